-- A communication of one Party to the other. Number and year stand in columns once it bears both: a sender's number is
-- taken once a year. What has a day bears it as its own; `changes_list` is 1 where it carries a
-- change of a list, `accounts_differ` where the two accounts of its receipt name different days.
CREATE TABLE communications (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    sender TEXT NOT NULL CHECK (sender IN ('kazakhstan', 'azerbaijan')),
    state TEXT NOT NULL,
    number TEXT,
    year BIGINT,
    dated TEXT,
    answers TEXT,
    changes_list BIGINT NOT NULL CHECK (changes_list IN (0, 1)),
    accounts_differ BIGINT NOT NULL CHECK (accounts_differ IN (0, 1)),
    record TEXT NOT NULL
);
CREATE INDEX communications_of_sender ON communications (sender, state, dated);
CREATE INDEX communications_by_answer ON communications (answers);
CREATE INDEX communications_by_number ON communications (sender, year, number);
