-- From which day a Party takes part itself: the day on which its first administrator accepted the invitation. Until then
-- it works on paper, and the other Party records its acts.
CREATE TABLE participations (
    party TEXT NOT NULL PRIMARY KEY CHECK (party IN ('kazakhstan', 'azerbaijan')),
    since TEXT NOT NULL
);
INSERT INTO participations (party, since)
SELECT party, SUBSTR(MIN(made_at), 1, 10) FROM accounts
WHERE password IS NOT NULL OR id IN (SELECT account FROM sign_ins) GROUP BY party;

-- The paper from which this sign-in records; none where its person acts for the own Party.
ALTER TABLE sign_ins ADD COLUMN evidence TEXT REFERENCES communications (id);

-- An act that was recorded for a Party from its paper, and what the Party says of it. `event` is the word of the audit
-- trail for what was done.
CREATE TABLE recordings (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    party TEXT NOT NULL CHECK (party IN ('kazakhstan', 'azerbaijan')),
    communication TEXT NOT NULL REFERENCES communications (id),
    verdict TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    event TEXT NOT NULL,
    record TEXT NOT NULL
);
CREATE INDEX recordings_of_communication ON recordings (communication);
CREATE INDEX recordings_by_verdict ON recordings (party, verdict, recorded_at);

-- What is typed with a paper in hand is another copy than what the same person types for the own Party.
ALTER TABLE working_copies RENAME TO working_copies_of_accounts;
CREATE TABLE working_copies (
    account TEXT NOT NULL REFERENCES accounts (id),
    party TEXT NOT NULL CHECK (party IN ('kazakhstan', 'azerbaijan')),
    item TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    typed TEXT NOT NULL,
    PRIMARY KEY (account, party, item)
);
INSERT INTO working_copies (account, party, item, kept_at, typed)
SELECT w.account, a.party, w.item, w.kept_at, w.typed
FROM working_copies_of_accounts w JOIN accounts a ON a.id = w.account;
DROP TABLE working_copies_of_accounts;
