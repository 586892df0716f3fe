-- An amendment protocol (Art. 15). `shared` is what the other Party than the keeper may know of it, alone: who may not read
-- the draft is never answered from it. The day of signature stands in a column once it is signed: the text as at a day
-- reads those alone.
CREATE TABLE protocols (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    keeper TEXT NOT NULL CHECK (keeper IN ('kazakhstan', 'azerbaijan')),
    state TEXT NOT NULL,
    signed_on TEXT,
    shared TEXT,
    record TEXT NOT NULL
);
CREATE INDEX protocols_signed ON protocols (signed_on);
