SELECT
  inconsistency_claims.inconsistency_id,
  inconsistency_claims.side,
  claims.figure_text AS figure,
  claims.unit_text AS of_what,
  claims.date,
  coalesce(claims.speaker, '') AS speaker,
  inconsistency_claims.source_file AS report,
  claims.claim_id AS claim
FROM inconsistency_claims
LEFT JOIN claims USING (claim_id)
ORDER BY inconsistency_claims.inconsistency_id, inconsistency_claims.side, report, claim, inconsistency_claims.role
