-- What a reader of the datasheet must know of: everything entered by hand, and where figures, dates, places or accounts differ.
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
WHERE origin = 'hand'
  OR kind IN ('contradict', 'scope', 'date', 'place', 'account', 'garbled')
  OR (kind = 'part_whole' AND difference <> 0)
ORDER BY origin = 'rule', inconsistency_id
