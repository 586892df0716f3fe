-- The minutes of a session. Number and day stand in columns once they are signed: the archive lists by them.
CREATE TABLE minutes (
    session TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id),
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    number BIGINT UNIQUE,
    signed_on TEXT,
    -- What was circulated, alone: who may not read the draft is never answered from it, not even in time.
    shared TEXT,
    record TEXT NOT NULL
);

-- A decision of signed minutes. It is cited by number of the session, item and place; the two Parties stand as 1 where
-- the Party is to carry it out, else as 0.
CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    session TEXT NOT NULL REFERENCES sessions (id),
    number BIGINT NOT NULL,
    item BIGINT NOT NULL,
    place BIGINT NOT NULL,
    state TEXT NOT NULL,
    kazakhstan BIGINT NOT NULL,
    azerbaijan BIGINT NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (number, item, place)
);
CREATE INDEX decisions_of_session ON decisions (session);
