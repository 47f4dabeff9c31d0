-- Published claims with the particulars of their source, place and speaker, so that most questions need no join.
SELECT
  claims.*,
  sources.title AS source_title,
  sources.publisher,
  sources.published,
  sources.url,
  sources.derived_from,
  sources.coverage,
  places.name AS place_name,
  places.kind AS place_kind,
  places.country AS place_country,
  places.lat,
  places.lon,
  destinations.name AS destination_name,
  speakers.name AS speaker_name,
  speakers.kind AS speaker_kind,
  affiliations.name AS speaker_affiliation
FROM claims
JOIN sources USING (source_file)
LEFT JOIN places ON places.place_id = claims.place_id
LEFT JOIN places AS destinations ON destinations.place_id = claims.destination_id
LEFT JOIN speakers ON speakers.speaker_id = claims.speaker_id
LEFT JOIN speakers AS affiliations ON affiliations.speaker_id = speakers.affiliation_id
WHERE claims.status = 'published'
ORDER BY claims.source_file, claims.paragraph, claims."start", claims.claim_id
