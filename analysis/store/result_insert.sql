INSERT INTO result (kind, data_revision, cohort, parameters, seed, version, body)
VALUES (?, ?, ?, ?, ?, ?, ?)
