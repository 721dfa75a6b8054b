-- One row an id: with max(), SQLite takes the bare columns from the row that holds the maximum.
SELECT id, label, time, max(revision)
FROM waiting_label
WHERE (?2 OR id > ?1)
  AND revision <= coalesce((SELECT value FROM meta WHERE key = 'data_revision'), 0)
GROUP BY id
ORDER BY id
LIMIT ?3
