-- The claims that a check asks for by report. $sources: names of reports, joined by line breaks.
SELECT *
FROM claims
WHERE source_file IN (SELECT unnest(string_split($sources, chr(10))))
ORDER BY source_file, paragraph, regexp_extract(claim_id, '-(\d+)$', 1)::INTEGER
