SELECT id, name, type, role, argument, confidence, reasons
FROM column_
WHERE loading IS NULL
ORDER BY id
