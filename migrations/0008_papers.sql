-- A paper that a Party attached: of a session (its items, its signed minutes) or of a communication. `shared` is 1 once
-- the other Party sees it.
CREATE TABLE papers (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    party TEXT NOT NULL CHECK (party IN ('kazakhstan', 'azerbaijan')),
    session TEXT REFERENCES sessions (id),
    communication TEXT REFERENCES communications (id),
    shared BIGINT NOT NULL CHECK (shared IN (0, 1)),
    record TEXT NOT NULL,
    CHECK ((session IS NULL) <> (communication IS NULL))
);
CREATE INDEX papers_of_session ON papers (session);
CREATE INDEX papers_of_communication ON papers (communication);

-- Which file each version is: what is named here is never thrown away.
CREATE TABLE paper_files (
    paper TEXT NOT NULL REFERENCES papers (id),
    digest TEXT NOT NULL,
    PRIMARY KEY (paper, digest)
);
CREATE INDEX paper_files_by_digest ON paper_files (digest);

-- A file on its way into the house: its account's alone. `length` is unknown where a form without a script brings it;
-- digest, size and kind stand here once it is whole. It is no record, and leaves nothing in the audit trail.
CREATE TABLE uploads (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    length BIGINT,
    reached BIGINT NOT NULL,
    digest TEXT,
    kind TEXT,
    expires_at TEXT NOT NULL
);
CREATE INDEX uploads_of_account ON uploads (account);
CREATE INDEX uploads_by_digest ON uploads (digest);
