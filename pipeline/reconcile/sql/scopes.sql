-- Figures that look comparable and are not: cells of which one counts a part of what the other counts (some of the
-- prisoners, one prison of many), or families where the other counts people, or prisoners where it counts their families
-- too, or those whom the wording of the other shuts out (minors, where it speaks of adults). The same is said of both for
-- the same days, or for days of one week where it is a stock, and no report gives both. A figure below a tenth of the
-- other, and a wording as wide as *thousands*, look comparable to nobody; families do in any case.
WITH weeks AS (
  SELECT
    cells.* EXCLUDE (series, teller, common_low, common_high),
    date_from::DATE AS first_day,
    date_diff('day', DATE '1970-01-01', date_from::DATE) // 7 AS week,
    stocks.measure IS NOT NULL AS stock,
    coalesce(common_low, '-infinity'::DOUBLE) AS all_low,
    coalesce(common_high, 'infinity'::DOUBLE) AS all_high
  FROM cells
  LEFT JOIN stocks ON stocks.measure = cells.measure
  WHERE date_diff('day', date_from::DATE, date_to::DATE) < 7
),
firm AS MATERIALIZED (
  SELECT * FROM weeks WHERE all_low <= all_high
),
-- Each cell with the population, place and weeks of the cells that it could be taken for.
wanted AS MATERIALIZED (
  SELECT firm.*, confused.above AS wanted_population, place AS wanted_place, NULL AS aside, confused.how
  FROM firm
  JOIN populations_confused AS confused USING (population)
  UNION ALL
  SELECT firm.*, population, places_above.above, NULL, 'place'
  FROM firm
  JOIN places_above USING (place)
  WHERE places_above.steps > 0 AND stock
  UNION ALL
  SELECT firm.*, total, place, aside, 'others'
  FROM firm
  JOIN populations_shut_out USING (population)
),
sought AS (
  SELECT * REPLACE (week + days AS week)
  FROM wanted, (VALUES (-1), (0), (1)) AS around (days)
  WHERE stock OR days = 0
)
SELECT narrow.first_claim AS part_claim, wide.first_claim AS whole_claim, any_value(narrow.how) AS how
FROM sought AS narrow
JOIN firm AS wide
  ON wide.population = narrow.wanted_population
  AND wide.place = narrow.wanted_place
  AND wide.week = narrow.week
  AND wide.measure = narrow.measure
  AND wide.exactly = narrow.exactly
  AND wide.direction IS NOT DISTINCT FROM narrow.direction
  AND wide.modality = narrow.modality
WHERE CASE
    WHEN narrow.stock THEN abs(date_diff('day', narrow.first_day, wide.first_day)) < 7
    ELSE narrow.date_from = wide.date_from AND narrow.date_to = wide.date_to
  END
  AND (
    narrow.how = 'families'
    OR (narrow.how = 'others' AND list_contains(string_split(wide.asides, '|'), narrow.aside))
    OR (
      narrow.how <> 'others'
      AND narrow.low >= 10
      AND narrow.low < wide.high
      AND 10 * narrow.high > wide.low
      AND narrow.high < 2 * narrow.low
      AND wide.high < 2 * wide.low
    )
  )
  AND (narrow.all_low > wide.all_high OR narrow.all_high < wide.all_low)
  AND NOT list_has_any(string_split(narrow.reports, chr(10)), string_split(wide.reports, chr(10)))
GROUP BY narrow.first_claim, wide.first_claim
ORDER BY whole_claim, part_claim
