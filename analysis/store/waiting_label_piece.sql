-- The last id of the next piece.
SELECT max(id)
FROM (SELECT id FROM temp.label_wait WHERE ?2 OR id > ?1 ORDER BY id LIMIT ?3)
