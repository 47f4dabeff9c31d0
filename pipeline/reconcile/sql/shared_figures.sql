-- Pairs of reports that state the same figures of the same things, with the places of these figures in each. A figure
-- that more than 50 reports state shows nothing, and is left out, so that the pairs stay few.
-- $least: how many figures two reports must share to be listed.
WITH stated AS (
  SELECT
    source_file,
    hash(
      compared_measure, population, exactly, modality, figure, figure_low, figure_high,
      CASE WHEN speech = 'narration' THEN NULL ELSE coalesce(speaker_id, lower(speaker)) END
    ) AS figure_key,
    paragraph * 1000 + regexp_extract(claim_id, '-(\d+)$', 1)::INTEGER AS position
  FROM keyed
),
figures AS (
  SELECT source_file, figure_key, min(position) AS position
  FROM stated
  GROUP BY ALL
),
ranked AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY source_file ORDER BY position, figure_key)::INTEGER AS place,
    count(*) OVER (PARTITION BY source_file)::INTEGER AS figures,
    count(*) OVER (PARTITION BY figure_key) AS holders
  FROM figures
),
rare AS (
  SELECT * FROM ranked WHERE holders BETWEEN 2 AND 50
)
SELECT
  a.source_file AS a,
  b.source_file AS b,
  list({in_a: a.place, in_b: b.place} ORDER BY a.place, b.place) AS places,
  any_value(a.figures) AS figures_a,
  any_value(b.figures) AS figures_b
FROM rare AS a
JOIN rare AS b ON a.figure_key = b.figure_key AND a.source_file < b.source_file
GROUP BY ALL
HAVING count(*) >= $least
ORDER BY a, b
