SELECT s.log, s.column, s.chunk, s.version, l.name, c.name
FROM segment AS s
JOIN log AS l ON l.id = s.log
JOIN column_ AS c ON c.id = s.column
ORDER BY s.id
