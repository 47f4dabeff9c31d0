-- The claims that can be compared, each with the key of its series: claims with the same key speak of the same
-- quantity in the same place, and are equally firm. A transfer is known by where it begins, as `location` is by the
-- codebook, whether those who send or those who receive tell of it. Where only a town is named that has one known prison
-- or camp, or a wider area in which one event of the kind is known for these days, what is said of people in custody is
-- said of that place; and what a report tells of that place in the week after, without a date of its own, is of that
-- event. A fraction is a share of what is counted, and no count. A claim without a place is compared only where it is
-- worded alike.
CREATE TABLE keyed AS
WITH counted AS (
  SELECT claims.*, quantities.* EXCLUDE (measure, unit, unit_text)
  FROM claims
  JOIN quantities
    ON claims.unit = quantities.unit
    AND claims.measure IS NOT DISTINCT FROM quantities.measure
    AND claims.unit_text IS NOT DISTINCT FROM quantities.unit_text
  WHERE modality <> 'denied'
    AND (figure IS NOT NULL OR figure_low IS NOT NULL OR figure_high IS NOT NULL)
    AND NOT coalesce(figure > 0 AND figure < 1, false)
),
known_events AS (
  SELECT
    claim_id,
    any_value(event_sites.place) AS place,
    any_value(event_sites.date_from) AS date_from,
    any_value(event_sites.date_to) AS date_to
  FROM counted
  JOIN event_sites
    ON event_sites.measure = counted.compared_measure
    AND event_sites.above = counted.place_id
    AND (
      (event_sites.date_from <= counted.date_from AND event_sites.date_to >= counted.date_to)
      OR (
        event_sites.own = 'yes'
        AND date_basis = 'published'
        AND event_sites.date_to < counted.date_from
        AND date_diff('day', event_sites.date_to::DATE, counted.date_to::DATE) <= 7
      )
    )
  GROUP BY claim_id
  HAVING count(DISTINCT (event_sites.place, event_sites.date_from)) = 1
),
placed AS (
  SELECT
    counted.* EXCLUDE (compared_measure, measure_there, there_in, site_kind)
      REPLACE (
        CASE date_basis WHEN 'published' THEN coalesce(known_events.date_from, counted.date_from) ELSE counted.date_from END
          AS date_from,
        CASE date_basis WHEN 'published' THEN coalesce(known_events.date_to, counted.date_to) ELSE counted.date_to END
          AS date_to
      ),
    CASE placeless
      WHEN 'yes' THEN '-'
      ELSE coalesce(known_events.place, sole_sites.place, place_id, 'name:' || lower(location), destination_id)
    END AS place,
    CASE
      WHEN list_contains(string_split(there_in, '|'), sites.kind) THEN measure_there
      ELSE compared_measure
    END AS compared_measure,
    headlines.paragraph IS NOT NULL AS headline
  FROM counted
  LEFT JOIN headlines
    ON headlines.source_file = counted.source_file
    AND headlines.paragraph = counted.paragraph
  LEFT JOIN known_events USING (claim_id)
  LEFT JOIN sole_sites ON sole_sites.town = counted.place_id AND sole_sites.kind = site_kind
  LEFT JOIN sites ON sites.place = coalesce(known_events.place, sole_sites.place, place_id)
)
SELECT
  *,
  concat_ws(
    '|', coalesce(compared_measure, '-'), population, exactly, coalesce(direction, '-'), modality, coalesce(place, '-')
  ) AS series
FROM placed
WHERE place IS NOT NULL OR exactly <> ''
