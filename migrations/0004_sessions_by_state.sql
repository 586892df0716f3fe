-- Home and the list ask for sessions by their state; without this they read every record.
CREATE INDEX sessions_by_state ON sessions (state);
