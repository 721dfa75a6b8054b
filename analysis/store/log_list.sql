SELECT id, name, path, part, bytes, sha256, state, rows_in, rows_stored, rows_quarantined, blank_lines, notes
FROM log
ORDER BY id
