-- Regions, units, people, positions, stand-ins, duty roster.
create table region (
  code        varchar(6) primary key check (code ~ '^[1-9][0-9]{5}$'),
  name        varchar(100) not null,
  parent_code varchar(6) references region,
  version     integer not null,
  changed_at  timestamptz not null,
  changed_by  varchar(100)
);
create index region_parent on region (parent_code);

create sequence unit_seq increment by 50;
create table unit (
  id          bigint primary key,
  code        varchar(40) not null unique,
  region_code varchar(6) not null references region,
  parent_id   bigint references unit,
  name        varchar(100) not null,
  short_name  varchar(40) not null,
  initials    varchar(400) not null,
  kind        varchar(20) not null,
  active      boolean not null,
  version     integer not null,
  changed_at  timestamptz not null,
  changed_by  varchar(100)
);
create index unit_region on unit (region_code);
create index unit_parent on unit (parent_id);
-- The rules look for the region's one government, task force and inspection office.
create unique index unit_one_in_region on unit (region_code, kind)
  where active and kind in ('GOVERNMENT', 'TASK_FORCE', 'INSPECTION_OFFICE');

create sequence person_seq increment by 50;
create table person (
  id         bigint primary key,
  code       varchar(40) not null unique,
  name       varchar(50) not null,
  initials   varchar(400) not null,
  active     boolean not null,
  version    integer not null,
  changed_at timestamptz not null,
  changed_by varchar(100)
);

create table person_former_name (
  person_id bigint not null references person,
  text      varchar(100) not null,
  until     timestamptz not null
);
create index person_former_name_person on person_former_name (person_id);

create sequence position_seq increment by 50;
create table position (
  id          bigint primary key,
  person_id   bigint not null references person,
  unit_id     bigint not null references unit,
  title       varchar(60) not null,
  role        varchar(20),
  backup      boolean not null,
  valid_from  timestamptz not null,
  valid_until timestamptz,
  version     integer not null,
  changed_at  timestamptz not null,
  changed_by  varchar(100),
  check (valid_until >= valid_from)
);
create index position_person on position (person_id);
create index position_unit on position (unit_id);

create table position_former_title (
  position_id bigint not null references position,
  text        varchar(100) not null,
  until       timestamptz not null
);
create index position_former_title_position on position_former_title (position_id);

create sequence stand_in_seq increment by 50;
create table stand_in (
  id            bigint primary key,
  position_id   bigint not null references position,
  substitute_id bigint references person,
  valid_from    timestamptz not null,
  valid_until   timestamptz not null,
  reason        varchar(200) not null,
  version       integer not null,
  changed_at    timestamptz not null,
  changed_by    varchar(100),
  check (valid_until >= valid_from)
);
create index stand_in_position on stand_in (position_id);
create index stand_in_substitute on stand_in (substitute_id);

create sequence duty_roster_seq increment by 50;
create table duty_roster (
  id         bigint primary key,
  unit_id    bigint not null references unit,
  day        date not null,
  person_id  bigint not null references person,
  version    integer not null,
  changed_at timestamptz not null,
  changed_by varchar(100),
  unique (unit_id, day)
);
create index duty_roster_person on duty_roster (person_id);
