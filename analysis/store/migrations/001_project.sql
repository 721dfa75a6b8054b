-- Version 1 of the project file. A migration is never edited once it has been released: the next change is a new file.
-- The single values of a project: project_id, data_revision, task, positive, classes.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- What was imported, and from where. Only 'ready' logs are seen. rows_in = rows_stored + rows_quarantined.
CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('production', 'training', 'reference')),
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('loading', 'ready')),
    rows_in INTEGER NOT NULL DEFAULT 0,
    rows_stored INTEGER NOT NULL DEFAULT 0,
    rows_quarantined INTEGER NOT NULL DEFAULT 0,
    blank_lines INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '[]', -- JSON array of sentences
    imported INTEGER -- microseconds since 1970 UTC, only where the importer was told
) STRICT;

-- The schema. loading = the log whose unfinished import brought the column, 0 for a label join; NULL once it counts.
CREATE TABLE column_ (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL CHECK (type IN ('integer', 'number', 'time', 'text')),
    role TEXT NOT NULL,
    argument TEXT NOT NULL DEFAULT '',
    confidence REAL NOT NULL DEFAULT 1.0,
    reasons TEXT NOT NULL DEFAULT '[]', -- JSON array of names
    loading INTEGER
) STRICT;

-- 65,536 rows of one column. A version above 0 is an overlay that counts from that data_revision on; the newest wins.
CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    log INTEGER NOT NULL,
    column INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    rows INTEGER NOT NULL,
    type TEXT NOT NULL,
    plain INTEGER NOT NULL, -- text by value (1) or by dictionary entry (0)
    missing INTEGER NOT NULL,
    minimum REAL NOT NULL, -- of the finite values; maximum < minimum when there is none
    maximum REAL NOT NULL,
    checksum INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX segment_by_place ON segment (log, column, chunk, version);

-- The values of text columns in order of first appearance; an entry never changes its meaning.
CREATE TABLE dictionary_entry (
    column INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (column, entry)
) STRICT, WITHOUT ROWID;

-- Where an unfinished import began to append to a dictionary; gone once it is ready.
CREATE TABLE dictionary_tail (
    log INTEGER NOT NULL,
    column INTEGER NOT NULL,
    first_entry INTEGER NOT NULL,
    PRIMARY KEY (log, column)
) STRICT, WITHOUT ROWID;

-- Rows that could not be stored, kept so that they can be repaired and read again.
CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    log INTEGER NOT NULL,
    line INTEGER NOT NULL,
    byte INTEGER NOT NULL,
    length INTEGER NOT NULL,
    field INTEGER NOT NULL, -- -1: the whole record
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    raw BLOB NOT NULL
) STRICT;
CREATE INDEX quarantine_by_log ON quarantine (log, id);

-- Sorted (hash64 of the id text, row); part = the top bits of the hash. Can be dropped and rebuilt.
CREATE TABLE id_index (
    log INTEGER NOT NULL,
    part INTEGER NOT NULL,
    bits INTEGER NOT NULL, -- how many top bits make the part
    column INTEGER NOT NULL, -- of the ids
    data BLOB NOT NULL,
    PRIMARY KEY (log, part)
) STRICT;

-- How values become codes. Can be dropped and rebuilt.
CREATE TABLE code_book (
    column INTEGER NOT NULL,
    version INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (column, version)
) STRICT;

-- What the user chose for this project.
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The one process that may write. started = when it began, in clock ticks since boot: a pid alone comes back.
CREATE TABLE writer (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    pid INTEGER NOT NULL,
    started INTEGER NOT NULL,
    host TEXT NOT NULL,
    heartbeat INTEGER NOT NULL -- seconds since 1970 UTC
) STRICT;
