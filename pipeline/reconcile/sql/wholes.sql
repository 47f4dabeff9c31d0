-- Parts that are greater than their whole: cells whose least value is above the greatest of a cell that holds them. Of
-- events, only a settlement or a site holds what happened in it: a count of events that names a country is seldom a
-- count for the country. A report that gives both figures does not mean the one for a part of the other.
SELECT part_claim, min(whole_claim) AS whole_claim
FROM contained
WHERE part_low > whole_high
  AND NOT in_one_report
  AND (steps = 0 OR local OR measure IN (SELECT measure FROM lasting))
GROUP BY part_claim
ORDER BY part_claim
