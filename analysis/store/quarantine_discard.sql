DELETE FROM quarantine
WHERE id IN (SELECT id FROM quarantine WHERE log = ?1 LIMIT 4096)
