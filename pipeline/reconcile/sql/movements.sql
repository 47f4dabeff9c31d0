-- Which measures are stocks, which tell of a movement and of which place it is, and the movements of the known events.
-- Filled from TypeScript.
CREATE TABLE stocks (measure VARCHAR);
CREATE TABLE movements (measure VARCHAR, movement VARCHAR, meant VARCHAR);
CREATE TABLE event_movements (place VARCHAR, movement VARCHAR, date_from VARCHAR, date_to VARCHAR)
