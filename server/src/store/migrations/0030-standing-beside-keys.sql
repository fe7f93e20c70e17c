-- What was said last of a mandate about anybody, and who sees to it, beside the key of its version as it is now: lists of what
-- nobody sees to, or nothing is known of, choose by the keys alone. Made by the database from last_status and assignment, of
-- current versions only; a version that has ended says what stood when it did, or nothing.
alter table version_key disable trigger immutable;
alter table version_key
  add column statuses text[] not null default '{}',
  -- Whether one of them says more than that no information came.
  add column informed boolean not null generated always as (not statuses <@ array['no-information']) stored,
  add column post text, add column person text, add column due_by date,
  -- Names can be longer than an index takes.
  add column owned boolean not null generated always as (post is not null) stored;

create function keep_standing(mandates text[]) returns void language sql as $$
  update version_key k
  set statuses = now.statuses, post = now.post, person = now.person, due_by = now.due_by
  from (
    select m.mandate, coalesce(s.statuses, '{}') as statuses, a.post, a.person, a.due_by
    from (select distinct unnest(mandates) as mandate) m
    left join (
      select l.mandate, array_agg(distinct l.status) as statuses from last_status l
      where l.mandate = any(mandates) and l.upto is null and l.status is not null group by l.mandate
    ) s on s.mandate = m.mandate
    left join assignment a on a.mandate = m.mandate and a.upto is null
  ) now
  where k.mandate = now.mandate and k.upto is null
    and (k.statuses, k.post, k.person, k.due_by) is distinct from (now.statuses, now.post, now.person, now.due_by)
$$;

select keep_standing(array(select mandate from version_key where upto is null));
alter table version_key enable trigger immutable;

create function keep_standing_of_rows() returns trigger language plpgsql as $$
begin
  perform keep_standing(array(select distinct mandate from changed));
  return null;
end $$;

create trigger standing_said after insert on last_status referencing new table as changed
  for each statement execute function keep_standing_of_rows();
create trigger standing_ended after update on last_status referencing new table as changed
  for each statement execute function keep_standing_of_rows();
create trigger standing_gone after delete on last_status referencing old table as changed
  for each statement execute function keep_standing_of_rows();
create trigger standing_given after insert on assignment referencing new table as changed
  for each statement execute function keep_standing_of_rows();
create trigger standing_ended after update on assignment referencing new table as changed
  for each statement execute function keep_standing_of_rows();
create trigger standing_gone after delete on assignment referencing old table as changed
  for each statement execute function keep_standing_of_rows();
create or replace function keep_version_key() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from version_key k using gone g where k.mandate = g.mandate and k.log = g.log;
  elsif tg_op = 'UPDATE' then
    update version_key k set upto = e.upto from ended e where k.mandate = e.mandate and k.log = e.log;
  else
    insert into version_key (mandate, log, upto, state, decision, work, publication, organisation, organ, due_session,
      session, date, "order", position, class, follow, addressees, report_to, by_report, due_date,
      statuses, post, person, due_by)
    select v.mandate, v.log, v.upto, v.state, v.decision, v.work, v.publication, v.organisation, v.organ,
      coalesce(v.due_session, ''), coalesce(v.session, ''), coalesce(v.date, '-infinity'), v."order", v.position,
      v.fields ->> 'class', v.follow, v.addressees,
      case when v.follow = 'return'
        then coalesce(v.fields #>> '{reportTo,id}', 'name:' || (v.fields #>> '{reportTo,text}')) end,
      v.follow = 'report'
        or (v.follow = 'task' and coalesce(jsonb_typeof(v.fields -> 'deliverable') = 'string', false)),
      v.due_date,
      array(select distinct l.status from last_status l
        where l.mandate = v.mandate and l.upto is null and l.status is not null and v.upto is null order by l.status),
      a.post, a.person, a.due_by
    from added v left join assignment a on a.mandate = v.mandate and a.upto is null and v.upto is null;
  end if;
  return null;
end $$;

-- However rows come in and go.
alter table last_status enable always trigger standing_said, enable always trigger standing_ended,
  enable always trigger standing_gone;
alter table assignment enable always trigger standing_given, enable always trigger standing_ended,
  enable always trigger standing_gone;

drop index version_key_in_order;
create index version_key_in_order on version_key (date desc nulls last, publication, "order", position, mandate)
  include (log, state, decision, work, organisation, organ, session, due_session, due_date, follow, informed, owned, due_by)
  where upto is null;
-- Statuses and assignments come all day long, and what people save; what depends on none of them is counted again after
-- another entry only.
create index log_of_texts on log (number)
  where what not in ('record-status', 'withdraw-status', 'assign', 'save-query', 'end-saved');
-- Every row was written anew.
cluster version_key using version_key_pkey;
