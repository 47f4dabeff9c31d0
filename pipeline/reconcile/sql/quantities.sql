-- What each wording counts; filled from TypeScript, which reads the wordings.
CREATE TABLE quantities (
  measure VARCHAR, unit VARCHAR, unit_text VARCHAR,
  compared_measure VARCHAR, population VARCHAR, exactly VARCHAR, narrowed VARCHAR, placeless VARCHAR
)
