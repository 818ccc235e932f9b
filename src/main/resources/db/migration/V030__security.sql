-- Accounts to sign in with, and what is remembered of attempts to sign in.
create sequence account_seq increment by 50;
create table account (
  id            bigint primary key,
  person_id     bigint not null unique references person,
  login         varchar(40) not null unique,
  password_hash varchar(400) not null,
  must_change   boolean not null,
  valid_until   timestamptz,
  session_round integer not null,
  version       integer not null
);

-- By login as typed, also one that nobody has: whoever guesses logins learns nothing from the answer. The place is an
-- address or, after a first sign-in there, the hash of a browser's token.
create table sign_in_attempt (
  login         varchar(100) not null,
  place         varchar(80) not null,
  failures      integer not null,
  last_at       timestamptz not null,
  blocked_until timestamptz,
  known_until   timestamptz,
  primary key (login, place)
);
create index sign_in_attempt_last on sign_in_attempt (last_at);
