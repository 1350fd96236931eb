-- For which taxes the house is registered where, from when to when: it decides who collects what.
-- An empty region: the whole country or territory. `regime` names the regime a registration opens, where it opens one.
CREATE TABLE registrations (
  area TEXT NOT NULL,
  region TEXT NOT NULL,
  scheme TEXT NOT NULL,
  number TEXT NOT NULL,
  grants TEXT NOT NULL,
  regime TEXT NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE,
  PRIMARY KEY (area, region, scheme, from_day)
);
INSERT INTO versions (name, number, value) VALUES ('registrations', 0, '');
