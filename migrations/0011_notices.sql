-- Where letters go, if a person wants any, and at which hour of the Party's own clock the letter of the day leaves.
ALTER TABLE accounts ADD COLUMN mail_address TEXT;
ALTER TABLE accounts ADD COLUMN digest_hour BIGINT NOT NULL DEFAULT 8;

-- What a person chose. What is not here is as usual at their desks.
CREATE TABLE subscriptions (
    account TEXT NOT NULL REFERENCES accounts (id),
    subject TEXT NOT NULL,
    manner TEXT NOT NULL,
    PRIMARY KEY (account, subject)
);

-- A letter on its way. Its id is its Message-ID. What is in `unsubscribe` stops letters and opens nothing, so it stands in the clear:
-- a letter that is sent once more bears the same. `ending` says how it ended: sent, nothing to tell, or given up.
CREATE TABLE letters (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    is_digest BIGINT NOT NULL CHECK (is_digest IN (0, 1)),
    unsubscribe TEXT NOT NULL UNIQUE,
    due_at TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    ended_at TEXT,
    ending TEXT
);
CREATE INDEX letters_due ON letters (due_at) WHERE ended_at IS NULL;
CREATE INDEX letters_of_account ON letters (account, due_at) WHERE ended_at IS NULL;

-- What one person is told of one thing, written with the act itself. `about` names the record; `readers` are the roles of the person's
-- Party that read it; `stage` is set where a reminder must come once only.
CREATE TABLE notices (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    made_at TEXT NOT NULL,
    read_at TEXT,
    matter TEXT NOT NULL,
    about TEXT NOT NULL,
    party TEXT,
    day TEXT,
    readers BIGINT NOT NULL,
    stage TEXT,
    letter TEXT REFERENCES letters (id),
    UNIQUE (account, stage)
);
CREATE INDEX notices_of_account ON notices (account, made_at DESC, id, readers);
CREATE INDEX notices_unread ON notices (account, readers) WHERE read_at IS NULL;
CREATE INDEX notices_by_letter ON notices (letter);
CREATE INDEX notices_by_stage ON notices (stage);

-- The feeds that a person made for programs of theirs. Of the secret only its digest is known.
CREATE TABLE feeds (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id),
    kind TEXT NOT NULL CHECK (kind IN ('notices', 'sessions')),
    digest TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX feeds_of_account ON feeds (account);
-- Who waits for an answer, and what waits for its receipt, is asked by state and sender.
CREATE INDEX decisions_by_state ON decisions (state);
