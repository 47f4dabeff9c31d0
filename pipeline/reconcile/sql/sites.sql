-- The sites of each kind (prison, camp); the towns that have one known site of a kind; and the sites of known events
-- by the measure with which claims tell of them, with themselves (`own`) and the areas around them. Filled from TypeScript.
CREATE TABLE sites (place VARCHAR, kind VARCHAR);
CREATE TABLE sole_sites (town VARCHAR, kind VARCHAR, place VARCHAR);
CREATE TABLE event_sites (
  measure VARCHAR, above VARCHAR, own VARCHAR, place VARCHAR, date_from VARCHAR, date_to VARCHAR
)
