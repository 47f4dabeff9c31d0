-- Claims that contradict one another, one row a claim, the sides of a contradiction together.
SELECT
  inconsistencies.inconsistency_id,
  inconsistencies.title,
  inconsistencies.explanation,
  inconsistencies.advice,
  inconsistencies.independent_sources,
  inconsistencies.voices,
  inconsistency_claims.side,
  inconsistency_claims.voice,
  inconsistency_claims.source_file,
  claims.claim_id,
  claims.figure_text,
  claims.unit,
  claims.measure,
  claims.date,
  claims.location,
  claims.speaker,
  claims.speech
FROM inconsistencies
JOIN inconsistency_claims USING (inconsistency_id)
LEFT JOIN claims USING (claim_id)
WHERE inconsistencies.kind = 'contradict'
ORDER BY inconsistencies.inconsistency_id, inconsistency_claims.side, inconsistency_claims.source_file, claims.claim_id
