SELECT data_revision, cohort, seed, version, body
FROM result
WHERE kind = ? AND parameters = ?
ORDER BY id DESC
LIMIT 1
