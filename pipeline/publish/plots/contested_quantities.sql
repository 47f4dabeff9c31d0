-- The figures on every contested quantity, one row a claim; contradictions first, those with most voices
-- before others.
WITH figures AS (
  SELECT
    inconsistencies.inconsistency_id,
    inconsistencies.title,
    inconsistencies.kind <> 'contradict' AS only_looks_so,
    inconsistencies.voices,
    inconsistency_claims.side,
    claims.claim_id,
    claims.figure_text,
    claims.unit_text,
    claims.figure,
    claims.figure_low,
    claims.figure_high,
    claims.qualifier,
    coalesce(speakers.name, claims.speaker, sources.publisher, 'not known') AS speaker,
    claims.via,
    coalesce(sources.publisher, claims.source_file) AS publisher,
    claims.date,
    claims.date_from
  FROM inconsistencies
  JOIN inconsistency_claims USING (inconsistency_id)
  JOIN claims USING (claim_id)
  JOIN sources ON sources.source_file = claims.source_file
  LEFT JOIN speakers USING (speaker_id)
  WHERE (
      inconsistencies.kind IN ('contradict', 'scope')
      OR (inconsistencies.kind = 'part_whole' AND inconsistencies.difference > 0)
    )
    AND coalesce(claims.figure, claims.figure_low, claims.figure_high) > 0
),
chosen AS (
  SELECT inconsistency_id
  FROM figures
  GROUP BY inconsistency_id, only_looks_so, voices
  HAVING count(DISTINCT side) > 1
  ORDER BY only_looks_so, voices DESC, count(*) DESC, inconsistency_id
  LIMIT 12
)
SELECT * EXCLUDE (only_looks_so)
FROM figures
WHERE inconsistency_id IN (SELECT inconsistency_id FROM chosen)
ORDER BY
  only_looks_so,
  voices DESC,
  inconsistency_id,
  side = 'fits several',
  min(coalesce(figure, figure_low, figure_high)) OVER (PARTITION BY inconsistency_id, side),
  side,
  date_from,
  claim_id
