-- Where reports do not agree, and a reader has to choose: one row a claim or statement, the sides of a question together. `kind` says whether the sides contradict one another, count different things (`scope`), or differ about a day, a place or an account; `evidence`, `start` and `end` show where each figure stands.
SELECT
  inconsistencies.inconsistency_id,
  inconsistencies.kind,
  inconsistencies.title,
  inconsistency_claims.side,
  claims.figure_text,
  claims.unit_text,
  claims.measure,
  claims.date,
  coalesce(places.name, claims.location) AS place_name,
  coalesce(speakers.name, claims.speaker) AS speaker_name,
  claims.via,
  claims.speech,
  sources.publisher,
  inconsistency_claims.source_file,
  inconsistency_claims.claim_id,
  inconsistency_claims.voice,
  inconsistencies.voices,
  inconsistencies.independent_sources,
  inconsistencies.explanation,
  inconsistencies.advice,
  claims.evidence,
  claims."start",
  claims."end"
FROM inconsistencies
JOIN inconsistency_claims USING (inconsistency_id)
JOIN sources USING (source_file)
LEFT JOIN claims USING (claim_id)
LEFT JOIN places ON places.place_id = claims.place_id
LEFT JOIN speakers ON speakers.speaker_id = claims.speaker_id
WHERE inconsistencies.kind IN ('contradict', 'scope', 'date', 'place', 'account')
  OR (inconsistencies.kind = 'part_whole' AND inconsistencies.difference > 0)
ORDER BY
  inconsistencies.inconsistency_id,
  inconsistency_claims.side = 'fits several',
  min(coalesce(claims.figure, claims.figure_low, claims.figure_high))
    OVER (PARTITION BY inconsistency_claims.inconsistency_id, inconsistency_claims.side) NULLS FIRST,
  inconsistency_claims.side,
  inconsistency_claims.source_file,
  inconsistency_claims.claim_id
