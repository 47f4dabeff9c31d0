SELECT
  source_file,
  title,
  publisher,
  author,
  published,
  url,
  rights,
  coverage,
  derived_from,
  original_sha256,
  original_bytes,
  file_sha256,
  file_bytes,
  note,
  (SELECT count(*) FROM claims WHERE claims.source_file = sources.source_file AND claims.status = 'published') AS claims
FROM sources
ORDER BY source_file
