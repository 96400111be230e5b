-- Silta's tables, version 1, for H2.
-- All names begin with ${prefix}, the table prefix that JdbcSyncStore was given.
-- Times are microseconds since 1970-01-01 UTC. No column holds personal data.

CREATE TABLE ${prefix}schema (
  schema_version INTEGER NOT NULL
);

INSERT INTO ${prefix}schema (schema_version) VALUES (1);

CREATE TABLE ${prefix}checkpoint (
  connection_id VARCHAR NOT NULL,
  stream VARCHAR NOT NULL,
  position VARCHAR NOT NULL,
  row_version BIGINT NOT NULL,
  PRIMARY KEY (connection_id, stream)
);

CREATE TABLE ${prefix}link (
  connection_id VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  shop_key VARCHAR NOT NULL,
  part VARCHAR NOT NULL,
  shared_number VARCHAR NOT NULL,
  warehouse_id VARCHAR,
  confirmed VARCHAR NOT NULL,
  stage VARCHAR,
  is_open SMALLINT NOT NULL,
  accepted VARCHAR NOT NULL,
  sent VARCHAR NOT NULL,
  tracking VARCHAR NOT NULL,
  delivered_tracking VARCHAR NOT NULL,
  left_seen_at BIGINT,
  is_kept SMALLINT NOT NULL,
  sellable VARCHAR,
  saved_at BIGINT NOT NULL,
  row_version BIGINT NOT NULL,
  PRIMARY KEY (connection_id, kind, shop_key, part)
);

CREATE UNIQUE INDEX ${prefix}link_warehouse_id ON ${prefix}link (connection_id, kind, warehouse_id);

CREATE INDEX ${prefix}link_number ON ${prefix}link (connection_id, kind, shared_number);

CREATE INDEX ${prefix}link_open ON ${prefix}link (connection_id, kind, is_open, saved_at);

CREATE TABLE ${prefix}operation (
  connection_id VARCHAR NOT NULL,
  flow VARCHAR NOT NULL,
  subject VARCHAR NOT NULL,
  operation_type VARCHAR NOT NULL,
  revision VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  is_open SMALLINT NOT NULL,
  reason VARCHAR,
  detail VARCHAR NOT NULL,
  evidence VARCHAR NOT NULL,
  settings VARCHAR NOT NULL,
  attempts INTEGER NOT NULL,
  next_run_at BIGINT,
  updated_at BIGINT NOT NULL,
  row_version BIGINT NOT NULL,
  PRIMARY KEY (connection_id, flow, subject, operation_type, revision)
);

CREATE INDEX ${prefix}operation_due ON ${prefix}operation (connection_id, is_open, flow, next_run_at);

CREATE INDEX ${prefix}operation_age ON ${prefix}operation (connection_id, is_open, updated_at);

CREATE TABLE ${prefix}lease (
  connection_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  owner VARCHAR NOT NULL,
  fence BIGINT NOT NULL,
  held_until BIGINT NOT NULL,
  PRIMARY KEY (connection_id, name)
);
