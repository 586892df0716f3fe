-- The signed text of the Agreement in each authentic language, as a Party entered it from the original.
CREATE TABLE agreement_texts (
    language TEXT NOT NULL PRIMARY KEY CHECK (language IN ('kk', 'az', 'ru')),
    version BIGINT NOT NULL,
    record TEXT NOT NULL
);

-- The scans of the papers from which it was entered: what is named here is never thrown away.
CREATE TABLE agreement_text_files (
    language TEXT NOT NULL REFERENCES agreement_texts (language),
    digest TEXT NOT NULL,
    PRIMARY KEY (language, digest)
);
CREATE INDEX agreement_text_files_by_digest ON agreement_text_files (digest);

-- Who of the other Party first took the bytes of a shared paper, and when: shown to both where the paper is recalled.
CREATE TABLE paper_openings (
    paper TEXT NOT NULL REFERENCES papers (id),
    account TEXT NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    PRIMARY KEY (paper, account)
);
