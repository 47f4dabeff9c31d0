-- What a reader of the datasheet must know of: everything entered by hand, contradictions, and parts that miss their total.
SELECT
  inconsistency_id,
  title,
  kind,
  origin,
  explanation,
  advice,
  sources,
  independent_sources,
  voices
FROM inconsistencies
WHERE origin = 'hand' OR kind = 'contradict' OR (kind = 'part_whole' AND difference <> 0)
ORDER BY origin = 'rule', inconsistency_id
