SELECT DISTINCT column
FROM segment
WHERE type = 'integer' AND minimum <= maximum AND (maximum >= ?1 OR minimum <= ?2)
