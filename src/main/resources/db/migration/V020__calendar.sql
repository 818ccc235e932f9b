-- The statutory calendar. Both tables only grow: the calendar of version n is, for each day, its
-- latest row up to n, so that every deadline can be computed again as it was at the time.

-- Numbers are never given twice, which nodes rely on that keep the version they read.
CREATE SEQUENCE calendar_version_seq START WITH 3;
CREATE TABLE calendar_version (
  version    integer     PRIMARY KEY,
  changed_at timestamptz NOT NULL,
  changed_by text,
  source     text        NOT NULL
);

CREATE TABLE calendar_day (
  day     date    NOT NULL,
  version integer NOT NULL REFERENCES calendar_version,
  kind    text    NOT NULL CHECK (kind IN ('DAY_OFF', 'MAKE_UP_WORKDAY', 'REGULAR')),
  name    text    NOT NULL,
  PRIMARY KEY (day, version)
);

INSERT INTO calendar_version (version, changed_at, source) VALUES
  (1, '2024-11-12 00:00+08', '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）'),
  (2, '2025-11-04 00:00+08', '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）');

INSERT INTO calendar_day (day, version, kind, name)
SELECT day::date, notice.version, 'DAY_OFF', notice.name
FROM (VALUES
  (1, '元旦',           date '2025-01-01', date '2025-01-01'),
  (1, '春节',           date '2025-01-28', date '2025-02-04'),
  (1, '清明节',         date '2025-04-04', date '2025-04-06'),
  (1, '劳动节',         date '2025-05-01', date '2025-05-05'),
  (1, '端午节',         date '2025-05-31', date '2025-06-02'),
  (1, '国庆节、中秋节', date '2025-10-01', date '2025-10-08'),
  (2, '元旦',           date '2026-01-01', date '2026-01-03'),
  (2, '春节',           date '2026-02-15', date '2026-02-23'),
  (2, '清明节',         date '2026-04-04', date '2026-04-06'),
  (2, '劳动节',         date '2026-05-01', date '2026-05-05'),
  (2, '端午节',         date '2026-06-19', date '2026-06-21'),
  (2, '中秋节',         date '2026-09-25', date '2026-09-27'),
  (2, '国庆节',         date '2026-10-01', date '2026-10-07')
) AS notice (version, name, first_day, last_day)
CROSS JOIN generate_series(notice.first_day, notice.last_day, interval '1 day') AS day;

INSERT INTO calendar_day (day, version, kind, name) VALUES
  ('2025-01-26', 1, 'MAKE_UP_WORKDAY', '春节'),
  ('2025-02-08', 1, 'MAKE_UP_WORKDAY', '春节'),
  ('2025-04-27', 1, 'MAKE_UP_WORKDAY', '劳动节'),
  ('2025-09-28', 1, 'MAKE_UP_WORKDAY', '国庆节、中秋节'),
  ('2025-10-11', 1, 'MAKE_UP_WORKDAY', '国庆节、中秋节'),
  ('2026-01-04', 2, 'MAKE_UP_WORKDAY', '元旦'),
  ('2026-02-14', 2, 'MAKE_UP_WORKDAY', '春节'),
  ('2026-02-28', 2, 'MAKE_UP_WORKDAY', '春节'),
  ('2026-05-09', 2, 'MAKE_UP_WORKDAY', '劳动节'),
  ('2026-09-20', 2, 'MAKE_UP_WORKDAY', '国庆节'),
  ('2026-10-10', 2, 'MAKE_UP_WORKDAY', '国庆节');

CALL append_only('calendar_version');
CALL append_only('calendar_day');
