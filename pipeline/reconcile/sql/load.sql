-- The claims that stand, with the fields that reconciliation reads. $path: NDJSON of rows of the table `claims`.
CREATE TABLE claims AS
SELECT * EXCLUDE (status)
FROM read_json($path, format = 'newline_delimited', columns = {
  claim_id: 'VARCHAR', source_file: 'VARCHAR', paragraph: 'INTEGER',
  figure: 'DOUBLE', figure_low: 'DOUBLE', figure_high: 'DOUBLE', qualifier: 'VARCHAR', direction: 'VARCHAR',
  figure_text: 'VARCHAR', unit: 'VARCHAR', unit_text: 'VARCHAR', measure: 'VARCHAR',
  date: 'VARCHAR', date_basis: 'VARCHAR', date_from: 'VARCHAR', date_to: 'VARCHAR',
  location: 'VARCHAR', place_id: 'VARCHAR', destination_id: 'VARCHAR',
  speaker: 'VARCHAR', speaker_id: 'VARCHAR', speech: 'VARCHAR', via: 'VARCHAR', modality: 'VARCHAR', status: 'VARCHAR'
})
WHERE status = 'published'
