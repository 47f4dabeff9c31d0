-- The claims in the order in which they are judged: series by series; within one, periods of up to a week first, then
-- longer ones, then open ones; by first day, the longest period of a day first. The order is total. Where a report counts something and says nothing of
-- it (no measure), two counts of the same noun are seldom of the same things: such claims are left out.
SELECT *
FROM keyed
WHERE measure IS NOT NULL
ORDER BY
  series,
  CASE
    WHEN date_from IS NULL OR date_to IS NULL THEN 2
    WHEN date_diff('day', date_from::DATE, date_to::DATE) < 7 THEN 0
    ELSE 1
  END,
  coalesce(date_from, ''),
  date_to DESC NULLS LAST,
  claim_id
