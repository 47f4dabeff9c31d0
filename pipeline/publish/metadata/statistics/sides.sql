SELECT
  inconsistency_claims.inconsistency_id,
  inconsistency_claims.side,
  coalesce(claims.figure_text, '(a statement)') AS figure,
  claims.unit_text AS of_what,
  claims.date,
  concat(
    coalesce(speakers.name, claims.speaker, sources.publisher, 'not known'),
    ', via ' || claims.via
  ) AS who_says_so,
  inconsistency_claims.source_file AS report,
  claims.claim_id AS claim
FROM inconsistency_claims
LEFT JOIN claims USING (claim_id)
JOIN sources ON sources.source_file = inconsistency_claims.source_file
LEFT JOIN speakers
  ON speakers.speaker_id = coalesce(claims.speaker_id, regexp_extract(inconsistency_claims.voice, '^speaker:(.*)$', 1))
ORDER BY
  inconsistency_claims.inconsistency_id,
  inconsistency_claims.side = 'fits several',
  min(coalesce(claims.figure, claims.figure_low, claims.figure_high))
    OVER (PARTITION BY inconsistency_claims.inconsistency_id, inconsistency_claims.side) NULLS FIRST,
  inconsistency_claims.side,
  report,
  claim,
  inconsistency_claims.role
