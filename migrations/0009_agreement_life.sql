-- The signature of the Agreement, as the Parties recorded it: one row at most. And which communications speak of its life,
-- its entry into force and its termination, so that its state is read without the rest of the registers.
CREATE TABLE agreement_signature (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    version BIGINT NOT NULL,
    record TEXT NOT NULL
);
ALTER TABLE communications ADD COLUMN concerns_life BIGINT NOT NULL DEFAULT 0 CHECK (concerns_life IN (0, 1));
UPDATE communications SET concerns_life = 1
WHERE record LIKE '%"procedures-completed"%' OR record LIKE '%"termination"%' OR record LIKE '%"termination-revoked"%';
CREATE INDEX communications_of_life ON communications (concerns_life, state);
