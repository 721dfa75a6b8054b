INSERT INTO quarantine (log, line, byte, length, field, reason, detail, raw)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
