-- Every wording of what is counted, once: a corpus has far fewer of them than claims.
SELECT DISTINCT measure, unit, unit_text
FROM claims
WHERE unit IS NOT NULL
