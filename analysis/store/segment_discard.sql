DELETE FROM segment
WHERE id IN (SELECT id FROM segment WHERE log = ?1 LIMIT 64)
