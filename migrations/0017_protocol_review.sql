-- Remarks that a Party keeps to itself: no part of the protocol, so that nothing that both read can tell of them.
CREATE TABLE kept_remarks (
    id TEXT NOT NULL PRIMARY KEY,
    protocol TEXT NOT NULL REFERENCES protocols (id),
    party TEXT NOT NULL CHECK (party IN ('kazakhstan', 'azerbaijan')),
    record TEXT NOT NULL
);
CREATE INDEX kept_remarks_of ON kept_remarks (protocol, party);

-- Who opened which shared version, for the first time: read by the own Party alone.
CREATE TABLE version_openings (
    protocol TEXT NOT NULL REFERENCES protocols (id),
    number BIGINT NOT NULL,
    account TEXT NOT NULL REFERENCES accounts (id),
    party TEXT NOT NULL CHECK (party IN ('kazakhstan', 'azerbaijan')),
    name TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    PRIMARY KEY (protocol, number, account)
);
