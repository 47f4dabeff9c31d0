-- What the claims of one series and time say together; filled from TypeScript, series by series.
CREATE TABLE cells (
  first_claim VARCHAR, series VARCHAR, measure VARCHAR, population VARCHAR, exactly VARCHAR,
  direction VARCHAR, modality VARCHAR, place VARCHAR, date_from VARCHAR, date_to VARCHAR,
  low DOUBLE, high DOUBLE, common_low DOUBLE, common_high DOUBLE, asides VARCHAR, reports VARCHAR, teller VARCHAR
)
