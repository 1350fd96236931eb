-- Parcels that leave a hub together on one lane: collected until a cut-off, closed under a manifest, handed over.
CREATE TABLE batches (
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  place_id TEXT NOT NULL REFERENCES places (id),
  lane_id TEXT NOT NULL REFERENCES lanes (id),
  state TEXT NOT NULL,
  day DATE NOT NULL,
  closes_at TIMESTAMP NOT NULL,
  opened_at TIMESTAMP NOT NULL,
  opened_by TEXT NOT NULL,
  closed_at TIMESTAMP,
  closed_by TEXT,
  ended_at TIMESTAMP,
  ended_by TEXT,
  manifest TEXT
);
-- Whoever opens a batch that is open already finds that one.
CREATE UNIQUE INDEX batches_open ON batches (lane_id, closes_at) WHERE state = 'open';
CREATE INDEX batches_by_state ON batches (state, closes_at);
-- Which parcel is in which batch, and in which bag. A parcel is in one batch at most; where it has been stands in its
-- moves.
CREATE TABLE batch_parcels (
  consignment_id TEXT NOT NULL PRIMARY KEY REFERENCES consignments (id),
  batch_id TEXT NOT NULL REFERENCES batches (id),
  bag INTEGER NOT NULL,
  gross_g INTEGER NOT NULL
);
CREATE INDEX batch_parcels_by_batch ON batch_parcels (batch_id);
-- A parcel of a batch that travels in the box of another: what was declared of each alone, and what all in the box cost
-- apart and together when they were combined. The papers of the other are those of the whole box.
CREATE TABLE combinings (
  consignment_id TEXT NOT NULL PRIMARY KEY REFERENCES consignments (id),
  carrier_id TEXT NOT NULL REFERENCES consignments (id),
  batch_id TEXT NOT NULL REFERENCES batches (id),
  carried_alone TEXT NOT NULL,
  carrier_alone TEXT NOT NULL,
  currency TEXT NOT NULL,
  apart_minor BIGINT NOT NULL,
  together_minor BIGINT NOT NULL,
  combined_at TIMESTAMP NOT NULL,
  combined_by TEXT NOT NULL
);
CREATE INDEX combinings_by_carrier ON combinings (carrier_id);
CREATE INDEX combinings_by_batch ON combinings (batch_id);
