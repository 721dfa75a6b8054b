UPDATE log
SET state = 'ready', sha256 = ?, rows_in = ?, rows_stored = ?, rows_quarantined = ?, blank_lines = ?, notes = ?
WHERE id = ? AND state = 'loading'
