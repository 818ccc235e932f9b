-- What waits for whom: a read model written in the transaction of the task itself.
create sequence inbox_holding_seq increment by 50;

create table inbox_item (
    task_id             varchar(64) primary key,
    task_key            varchar(64)  not null,
    process_instance    varchar(64)  not null,
    process_key         varchar(64)  not null,
    case_id             bigint       not null,
    case_key            varchar(64)  not null,
    for_unit_id         bigint       references unit,
    number              varchar(40),
    title               varchar(200) not null,
    asked_by            varchar(200),
    level               varchar(40)  not null,
    urgent              boolean      not null,
    restricted          boolean      not null,
    unit_id             bigint       references unit,
    holder_position_id  bigint       references position,
    holder_person_id    bigint       references person,
    holder_name         varchar(100),
    clock_kind          varchar(40),
    due_at              timestamptz,
    paused_at           timestamptz,
    created_at          timestamptz  not null,
    version             integer      not null
);
create index inbox_item_case on inbox_item (case_key);
create index inbox_item_unit on inbox_item (unit_id, due_at, task_id);
create index inbox_item_holder on inbox_item (holder_person_id) where holder_person_id is not null;

-- Who finds the item among theirs: "position:7", "unit:3:LIAISON", "duty:3". sort_at is the due time,
-- or the end of time where nothing is due, so that one index gives what runs out first.
create table inbox_addressee (
    task_id    varchar(64) not null references inbox_item on delete cascade,
    addressee  varchar(64) not null,
    sort_at    timestamptz not null,
    primary key (task_id, addressee)
);
create index inbox_addressee_order on inbox_addressee (addressee, sort_at, task_id);

-- Who held a task, from when until when: a breach names them all.
create table inbox_holding (
    id           bigint primary key,
    task_id      varchar(64)  not null,
    task_key     varchar(64)  not null,
    case_key     varchar(64)  not null,
    unit_id      bigint       not null references unit,
    position_id  bigint       not null references position,
    person_id    bigint       not null references person,
    person_name  varchar(100) not null,
    position_text varchar(200) not null,
    from_at      timestamptz  not null,
    until_at     timestamptz,
    version      integer      not null
);
create index inbox_holding_case on inbox_holding (case_key);
create index inbox_holding_task on inbox_holding (task_id);

-- Tasks done: for the list of what I did, and to tell the second one who was first.
create table inbox_done (
    task_id       varchar(64)  primary key,
    task_key      varchar(64)  not null,
    case_key      varchar(64)  not null,
    number        varchar(40),
    title         varchar(200) not null,
    restricted    boolean      not null,
    outcome       varchar(40)  not null,
    person_id     bigint       not null references person,
    person_name   varchar(100) not null,
    position_id   bigint       not null references position,
    position_text varchar(200) not null,
    unit_id       bigint       not null references unit,
    done_at       timestamptz  not null
);
create index inbox_done_person on inbox_done (person_id, done_at desc, task_id);
call append_only('inbox_done');
