INSERT INTO waiting_label (id, revision, label, time)
SELECT w.id, ?4, w.label, w.time
FROM temp.label_wait AS w
WHERE (?2 OR w.id > ?1)
  AND w.id <= ?3
  AND NOT EXISTS (
      SELECT 1
      FROM waiting_label AS k
      WHERE k.id = w.id
        AND k.revision = (SELECT max(revision) FROM waiting_label WHERE id = w.id AND revision < ?4)
        AND (k.label = w.label OR k.time > w.time)
  )
