-- The populations and places of the claims that can be compared, and where what moves ends up.
SELECT DISTINCT population, place FROM keyed WHERE compared_measure IS NOT NULL AND place IS NOT NULL
UNION
SELECT DISTINCT population, destination_id FROM keyed WHERE compared_measure IS NOT NULL AND destination_id IS NOT NULL
