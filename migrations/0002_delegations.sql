-- What a Party lists is its own: the other Party's pages read `told` alone.
CREATE TABLE delegations (
    session TEXT NOT NULL REFERENCES sessions (id),
    party TEXT NOT NULL CHECK (party IN ('kazakhstan', 'azerbaijan')),
    version BIGINT NOT NULL,
    list TEXT NOT NULL,
    told TEXT,
    PRIMARY KEY (session, party)
);

-- One row a day of a session, kept by its host.
CREATE TABLE attendance (
    session TEXT NOT NULL REFERENCES sessions (id),
    day TEXT NOT NULL,
    version BIGINT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (session, day)
);
