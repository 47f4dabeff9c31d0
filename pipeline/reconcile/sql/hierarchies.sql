-- For each population and each place, itself and all that hold it; `local`: 'yes' where the one that holds it is a
-- settlement or a site, and no division of a country; `country`: 'yes' where it is a country. The populations with
-- which each is easily confused, those that can be broken down by it, and those that a mark stated of all of them tells
-- from it. And the measures of what lasts. Filled from TypeScript.
CREATE TABLE populations_above (population VARCHAR, above VARCHAR);
CREATE TABLE populations_confused (population VARCHAR, above VARCHAR, how VARCHAR);
CREATE TABLE populations_broken_down (population VARCHAR, total VARCHAR);
CREATE TABLE populations_shut_out (population VARCHAR, total VARCHAR, aside VARCHAR);
CREATE TABLE places_above (place VARCHAR, above VARCHAR, steps DOUBLE, local VARCHAR, country VARCHAR);
CREATE TABLE lasting (measure VARCHAR)
