-- What a Party transcribes from a signed original, or corrects of what was entered from one: its own draft, of which the
-- other knows nothing. It ends with the entry.
CREATE TABLE transcriptions (
    session TEXT NOT NULL REFERENCES sessions (id),
    party TEXT NOT NULL,
    version BIGINT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (session, party)
);
