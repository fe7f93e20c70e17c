-- The register by when something is due, and by session: lists in these orders are walked by an index, as those by text are.

-- `CFM-9` before `CFM-10`: numbers of sessions are compared as numbers.
create function session_place(code text) returns text language sql immutable parallel safe
  return nullif(regexp_replace(regexp_replace(code, '(\d+)', '00000\1', 'g'), '0+(\d{6})', '\1', 'g'), '');

alter table version_key
  add column due_place text collate "C" generated always as (session_place(due_session)) stored,
  add column session_place text collate "C" generated always as (session_place(session)) stored;

-- What has a day first, by day; then what has a session only.
create index version_key_by_due on version_key
    (due_date, due_place, date desc nulls last, publication, "order", position, mandate)
  include (log, state, decision, work, organisation, organ, session, due_session, follow) where upto is null;
create index version_key_by_session on version_key
    (session_place desc nulls last, publication, "order", position, mandate)
  include (log, state, decision, work, organisation, organ, session, due_session, date, due_date, follow) where upto is null;
