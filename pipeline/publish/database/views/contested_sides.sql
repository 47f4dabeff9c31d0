-- The same, one row a side, with who stands behind it; sides are counted by voices, not by reports.
SELECT
  inconsistencies.inconsistency_id,
  inconsistencies.kind,
  inconsistencies.title,
  inconsistencies.measure,
  inconsistencies.population,
  inconsistencies.place_id,
  inconsistencies.date_from,
  inconsistencies.date_to,
  inconsistency_claims.side,
  count(DISTINCT inconsistency_claims.voice) AS voices,
  list(DISTINCT inconsistency_claims.voice ORDER BY inconsistency_claims.voice) AS voice_keys,
  list(DISTINCT claims.speaker ORDER BY claims.speaker) FILTER (WHERE claims.speech <> 'narration') AS speakers,
  list(DISTINCT inconsistency_claims.source_file ORDER BY inconsistency_claims.source_file) AS source_files,
  list(DISTINCT inconsistency_claims.claim_id ORDER BY inconsistency_claims.claim_id)
    FILTER (WHERE inconsistency_claims.claim_id IS NOT NULL) AS claim_ids,
  inconsistencies.explanation,
  inconsistencies.advice
FROM inconsistencies
JOIN inconsistency_claims USING (inconsistency_id)
LEFT JOIN claims USING (claim_id)
WHERE inconsistencies.kind IN ('contradict', 'scope', 'date', 'place', 'account')
  OR (inconsistencies.kind = 'part_whole' AND inconsistencies.difference > 0)
GROUP BY ALL
ORDER BY
  inconsistencies.inconsistency_id,
  any_value(inconsistency_claims.side) = 'fits several',
  min(coalesce(claims.figure, claims.figure_low, claims.figure_high)) NULLS FIRST,
  inconsistency_claims.side
