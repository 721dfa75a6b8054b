INSERT INTO column_ (name, type, role, argument, confidence, reasons, loading)
VALUES (?, ?, ?, ?, ?, ?, ?)
