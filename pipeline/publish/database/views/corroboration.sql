-- For each published claim, who else gives a figure that agrees with it; copies and one speaker quoted twice count once.
WITH members AS (
  SELECT inconsistency_claims.*, inconsistencies.kind
  FROM inconsistency_claims
  JOIN inconsistencies USING (inconsistency_id)
  WHERE inconsistencies.origin = 'rule'
    AND (
      inconsistencies.kind IN ('agree', 'rounding', 'contradict')
      -- Sides that count different people by the vocabulary (`scope-…`) neither support nor oppose each other.
      OR (inconsistencies.kind = 'scope' AND NOT starts_with(inconsistencies.inconsistency_id, 'scope-'))
    )
)
SELECT
  claims.claim_id,
  claims.source_file,
  claims.figure_text,
  claims.unit,
  claims.measure,
  claims.date,
  claims.place_id,
  claims.speaker,
  list(DISTINCT own.inconsistency_id ORDER BY own.inconsistency_id)
    FILTER (WHERE own.inconsistency_id IS NOT NULL) AS inconsistency_ids,
  coalesce(bool_or(own.kind IN ('contradict', 'scope')), false) AS opposed,
  greatest(1, count(DISTINCT mates.voice)) AS voices,
  list(DISTINCT mates.claim_id ORDER BY mates.claim_id) FILTER (WHERE mates.claim_id <> claims.claim_id) AS same_figure,
  list(DISTINCT mates.source_file ORDER BY mates.source_file)
    FILTER (WHERE mates.source_file <> claims.source_file) AS other_reports,
  list(DISTINCT mates.voice ORDER BY mates.voice) FILTER (WHERE mates.voice <> own.voice) AS other_voices
FROM claims
LEFT JOIN members AS own ON own.claim_id = claims.claim_id
LEFT JOIN members AS mates
  ON mates.inconsistency_id = own.inconsistency_id
  AND mates.side = own.side
  AND mates.claim_id IS NOT NULL
  AND own.side <> 'fits several'
WHERE claims.status = 'published'
GROUP BY ALL
ORDER BY voices DESC, claims.claim_id
