-- What is known of each chunk of a column without unpacking it. With max(), SQLite takes the bare columns from the row
-- that holds the maximum: the newest version that counts.
SELECT chunk, type, minimum, maximum, max(version)
FROM segment
WHERE log = ?1 AND column = ?2 AND version <= ?3
GROUP BY chunk
