SELECT kind, origin AS found_by, count(*) AS groups
FROM inconsistencies
GROUP BY kind, origin
ORDER BY kind, origin
