-- The order of the list itself, and the latest turns of the timeline among whatever was withdrawn or declined since:
-- without these what both ask is sorted, or every session is read.
DROP INDEX sessions_by_day;
CREATE INDEX sessions_by_day ON sessions (first_day DESC, id);
CREATE INDEX sessions_of_the_timeline ON sessions (first_day DESC, id) WHERE state NOT IN ('withdrawn', 'declined');
