-- How many parcels a place hands over on one day; none where it has no limit. What is promised is counted by the day on
-- which parcels leave.
ALTER TABLE places ADD COLUMN capacity_per_day INTEGER;
CREATE INDEX consignments_by_leaving ON consignments (place_id, leaves);
