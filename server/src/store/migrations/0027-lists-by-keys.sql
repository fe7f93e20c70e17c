-- Lists choose by the narrow keys of versions too, as dockets do: a version is read whole only where it is shown.
alter table version_key disable trigger immutable;
alter table version_key add column due_date date;
update version_key k set due_date = v.due_date from mandate_version v
  where v.mandate = k.mandate and v.log = k.log and v.due_date is not null;
alter table version_key enable trigger immutable;
-- What never counts: dockets show it of a few sessions, and pass it over in all others.
alter table version_key add column apart boolean not null generated always as (follow in ('standing', 'appeal')) stored;

create or replace function keep_version_key() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from version_key k using gone g where k.mandate = g.mandate and k.log = g.log;
  elsif tg_op = 'UPDATE' then
    update version_key k set upto = e.upto from ended e where k.mandate = e.mandate and k.log = e.log;
  else
    insert into version_key (mandate, log, upto, state, decision, work, publication, organisation, organ, due_session,
      session, date, "order", position, class, follow, addressees, report_to, by_report, due_date)
    select mandate, log, upto, state, decision, work, publication, organisation, organ, coalesce(due_session, ''),
      coalesce(session, ''), coalesce(date, '-infinity'), "order", position, fields ->> 'class', follow, addressees,
      case when follow = 'return' then coalesce(fields #>> '{reportTo,id}', 'name:' || (fields #>> '{reportTo,text}')) end,
      follow = 'report' or (follow = 'task' and coalesce(jsonb_typeof(fields -> 'deliverable') = 'string', false)),
      due_date
    from added;
  end if;
  return null;
end $$;

drop index version_key_sessions;
create index version_key_sessions on version_key (due_session, session, date, apart);
create index version_key_of_work on version_key (work);
create index version_key_addressees on version_key using gin (addressees);
create index version_key_in_order on version_key (date desc nulls last, publication, "order", position, mandate)
  include (log, state, decision, work, organisation, organ, session, due_session, due_date, follow) where upto is null;
drop index mandate_version_in_order, mandate_version_addressees, mandate_version_due, mandate_version_sessions;
