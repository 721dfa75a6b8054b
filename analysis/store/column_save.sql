UPDATE column_
SET type = ?, role = ?, argument = ?, confidence = ?, reasons = ?, loading = NULL
WHERE id = ?
