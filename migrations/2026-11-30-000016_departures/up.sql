-- The days of the week on which a lane is collected, as digits from 1 (Monday) to 7 (Sunday); none: any day its place works.
ALTER TABLE lanes ADD COLUMN departs TEXT;
