-- Chunks, stored bytes, rows, bytes as exact values (8; entries 4; plain text about twice what is stored), dictionary.
SELECT
    count(*),
    coalesce(sum(length(data)), 0),
    coalesce(sum(rows) FILTER (WHERE version = 0), 0),
    coalesce(sum(CASE WHEN plain THEN 4 * rows + 2 * length(data) WHEN type = 'text' THEN 4 * rows ELSE 8 * rows END)
        FILTER (WHERE version = 0), 0),
    (SELECT count(*) FROM dictionary_entry WHERE column = ?1),
    (SELECT coalesce(sum(length(CAST(value AS BLOB))), 0) FROM dictionary_entry WHERE column = ?1)
FROM segment
WHERE column = ?1
