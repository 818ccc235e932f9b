-- Clocks of cases, their events, outages and breaches.
CREATE SEQUENCE clock_seq INCREMENT BY 50;
CREATE TABLE clock (
  id               bigint      PRIMARY KEY,
  version          integer     NOT NULL,
  owner_key        text        NOT NULL,
  number           text        NOT NULL,
  kind             text        NOT NULL,
  unit_id          bigint      REFERENCES unit,
  case_level       text        NOT NULL,
  state            text        NOT NULL
    CHECK (state IN ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'LAPSED', 'CANCELLED')),
  started_at       timestamptz NOT NULL,
  time_kind        text        NOT NULL CHECK (time_kind IN ('NATURAL', 'WORKING')),
  rule             text        NOT NULL,
  run_from         timestamptz NOT NULL,
  due_at           timestamptz NOT NULL,
  calendar_version integer     NOT NULL REFERENCES calendar_version,
  span_micros      bigint      NOT NULL,
  warnings         text        NOT NULL,
  warned           text        NOT NULL,
  paused_at        timestamptz,
  remaining_micros bigint,
  breached_at      timestamptz,
  met_at           timestamptz,
  closed_at        timestamptz
);
CREATE UNIQUE INDEX clock_open ON clock (owner_key, kind) WHERE closed_at IS NULL;
CREATE INDEX clock_owner ON clock (owner_key text_pattern_ops);
CREATE INDEX clock_running ON clock (due_at) WHERE state = 'RUNNING';

CREATE SEQUENCE clock_event_seq INCREMENT BY 50;
CREATE TABLE clock_event (
  id               bigint      PRIMARY KEY,
  clock_id         bigint      NOT NULL REFERENCES clock,
  kind             text        NOT NULL,
  happened_at      timestamptz NOT NULL,
  share            numeric,
  due_before       timestamptz,
  due_after        timestamptz NOT NULL,
  calendar_version integer     NOT NULL,
  cause            text
);
CREATE INDEX clock_event_clock ON clock_event (clock_id);
CREATE INDEX clock_event_cause ON clock_event (cause) WHERE cause IS NOT NULL;

-- Numbers are never given twice, which nodes rely on that keep what they read of an outage.
CREATE SEQUENCE outage_seq;
CREATE TABLE outage (
  id            bigint      PRIMARY KEY,
  from_at       timestamptz NOT NULL,
  until_at      timestamptz NOT NULL CHECK (until_at > from_at),
  reason        text        NOT NULL,
  registered_at timestamptz NOT NULL,
  registered_by text
);

CREATE SEQUENCE breach_seq INCREMENT BY 50;
CREATE TABLE breach (
  id            bigint      PRIMARY KEY,
  clock_id      bigint      NOT NULL REFERENCES clock,
  owner_key     text        NOT NULL,
  number        text        NOT NULL,
  kind          text        NOT NULL,
  case_level    text        NOT NULL,
  region_code   text        NOT NULL,
  unit_id       bigint      NOT NULL REFERENCES unit,
  unit_name     text        NOT NULL,
  person_id     bigint,
  person_name   text,
  position_text text,
  claimed       boolean     NOT NULL,
  due_at        timestamptz NOT NULL,
  recorded_at   timestamptz NOT NULL,
  -- However many transactions find out that a due time was missed, it was missed once.
  UNIQUE (clock_id, due_at)
);
CREATE INDEX breach_due ON breach (due_at);

CREATE SEQUENCE breach_holder_seq INCREMENT BY 50;
CREATE TABLE breach_holder (
  id            bigint PRIMARY KEY,
  breach_id     bigint NOT NULL REFERENCES breach,
  person_id     bigint,
  person_name   text,
  position_text text,
  held_micros   bigint NOT NULL
);
CREATE INDEX breach_holder_breach ON breach_holder (breach_id);

CREATE TABLE breach_waiver (
  breach_id bigint      PRIMARY KEY REFERENCES breach,
  outage_id bigint      NOT NULL REFERENCES outage,
  waived_at timestamptz NOT NULL
);

CALL append_only('clock_event');
CALL append_only('outage');
CALL append_only('breach');
CALL append_only('breach_holder');
CALL append_only('breach_waiver');

-- What due times are computed from. Whoever acts on a clock shares a lock until the end of the
-- transaction; whoever changes the calendar or registers an outage has it alone. The versions are
-- read after the lock was had: in a function each statement sees what is committed by then.
CREATE FUNCTION clock_basis_now(OUT calendar integer, OUT outage bigint)
LANGUAGE sql STABLE AS $$
  SELECT (SELECT max(version) FROM calendar_version), (SELECT coalesce(max(id), 0) FROM outage)
$$;

CREATE FUNCTION clock_basis(
  owner text, clock_kind text, OUT calendar integer, OUT outage bigint, OUT open_clock bigint)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtext('clock basis'));
  SELECT basis.calendar, basis.outage INTO calendar, outage FROM clock_basis_now() AS basis;
  SELECT id INTO open_clock FROM clock
  WHERE owner_key = owner AND kind = clock_kind AND closed_at IS NULL;
END
$$;

CREATE FUNCTION clock_basis_alone(OUT calendar integer, OUT outage bigint)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('clock basis'));
  SELECT basis.calendar, basis.outage INTO calendar, outage FROM clock_basis_now() AS basis;
END
$$;
