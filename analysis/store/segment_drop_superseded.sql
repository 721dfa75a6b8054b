DELETE FROM segment
WHERE log = ?1 AND column = ?2 AND chunk = ?3 AND version > 0
  AND version < (SELECT max(version) FROM segment WHERE log = ?1 AND column = ?2 AND chunk = ?3 AND version < ?4)
