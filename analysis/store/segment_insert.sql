INSERT OR REPLACE INTO segment
    (log, column, chunk, version, rows, type, plain, missing, minimum, maximum, checksum, data)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
