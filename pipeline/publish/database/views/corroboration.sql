-- Figures that two or more speakers agree on in two or more reports that do not copy each other, one row a group.
SELECT
  inconsistencies.inconsistency_id,
  inconsistencies.title,
  inconsistencies.kind,
  inconsistencies.measure,
  inconsistencies.unit,
  inconsistencies.low,
  inconsistencies.high,
  inconsistencies.sources,
  inconsistencies.independent_sources,
  inconsistencies.voices,
  list(DISTINCT claims.speaker ORDER BY claims.speaker) FILTER (WHERE claims.speaker IS NOT NULL) AS speakers,
  list(DISTINCT inconsistency_claims.source_file ORDER BY inconsistency_claims.source_file) AS source_files
FROM inconsistencies
JOIN inconsistency_claims USING (inconsistency_id)
LEFT JOIN claims USING (claim_id)
WHERE inconsistencies.kind IN ('agree', 'rounding')
  AND inconsistencies.independent_sources >= 2
  AND inconsistencies.voices >= 2
GROUP BY ALL
ORDER BY inconsistencies.voices DESC, inconsistencies.inconsistency_id
