-- Version 2: results that survive closing, and labels whose record has not come yet.
-- A result is shown as outdated when data_revision, cohort, parameters or seed moved.
CREATE TABLE result (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    data_revision INTEGER NOT NULL,
    cohort TEXT NOT NULL,
    parameters TEXT NOT NULL,
    seed INTEGER NOT NULL,
    version TEXT NOT NULL, -- of Faultline
    body TEXT NOT NULL
) STRICT;
CREATE INDEX result_by_kind ON result (kind, parameters, id);

-- Counts from data_revision `revision` on; of several rows of one id the newest revision wins.
CREATE TABLE waiting_label (
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    label TEXT NOT NULL,
    time INTEGER, -- microseconds since 1970 UTC
    PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;
