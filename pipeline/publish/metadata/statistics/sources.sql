SELECT
  source_file AS file,
  title,
  publisher,
  published,
  coverage,
  derived_from,
  (SELECT count(*) FROM claims WHERE claims.source_file = sources.source_file) AS claims,
  rights,
  url AS address,
  original_sha256 AS "SHA-256_of_the_original"
FROM sources
ORDER BY source_file
