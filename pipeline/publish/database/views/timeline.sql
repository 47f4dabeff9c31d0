-- Published claims that have a date, in the order of time.
SELECT
  claims.date,
  claims.date_from,
  claims.date_to,
  claims.figure_text,
  claims.figure,
  claims.figure_low,
  claims.figure_high,
  claims.unit,
  claims.measure,
  claims.modality,
  coalesce(places.name, claims.location) AS place_name,
  coalesce(speakers.name, claims.speaker) AS speaker_name,
  claims.source_file,
  claims.claim_id
FROM claims
LEFT JOIN places ON places.place_id = claims.place_id
LEFT JOIN speakers ON speakers.speaker_id = claims.speaker_id
WHERE claims.status = 'published' AND claims.date IS NOT NULL
ORDER BY coalesce(claims.date_from, claims.date_to), coalesce(claims.date_to, claims.date_from), claims.claim_id
