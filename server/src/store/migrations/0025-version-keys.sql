-- A version is a wide row: dockets and agendas of a large register choose among all of them, by columns that are narrow. Made by
-- the database from what is put into mandate_version, and ended and deleted with it; no archive has it.
create table version_key (
  mandate text not null,
  log bigint not null,
  upto bigint,
  state text not null,
  decision text,
  work text not null,
  publication text,
  organisation text,
  organ text,
  -- Never null, so that they can be looked up together: '' and -infinity where there is none, which stand last in lists.
  due_session text not null,
  session text not null,
  date date not null,
  "order" int,
  position int,
  class text,
  follow text not null,
  addressees text[] not null,
  -- Of a return, to whom; null: to nobody named.
  report_to text,
  -- Whether a report that came answers it.
  by_report boolean not null,
  primary key (mandate, log)
);

create function keep_version_key() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from version_key k using gone g where k.mandate = g.mandate and k.log = g.log;
  elsif tg_op = 'UPDATE' then
    update version_key k set upto = e.upto from ended e where k.mandate = e.mandate and k.log = e.log;
  else
    insert into version_key
    select mandate, log, upto, state, decision, work, publication, organisation, organ, coalesce(due_session, ''),
      coalesce(session, ''), coalesce(date, '-infinity'), "order", position, fields ->> 'class', follow, addressees,
      case when follow = 'return' then coalesce(fields #>> '{reportTo,id}', 'name:' || (fields #>> '{reportTo,text}')) end,
      follow = 'report' or (follow = 'task' and coalesce(jsonb_typeof(fields -> 'deliverable') = 'string', false))
    from added;
  end if;
  return null;
end $$;

create trigger version_key after insert on mandate_version referencing new table as added
  for each statement execute function keep_version_key();
create trigger version_key_ended after update on mandate_version referencing new table as ended
  for each statement execute function keep_version_key();
create trigger version_key_gone after delete on mandate_version referencing old table as gone
  for each statement execute function keep_version_key();
-- However rows come in and go.
alter table mandate_version enable always trigger version_key, enable always trigger version_key_ended,
  enable always trigger version_key_gone;

insert into version_key
select mandate, log, upto, state, decision, work, publication, organisation, organ, coalesce(due_session, ''),
  coalesce(session, ''), coalesce(date, '-infinity'), "order", position, fields ->> 'class', follow, addressees,
  case when follow = 'return' then coalesce(fields #>> '{reportTo,id}', 'name:' || (fields #>> '{reportTo,text}')) end,
  follow = 'report' or (follow = 'task' and coalesce(jsonb_typeof(fields -> 'deliverable') = 'string', false))
from mandate_version;

create index version_key_sessions on version_key (due_session, session, date);

create function only_with_version() returns trigger language plpgsql as $$
begin
  if tg_level = 'ROW' and pg_trigger_depth() > 1 then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger immutable before update or delete on version_key for each row execute function only_with_version();
create trigger not_emptied before truncate on version_key for each statement execute function only_with_version();
