-- Problems (问题) and their way upward.
create sequence problem_seq increment by 50;
create sequence problem_event_seq increment by 50;
create sequence problem_solution_seq increment by 50;
create sequence problem_question_seq increment by 50;
create sequence problem_letter_seq increment by 50;

create table problem (
    id                  bigint primary key,
    request_key         varchar(64)   not null unique,
    number              varchar(40)   unique,
    title               varchar(200)  not null,
    description         varchar(4000) not null,
    kind                varchar(40)   not null,
    urgency             varchar(20)   not null,
    indicator           varchar(200),
    status              varchar(40)   not null,
    region_code         varchar(6)    not null references region,
    raiser_person_id    bigint        not null references person,
    raiser_position_id  bigint        not null references position,
    raiser_unit_id      bigint        not null references unit,
    raiser_name         varchar(100)  not null,
    raiser_position     varchar(200)  not null,
    lead_unit_id        bigint        references unit,
    level               varchar(40)   not null,
    level_region        varchar(6)    not null references region,
    brought_in          varchar(20)   not null,
    redirects           integer       not null,
    rejections          integer       not null,
    asked               boolean       not null,
    answer_stage        varchar(20)   not null,
    solver_position_id  bigint        references position,
    completion_date     date,
    restricted          boolean       not null,
    process_instance    varchar(64),
    clock_kind          varchar(40),
    due_at              timestamptz,
    paused_at           timestamptz,
    created_at          timestamptz   not null,
    raised_at           timestamptz,
    closed_at           timestamptz,
    version             integer       not null
);
create index problem_open on problem (due_at, id) where closed_at is null;
create index problem_region on problem (region_code, id);

-- Which units have to do with a problem, and how: what a unit may read.
create table problem_unit (
    problem_id  bigint      not null references problem,
    unit_id     bigint      not null references unit,
    part        varchar(20) not null,
    opinion     varchar(2000),
    opinion_by  varchar(300),
    opinion_at  timestamptz,
    silent      boolean     not null default false,
    primary key (problem_id, unit_id, part)
);
create index problem_unit_unit on problem_unit (unit_id, problem_id);

create table problem_named_person (
    problem_id  bigint not null references problem,
    person_id   bigint not null references person,
    primary key (problem_id, person_id)
);

-- The one timeline. It only grows.
create table problem_event (
    id             bigint primary key,
    problem_id     bigint       not null references problem,
    at             timestamptz  not null,
    kind           varchar(40)  not null,
    level          varchar(40)  not null,
    person_id      bigint       references person,
    person_name    varchar(100),
    position_id    bigint       references position,
    position_text  varchar(200),
    standing_in    boolean      not null,
    details        text[]       not null,
    words          varchar(4000)
);
create index problem_event_problem on problem_event (problem_id, at, id);
call append_only('problem_event');

create table problem_mention (
    event_id   bigint not null references problem_event,
    person_id  bigint not null references person,
    primary key (event_id, person_id)
);
call append_only('problem_mention');

create table problem_solution (
    id                    bigint primary key,
    problem_id            bigint        not null references problem,
    measure               varchar(4000) not null,
    responsible_id        bigint        not null references position,
    responsible_text      varchar(300)  not null,
    completion_date       date          not null,
    offered_by            varchar(300)  not null,
    offered_at            timestamptz   not null,
    accepted              boolean,
    reason                varchar(2000),
    answered_at           timestamptz,
    version               integer       not null
);
create index problem_solution_problem on problem_solution (problem_id, offered_at);

create table problem_question (
    id           bigint primary key,
    problem_id   bigint        not null references problem,
    question     varchar(2000) not null,
    asked_at     timestamptz   not null,
    answer       varchar(2000),
    answered_at  timestamptz,
    version      integer       not null
);
create index problem_question_problem on problem_question (problem_id, asked_at);

create table problem_letter (
    id            bigint primary key,
    problem_id    bigint        not null references problem,
    addressee     varchar(200)  not null,
    number        varchar(80)   not null,
    dated         date          not null,
    sent_at       timestamptz   not null,
    answer        varchar(4000),
    answered_on   date,
    answered_at   timestamptz,
    version       integer       not null
);
create index problem_letter_problem on problem_letter (problem_id, sent_at);
