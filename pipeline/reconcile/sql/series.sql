-- The claims in the order in which they are judged: series by series; within one, periods of up to a week first, then
-- longer ones, then open ones; by first day, the longest period of a day first. The order is total. Where a report counts
-- something and says nothing of it (no measure), two counts of the same noun are seldom of the same things: such claims
-- are left out. Stocks come with what is told to have moved.
SELECT keyed.* EXCLUDE (placeless, exactly, things, most_people), ledger
FROM keyed
LEFT JOIN ledgers
  ON ledgers.place = keyed.place
  AND ledgers.things = keyed.things
  AND ledgers.date_from = keyed.date_from
  AND ledgers.date_to = keyed.date_to
WHERE compared_measure IS NOT NULL
ORDER BY
  series,
  CASE
    WHEN keyed.date_from IS NULL OR keyed.date_to IS NULL THEN 2
    WHEN date_diff('day', keyed.date_from::DATE, keyed.date_to::DATE) < 7 THEN 0
    ELSE 1
  END,
  coalesce(keyed.date_from, ''),
  keyed.date_to DESC NULLS LAST,
  claim_id
