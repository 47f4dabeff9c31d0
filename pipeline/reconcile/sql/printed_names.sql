-- Names printed for places that go by more than one, once a report.
WITH printed AS (
  SELECT place_id, location, source_file, min_by(claim_id, (paragraph, claim_id)) AS claim_id
  FROM claims
  WHERE place_id IS NOT NULL AND location IS NOT NULL
  GROUP BY ALL
),
varied AS (
  SELECT place_id FROM printed GROUP BY place_id HAVING count(DISTINCT location) > 1
)
SELECT * FROM printed SEMI JOIN varied USING (place_id)
ORDER BY place_id, source_file, location
