-- Whether the brand holds a proof that a variant originates where it is made, under agreements that ask for one.
ALTER TABLE variants ADD COLUMN proven BOOLEAN NOT NULL DEFAULT FALSE;
