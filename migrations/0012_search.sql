-- What search finds: a row for each text of a record in each language. `words` are what the database matches, each with
-- the letter of its audience before it; `folded` is by what the house ranks; `audience` is that of the row as a bit.
-- `entry` is computed from all of it and is the order in which rows are asked for.
CREATE TABLE search_entries (
    entry BIGINT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL,
    place TEXT NOT NULL,
    language TEXT NOT NULL,
    audience BIGINT NOT NULL,
    folded TEXT NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX search_entries_of_owner ON search_entries (owner);

-- By which version of the house the index was made; where it is another, the index is made anew.
CREATE TABLE search_index (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    version BIGINT NOT NULL
);

-- Search asks for the lists of authorities each time, and so does every communication that is read anew.
CREATE INDEX communications_changing_lists ON communications (sender, state) WHERE changes_list = 1;
