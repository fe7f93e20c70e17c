-- Long work that goes on when the browser is closed. It is work, no record: what it brings in stands in the log.

create table job (
  id text primary key check (id ~ '^j-[0-9a-z]{10}$'),
  kind text not null check (kind in ('import')),
  by text not null,
  added_at timestamptz not null default clock_timestamp(),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'cancelled')),
  -- Who does it says so every few seconds; of whom nothing is heard has died, and another one goes on.
  heard_at timestamptz check ((heard_at is null) = (state = 'waiting')),
  ended_at timestamptz check ((ended_at is null) = (state in ('waiting', 'running'))),
  cancel_asked boolean not null default false
);
create index job_to_do on job (added_at) where state in ('waiting', 'running');

-- A file loses its bytes when it has been taken in, or is not to be any more.
create table job_file (
  job text not null references job on delete cascade,
  position int not null check (position >= 1),
  name text not null,
  content bytea,
  result jsonb,
  primary key (job, position),
  check (content is null or result is null)
);
