-- What a person has typed on an item and not saved: one copy a person and item, seen by nobody else. It is no record,
-- so it has no version and leaves nothing in the audit trail.
CREATE TABLE working_copies (
    account TEXT NOT NULL REFERENCES accounts (id),
    item TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    typed TEXT NOT NULL,
    PRIMARY KEY (account, item)
);
