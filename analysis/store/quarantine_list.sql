SELECT line, byte, length, field, reason, detail, raw
FROM quarantine
WHERE log = ?
ORDER BY id
LIMIT ? OFFSET ?
