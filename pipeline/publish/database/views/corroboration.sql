-- Figures that two or more independent reports agree on, one row a group; reports that copy another do not count.
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
  list(DISTINCT claims.speaker ORDER BY claims.speaker) FILTER (WHERE claims.speaker IS NOT NULL) AS speakers,
  list(DISTINCT inconsistency_claims.source_file ORDER BY inconsistency_claims.source_file) AS source_files
FROM inconsistencies
JOIN inconsistency_claims USING (inconsistency_id)
LEFT JOIN claims USING (claim_id)
WHERE inconsistencies.kind IN ('agree', 'rounding') AND inconsistencies.independent_sources >= 2
GROUP BY ALL
ORDER BY inconsistencies.independent_sources DESC, inconsistencies.inconsistency_id
