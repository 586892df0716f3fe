-- Which communications tell of the Joint Commission: that it is set up, and who sits in it for their sender. None did before.
ALTER TABLE communications ADD COLUMN concerns_commission BIGINT NOT NULL DEFAULT 0 CHECK (concerns_commission IN (0, 1));
CREATE INDEX communications_of_commission ON communications (sender, state) WHERE concerns_commission = 1;
