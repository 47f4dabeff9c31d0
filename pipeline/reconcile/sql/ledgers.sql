-- For each place and time for which a stock is stated, how many are told to have left the place and come to it until
-- then: by claims of movements there, in a place in it, or in a place around it short of the country; by claims of a
-- rise or fall of the stock; by a report that itself gives the stock for two dates; and by the known events, which may
-- have moved any number. Every claim counts, so movements told twice count twice: a stock is disputed only where all that
-- is told cannot explain it. Of a wording, the greatest value counts (of *more than 40*, twice the figure). Movements
-- told of a period longer than a month are left out, as nobody knows which part of them lies between two days.
CREATE TABLE ledgers AS
WITH told AS (
  SELECT
    keyed.*,
    date_from::DATE AS first_day,
    date_to::DATE AS last_day,
    most_people * CASE
      WHEN qualifier IN ('at_least', 'more_than') THEN 2 * coalesce(figure, figure_low)
      WHEN qualifier = 'about' THEN 1.1 * figure
      ELSE coalesce(figure_high, 1.05 * figure, 2 * figure_low)
    END AS most
  FROM keyed
  WHERE compared_measure IS NOT NULL
    AND modality = 'asserted'
    AND date_from IS NOT NULL
    AND date_to IS NOT NULL
    AND date_diff('day', date_from::DATE, date_to::DATE) <= 31
),
moved AS (
  SELECT
    CASE meant
      WHEN 'place' THEN place
      WHEN 'destination' THEN destination_id
      ELSE coalesce(destination_id, place)
    END AS place,
    things, movement, first_day, last_day, most
  FROM told
  JOIN movements USING (measure)
  WHERE direction IS NULL
  UNION ALL
  SELECT place, things, CASE direction WHEN 'up' THEN 'in' ELSE 'out' END, first_day, last_day, most
  FROM told
  SEMI JOIN stocks ON stocks.measure = compared_measure
  WHERE direction IS NOT NULL
  UNION ALL
  SELECT place, things, CASE WHEN most > most_before THEN 'in' ELSE 'out' END, day_before, last_day, abs(most - most_before)
  FROM (
    SELECT *, lag(most) OVER by_report AS most_before, lag(first_day) OVER by_report AS day_before
    FROM told
    SEMI JOIN stocks ON stocks.measure = compared_measure
    WHERE direction IS NULL
    WINDOW by_report AS (PARTITION BY source_file, series, narrowed ORDER BY first_day, claim_id)
  )
  WHERE day_before < first_day AND date_diff('day', day_before, last_day) <= 31
  UNION ALL
  SELECT place, things, movement, date_from::DATE, date_to::DATE, 1e12
  FROM event_movements, (SELECT DISTINCT things FROM told)
  WHERE date_diff('day', date_from::DATE, date_to::DATE) <= 31
),
reaching AS (
  SELECT 'inside' AS reach, above AS place, moved.* EXCLUDE (place)
  FROM moved
  JOIN places_above USING (place)
  UNION ALL
  SELECT 'around', moved.*
  FROM moved
  JOIN places_above USING (place)
  WHERE steps = 0 AND country = 'no'
),
bounds AS (
  SELECT reach, place, things, 'begun' AS bound, first_day AS day, movement, most FROM reaching
  UNION ALL
  SELECT reach, place, things, 'ended', last_day, movement, most FROM reaching
),
days AS (
  SELECT
    reach, place, things, bound, day,
    coalesce(sum(most) FILTER (movement = 'out'), 0) AS lost,
    coalesce(sum(most) FILTER (movement = 'in'), 0) AS gained
  FROM bounds
  GROUP BY ALL
),
sums AS (
  SELECT
    reach, place, things, bound, day,
    sum(lost) OVER until AS lost,
    sum(gained) OVER until AS gained
  FROM days
  WINDOW until AS (PARTITION BY reach, place, things, bound ORDER BY day)
),
moments AS (
  SELECT DISTINCT place, things, first_day, last_day
  FROM told
  SEMI JOIN stocks ON stocks.measure = compared_measure
  WHERE direction IS NULL
),
seen AS (
  SELECT *, 'inside' AS reach, place AS seen_at FROM moments
  UNION ALL
  SELECT moments.*, 'around', above
  FROM moments
  JOIN places_above USING (place)
  WHERE steps > 0
)
SELECT
  seen.place,
  seen.things,
  first_day::VARCHAR AS date_from,
  last_day::VARCHAR AS date_to,
  {
    lost_begun: coalesce(sum(begun.lost), 0),
    gained_begun: coalesce(sum(begun.gained), 0),
    lost_ended: coalesce(sum(ended.lost), 0),
    gained_ended: coalesce(sum(ended.gained), 0)
  } AS ledger
FROM seen
ASOF LEFT JOIN (FROM sums WHERE bound = 'begun') AS begun
  ON begun.reach = seen.reach
  AND begun.place = seen.seen_at
  AND begun.things = seen.things
  AND begun.day <= seen.last_day
ASOF LEFT JOIN (FROM sums WHERE bound = 'ended') AS ended
  ON ended.reach = seen.reach
  AND ended.place = seen.seen_at
  AND ended.things = seen.things
  AND ended.day < seen.first_day
GROUP BY ALL
