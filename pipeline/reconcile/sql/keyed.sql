-- The claims that can be compared, each with the key of its series: claims with the same key speak of the same
-- quantity in the same place, and are equally firm. A transfer is known by where it begins, as `location` is by the
-- codebook, whether those who send or those who receive tell of it. A claim without a place is compared only where it
-- is worded alike.
CREATE TABLE keyed AS
WITH placed AS (
  SELECT
    claims.*,
    quantities.* EXCLUDE (measure, unit, unit_text),
    CASE placeless WHEN 'yes' THEN '-' ELSE coalesce(place_id, 'name:' || lower(location), destination_id) END AS place
  FROM claims
  JOIN quantities
    ON claims.unit = quantities.unit
    AND claims.measure IS NOT DISTINCT FROM quantities.measure
    AND claims.unit_text IS NOT DISTINCT FROM quantities.unit_text
  WHERE modality <> 'denied'
    AND (figure IS NOT NULL OR figure_low IS NOT NULL OR figure_high IS NOT NULL)
)
SELECT
  *,
  concat_ws(
    '|', coalesce(compared_measure, '-'), population, exactly, coalesce(direction, '-'), modality, coalesce(place, '-')
  ) AS series
FROM placed
WHERE place IS NOT NULL OR exactly <> ''
