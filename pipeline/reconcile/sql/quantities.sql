-- What each wording counts; filled from TypeScript, which reads the wordings. `things` is the widest kind that holds
-- what is counted, `most_people` how many of them one of the counted can be: a family is several people.
CREATE TABLE quantities (
  measure VARCHAR, unit VARCHAR, unit_text VARCHAR,
  compared_measure VARCHAR, population VARCHAR, exactly VARCHAR, narrowed VARCHAR, asides VARCHAR,
  placeless VARCHAR, measure_there VARCHAR, there_in VARCHAR, site_kind VARCHAR,
  things VARCHAR, most_people DOUBLE
)
