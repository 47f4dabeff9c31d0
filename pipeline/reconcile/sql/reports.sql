-- The claims of the paragraphs that may hold two parts of a total, and of those before them, in the order in which each
-- report states them.
WITH promising AS (
  SELECT source_file, paragraph
  FROM keyed
  WHERE figure IS NOT NULL AND population LIKE '%+%'
  GROUP BY ALL
  HAVING count(*) >= 2
),
wanted AS (
  SELECT source_file, paragraph FROM promising
  UNION
  SELECT source_file, paragraph - 1 FROM promising
)
SELECT keyed.*
FROM keyed
SEMI JOIN wanted USING (source_file, paragraph)
ORDER BY source_file, paragraph, regexp_extract(claim_id, '-(\d+)$', 1)::INTEGER
