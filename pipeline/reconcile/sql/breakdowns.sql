-- Parts of one total as several reports give them, though for different days: reports that state the same count to the
-- last digit (a figure of a thousand or more that is not round) within a month speak of one count, and so do the parts
-- that they give of it. `breakdown` is the total and the part. A figure in more than 50 reports shows nothing.
WITH firm AS (
  SELECT *
  FROM keyed
  WHERE compared_measure IS NOT NULL
    AND direction IS NULL
    AND modality = 'asserted'
    AND qualifier = 'exact'
    AND figure = floor(figure)
    AND date_from IS NOT NULL
    AND date_to IS NOT NULL
    AND date_diff('day', date_from::DATE, date_to::DATE) < 7
),
totals AS (
  SELECT
    source_file, compared_measure, population, place, narrowed, figure,
    min(date_from) AS date_from,
    count(*) OVER total AS reports,
    date_diff('day', min(min(date_from)) OVER total::DATE, max(max(date_from)) OVER total::DATE) AS days
  FROM firm
  WHERE figure >= 1000 AND figure % 10 <> 0 AND exactly = ''
  GROUP BY source_file, compared_measure, population, place, narrowed, figure
  WINDOW total AS (PARTITION BY compared_measure, population, place, narrowed, figure)
)
SELECT DISTINCT
  firm.*,
  concat_ws('|', totals.compared_measure, totals.population, totals.place, totals.narrowed, totals.figure::BIGINT, firm.population, firm.narrowed) AS breakdown,
  totals.figure AS total
FROM totals
JOIN populations_broken_down ON populations_broken_down.total = totals.population
JOIN firm
  ON firm.source_file = totals.source_file
  AND firm.compared_measure = totals.compared_measure
  AND firm.place = totals.place
  AND firm.population = populations_broken_down.population
  AND firm.date_from = totals.date_from
  AND firm.figure < totals.figure
WHERE reports BETWEEN 2 AND 50 AND days <= 31
ORDER BY breakdown, claim_id
