-- The same figure told of a place and of a place around it (a prison, its province): cells of the same population of
-- which one value fits all claims. Figures below ten agree by chance and are left out; so is a place around that several
-- places in it would fit. Each cell is paired with the nearest place around it.
WITH fitting AS (
  SELECT part_claim, whole_claim
  FROM contained
  WHERE same_population
    AND steps > 0
    AND part_low >= 10
    AND common_low <= common_high
  QUALIFY row_number() OVER (PARTITION BY part_claim ORDER BY steps, whole_claim) = 1
)
SELECT *
FROM fitting
QUALIFY count(*) OVER (PARTITION BY whole_claim) = 1
ORDER BY part_claim
