-- What a reader of the datasheet must know of: everything entered by hand, and where figures, dates, places or accounts
-- differ; what cannot both be right comes before what only looks comparable, and what most voices dispute comes first.
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
ORDER BY
  origin = 'rule',
  list_position(['contradict', 'date', 'place', 'account', 'garbled', 'part_whole', 'scope', 'over_time'], kind::VARCHAR),
  CASE origin WHEN 'rule' THEN -voices END,
  inconsistency_id
