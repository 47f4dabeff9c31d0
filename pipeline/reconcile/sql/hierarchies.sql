-- For each population and each place, itself and all that hold it; and the measures of states. Filled from TypeScript.
CREATE TABLE populations_above (population VARCHAR, above VARCHAR);
CREATE TABLE places_above (place VARCHAR, above VARCHAR);
CREATE TABLE states (measure VARCHAR)
