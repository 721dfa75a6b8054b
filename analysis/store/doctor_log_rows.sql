-- Rows in the chunks of a log (those of its fullest column) and in quarantine.
SELECT
    coalesce((SELECT max(total) FROM (
        SELECT sum(rows) AS total FROM segment WHERE log = ?1 AND version = 0 GROUP BY column)), 0),
    (SELECT count(*) FROM quarantine WHERE log = ?1)
