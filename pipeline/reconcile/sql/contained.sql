-- Pairs of cells of which one holds the other, because its population or its place does: the same is said of both, for
-- the same days, by different tellers. `populations_above` and `places_above` list for each population and place itself
-- and all that hold it. Joined by equality on every column, so no pair is tried in vain.
CREATE TABLE contained AS
SELECT
  narrow.first_claim AS part_claim,
  wide.first_claim AS whole_claim,
  narrow.measure,
  narrow.population = wide.population AS same_population,
  places_above.steps,
  places_above.local = 'yes' AS local,
  narrow.low AS part_low,
  narrow.high AS part_high,
  wide.low AS whole_low,
  wide.high AS whole_high,
  greatest(narrow.common_low, wide.common_low) AS common_low,
  least(narrow.common_high, wide.common_high) AS common_high,
  list_has_any(string_split(narrow.reports, chr(10)), string_split(wide.reports, chr(10))) AS in_one_report
FROM cells AS narrow
JOIN populations_above ON populations_above.population = narrow.population
JOIN places_above ON places_above.place = narrow.place
JOIN cells AS wide
  ON wide.population = populations_above.above
  AND wide.place = places_above.above
  AND wide.measure = narrow.measure
  AND wide.exactly = narrow.exactly
  AND wide.direction IS NOT DISTINCT FROM narrow.direction
  AND wide.modality = narrow.modality
  AND wide.date_from = narrow.date_from
  AND wide.date_to = narrow.date_to
WHERE narrow.series <> wide.series
  AND (narrow.teller IS NULL OR narrow.teller IS DISTINCT FROM wide.teller)
