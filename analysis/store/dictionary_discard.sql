DELETE FROM dictionary_entry
WHERE (column, entry) IN (
    SELECT d.column, d.entry
    FROM dictionary_tail AS t
    JOIN dictionary_entry AS d ON d.column = t.column AND d.entry >= t.first_entry
    WHERE t.log = ?1
    LIMIT 16384
)
