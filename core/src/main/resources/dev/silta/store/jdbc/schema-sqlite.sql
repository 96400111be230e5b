-- Silta's tables, version 1, for SQLite.
-- All names begin with ${prefix}, the table prefix that JdbcSyncStore was given.
-- Times are microseconds since 1970-01-01 UTC. No column holds personal data.

CREATE TABLE ${prefix}schema (
  schema_version INTEGER NOT NULL
);

INSERT INTO ${prefix}schema (schema_version) VALUES (1);

CREATE TABLE ${prefix}checkpoint (
  connection_id TEXT NOT NULL,
  stream TEXT NOT NULL,
  position TEXT NOT NULL,
  row_version INTEGER NOT NULL,
  PRIMARY KEY (connection_id, stream)
);

CREATE TABLE ${prefix}link (
  connection_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  shop_key TEXT NOT NULL,
  part TEXT NOT NULL,
  shared_number TEXT NOT NULL,
  warehouse_id TEXT,
  confirmed TEXT NOT NULL,
  stage TEXT,
  is_open INTEGER NOT NULL,
  accepted TEXT NOT NULL,
  sent TEXT NOT NULL,
  tracking TEXT NOT NULL,
  delivered_tracking TEXT NOT NULL,
  left_seen_at INTEGER,
  is_kept INTEGER NOT NULL,
  sellable TEXT,
  saved_at INTEGER NOT NULL,
  row_version INTEGER NOT NULL,
  PRIMARY KEY (connection_id, kind, shop_key, part)
);

CREATE UNIQUE INDEX ${prefix}link_warehouse_id ON ${prefix}link (connection_id, kind, warehouse_id);

CREATE INDEX ${prefix}link_number ON ${prefix}link (connection_id, kind, shared_number);

CREATE INDEX ${prefix}link_open ON ${prefix}link (connection_id, kind, is_open, saved_at);

CREATE TABLE ${prefix}operation (
  connection_id TEXT NOT NULL,
  flow TEXT NOT NULL,
  subject TEXT NOT NULL,
  operation_type TEXT NOT NULL,
  revision TEXT NOT NULL,
  state TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  reason TEXT,
  detail TEXT NOT NULL,
  evidence TEXT NOT NULL,
  settings TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_run_at INTEGER,
  updated_at INTEGER NOT NULL,
  row_version INTEGER NOT NULL,
  PRIMARY KEY (connection_id, flow, subject, operation_type, revision)
);

CREATE INDEX ${prefix}operation_due ON ${prefix}operation (connection_id, is_open, flow, next_run_at);

CREATE INDEX ${prefix}operation_age ON ${prefix}operation (connection_id, is_open, updated_at);

CREATE TABLE ${prefix}lease (
  connection_id TEXT NOT NULL,
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  fence INTEGER NOT NULL,
  held_until INTEGER NOT NULL,
  PRIMARY KEY (connection_id, name)
);
