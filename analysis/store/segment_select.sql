SELECT rows, type, plain, missing, minimum, maximum, checksum, data
FROM segment
WHERE log = ?1 AND column = ?2 AND chunk = ?3 AND version <= ?4
ORDER BY version DESC
LIMIT 1
