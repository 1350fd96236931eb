DROP TABLE batch_parcels;
DROP TABLE batches;
