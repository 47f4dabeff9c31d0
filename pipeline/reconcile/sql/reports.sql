-- The claims in the order in which each report states them.
SELECT *
FROM keyed
ORDER BY source_file, paragraph, regexp_extract(claim_id, '-(\d+)$', 1)::INTEGER
