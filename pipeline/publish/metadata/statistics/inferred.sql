-- What the register gives though the report does not state it, with the reason.
SELECT
  source_file AS report,
  inferred_value.key AS "column",
  json_extract_string(to_json(sources), '$."' || inferred_value.key || '"') AS value,
  json_extract_string(inferred_value.value, '$') AS reason
FROM sources, json_each(sources.inferred) AS inferred_value
ORDER BY report, "column"
