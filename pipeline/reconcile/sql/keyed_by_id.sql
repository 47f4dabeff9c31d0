-- Comparable claims by id. $ids: ids, joined by line breaks.
SELECT * FROM keyed
WHERE claim_id IN (SELECT unnest(string_split($ids, chr(10))))
