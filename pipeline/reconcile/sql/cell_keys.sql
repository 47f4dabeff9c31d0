-- The populations and places of the cells.
SELECT DISTINCT population, place
FROM cells
