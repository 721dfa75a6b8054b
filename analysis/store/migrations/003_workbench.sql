-- Version 3: what a person adds to a project while looking at it.
CREATE TABLE cohort (
    name TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Some production rows by number, of the data as they were at data_revision: a lasso, a cluster, a query.
CREATE TABLE row_set (
    name TEXT NOT NULL PRIMARY KEY,
    origin TEXT NOT NULL,
    data_revision INTEGER NOT NULL,
    rows INTEGER NOT NULL, -- of the project, not of the set
    bits BLOB NOT NULL -- lz4 of the words, little-endian; bit i of word i / 64 = row i
) STRICT, WITHOUT ROWID;

-- Notes on the time axis: deployments, incidents.
CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL, -- microseconds since 1970 UTC
    until INTEGER, -- NULL: a moment
    text TEXT NOT NULL,
    created INTEGER -- microseconds since 1970 UTC, NULL where the clock must not be seen
) STRICT;

-- Clusters of failures of the last time they were asked for, readable by any SQL tool. Replaced as a whole.
CREATE TABLE cluster (
    id INTEGER PRIMARY KEY,
    data_revision INTEGER NOT NULL,
    cohort TEXT NOT NULL,
    parameters TEXT NOT NULL,
    seed INTEGER NOT NULL,
    name TEXT NOT NULL, -- the user's, else made from its contrasts
    size INTEGER NOT NULL,
    description TEXT NOT NULL
) STRICT;

CREATE TABLE cluster_member (
    cluster INTEGER NOT NULL,
    row INTEGER NOT NULL, -- of the production rows
    x REAL NOT NULL, -- on the map
    y REAL NOT NULL,
    probability REAL NOT NULL,
    PRIMARY KEY (cluster, row)
) STRICT, WITHOUT ROWID;
