-- One schema for both databases: TEXT, BIGINT and BYTEA only. Ids are UUIDs as text; days YYYY-MM-DD; instants
-- fixed-width UTC with milliseconds, so that text order is time order.

CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    party TEXT NOT NULL CHECK (party IN ('kazakhstan', 'azerbaijan')),
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    password TEXT,
    language TEXT NOT NULL,
    theme TEXT NOT NULL,
    made_at TEXT NOT NULL,
    -- Within a Party only: a taken address must not tell one Party of an account of the other.
    UNIQUE (party, address)
);

CREATE TABLE tenures (
    account TEXT NOT NULL REFERENCES accounts (id),
    position BIGINT NOT NULL,
    role TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT,
    basis TEXT NOT NULL,
    PRIMARY KEY (account, position)
);

CREATE TABLE invitations (
    digest TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT,
    -- Made at the machine, for a Party's first administrator: shown to both Parties for ever.
    at_the_machine BIGINT NOT NULL CHECK (at_the_machine IN (0, 1))
);

CREATE TABLE sign_ins (
    digest TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    began_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX sign_ins_of_account ON sign_ins (account);

CREATE TABLE guesses (
    name TEXT NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL,
    wait_until TEXT NOT NULL
);

CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    first_day TEXT NOT NULL,
    number BIGINT UNIQUE,
    record TEXT NOT NULL
);
CREATE INDEX sessions_by_day ON sessions (first_day, id);

-- A draft is what one Party typed and has shown to nobody.
CREATE TABLE session_drafts (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    party TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    typed TEXT NOT NULL
);

CREATE TABLE agendas (
    session TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id),
    version BIGINT NOT NULL,
    record TEXT NOT NULL
);

CREATE TABLE opening_position (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    record TEXT NOT NULL
);

CREATE TABLE audit (
    position BIGINT NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL,
    digest TEXT NOT NULL
);
