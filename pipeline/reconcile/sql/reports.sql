-- The claims of the paragraphs that may hold a total and two parts of it, in the order in which each report states them.
WITH promising AS (
  SELECT source_file, paragraph
  FROM keyed
  WHERE figure IS NOT NULL
  GROUP BY ALL
  HAVING count(*) >= 3 AND count(*) FILTER (population LIKE '%+%') >= 2
)
SELECT keyed.*
FROM keyed
SEMI JOIN promising USING (source_file, paragraph)
ORDER BY source_file, paragraph, regexp_extract(claim_id, '-(\d+)$', 1)::INTEGER
