-- When and where sessions meet, as people entered it, from one log entry to another: rows are added, and of a row that is
-- no longer so, only the log entry that ended it is put in.
create table session_facts (
  -- `CFM-45`.
  session text not null check (btrim(session) <> ''),
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  -- First and last day; null: not known.
  opens date,
  closes date,
  place text check (btrim(place) <> ''),
  host text check (btrim(host) <> ''),
  primary key (session, log),
  check (closes is null or (opens is not null and closes >= opens))
);
create unique index session_facts_now on session_facts (session) where upto is null;

create trigger ends_once before update or delete on session_facts for each row execute function end_only();
create trigger not_emptied before truncate on session_facts for each statement execute function refuse_change();
