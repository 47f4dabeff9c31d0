-- Parts that are greater than their whole: cells whose least value is above the greatest of a cell that holds them,
-- because its population or its place does. Of events, only a settlement or a site holds what happened in it: a count of
-- events that names a country is seldom a count for the country. Joined by equality on every column, so no pair is tried in vain.
-- `populations_above` and `places_above` list for each population and place itself and all that hold it.
SELECT
  narrow.first_claim AS part_claim,
  min(wide.first_claim) AS whole_claim
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
WHERE narrow.low > wide.high
  AND (narrow.place = wide.place OR places_above.local = 'yes' OR narrow.measure IN (SELECT measure FROM lasting))
  AND narrow.series <> wide.series
  AND (narrow.teller IS NULL OR narrow.teller IS DISTINCT FROM wide.teller)
GROUP BY narrow.first_claim
ORDER BY narrow.first_claim
