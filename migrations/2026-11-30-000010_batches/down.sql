DROP TABLE combinings;
DROP TABLE batch_parcels;
DROP TABLE batches;
