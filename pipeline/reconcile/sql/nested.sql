-- The same figure told of a place and of a place around it (a prison, its province), by different tellers: cells of the
-- same quantity and dates whose values overlap. Figures below ten agree by chance and are left out; so is a place around
-- that several places in it would fit. Each cell is paired with the nearest place around it.
WITH fitting AS (
  SELECT narrow.first_claim AS part_claim, wide.first_claim AS whole_claim
  FROM cells AS narrow
  JOIN places_above ON places_above.place = narrow.place AND places_above.steps > 0
  JOIN cells AS wide
    ON wide.place = places_above.above
    AND wide.population = narrow.population
    AND wide.measure = narrow.measure
    AND wide.exactly = narrow.exactly
    AND wide.direction IS NOT DISTINCT FROM narrow.direction
    AND wide.modality = narrow.modality
    AND wide.date_from = narrow.date_from
    AND wide.date_to = narrow.date_to
  WHERE narrow.low >= 10
    AND narrow.low <= wide.high
    AND wide.low <= narrow.high
    AND (narrow.teller IS NULL OR narrow.teller IS DISTINCT FROM wide.teller)
  QUALIFY row_number() OVER (PARTITION BY narrow.first_claim ORDER BY places_above.steps, wide.first_claim) = 1
)
SELECT *
FROM fitting
QUALIFY count(*) OVER (PARTITION BY whole_claim) = 1
ORDER BY part_claim
