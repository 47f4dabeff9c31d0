-- When the published claims of the most frequent measures are said to hold: how many claims for each period.
WITH dated AS (
  SELECT
    CAST(measure AS VARCHAR) AS measure,
    coalesce(date_from, date_to) AS first_day,
    coalesce(date_to, date_from) AS last_day
  FROM claims
  WHERE status = 'published' AND measure IS NOT NULL AND coalesce(date_from, date_to) IS NOT NULL
),
frequent AS (
  SELECT measure, count(*) AS claims
  FROM dated
  GROUP BY measure
  ORDER BY claims DESC, measure
  LIMIT 16
)
SELECT
  measure,
  CAST(first_day AS VARCHAR) AS first_day,
  CAST(last_day AS VARCHAR) AS last_day,
  frequent.claims AS of_measure,
  count(*) AS claims
FROM dated
JOIN frequent USING (measure)
GROUP BY ALL
ORDER BY of_measure DESC, measure, 2, 3
