-- The marks of a few letters, answers or statuses are asked for on every page: each view begins with the rows that are asked
-- for, and looks up what they stand on one by one. Joined at once, all answers there are were gone through for each status.
-- `offset 0` keeps what is looked up apart from what it is looked up for.
create or replace view letter_level as
  select x.id, level_of_rank(greatest(coalesce(level_rank(m.level), 2), f.rank, q.rank)) as level
  from letter x
  left join mark_at m on m.subject = x.id and m.upto is null
  left join lateral (
    select level_rank(m.level) as rank from mark_at m where m.subject = x.refers_to and m.upto is null
  ) f on true
  left join lateral (
    select max(level_rank(l.level)) as rank
    from (select distinct publication from letter_mandate where letter in (x.id, x.refers_to)) q
    cross join lateral (select p.level from publication_level p where p.id = q.publication offset 0) l
  ) q on true;

create or replace view answer_level as
  select a.id, level_of_rank(greatest(coalesce(level_rank(m.level), 2), level_rank(l.level), level_rank(p.level))) as level
  from answer a
  cross join lateral (select x.level from letter_level x where x.id = a.letter offset 0) l
  left join lateral (select x.level from publication_level x where x.id = a.publication offset 0) p on true
  left join mark_at m on m.subject = a.id and m.upto is null;

create or replace view status_level as
  select s.id, level_of_rank(greatest(coalesce(level_rank(m.level), a.rank, 2), a.rank, e.rank)) as level
  from status_entry s
  left join mark_at m on m.subject = s.id and m.upto is null
  left join lateral (
    select max(level_rank(l.level)) as rank
    from answer_return r
    cross join lateral (select x.level from answer_level x where x.id = r.answer offset 0) l where r.entry = s.id
  ) a on true
  left join lateral (
    select max(level_rank(l.level)) as rank
    from jsonb_array_elements(s.evidence) proof
    cross join lateral (select x.level from publication_level x where x.id = proof ->> 'publication' offset 0) l
  ) e on true;

-- What is carried over to a session are tens of thousands in a large register, of which a docket shows the newest and says how
-- many more there are. How many current versions are alike in what dockets count by is kept beside their keys, made by the
-- database in the same change; there are a thousand times fewer sorts than versions.
alter table version_key disable trigger immutable;
alter table version_key
  -- Whether it binds anybody: what was only proposed, what is reported, and what others report of a meeting, does not.
  add column owed boolean not null default true,
  -- Of whom something was said last that closes, and of whom something else.
  add column closed text[] not null default '{}', add column unclosed text[] not null default '{}',
  -- Whether a report that came answers it.
  add column reported boolean not null default false;

create or replace function keep_standing(mandates text[]) returns void language sql as $$
  update version_key k
  set statuses = now.statuses, closed = now.closed, unclosed = now.unclosed,
    reported = k.by_report and now.reported, post = now.post, person = now.person, due_by = now.due_by
  from (
    select m.mandate, coalesce(s.statuses, '{}') as statuses, coalesce(s.closed, '{}') as closed,
      coalesce(s.unclosed, '{}') as unclosed, a.post, a.person, a.due_by,
      exists (select from closing c where c.mandate = m.mandate and c.kind <> 'declined'
        and not exists (select from closing_withdrawal w where w.closing = c.id)) as reported
    from (select distinct unnest(mandates) as mandate) m
    left join (
      select l.mandate, array_agg(distinct l.status) as statuses,
        array_agg(l.addressee order by l.addressee) filter (where l.closes) as closed,
        array_agg(l.addressee order by l.addressee) filter (where not l.closes) as unclosed
      from (select *, status in ('implemented', 'overtaken', 'not-applicable') as closes from last_status) l
      where l.mandate = any(mandates) and l.upto is null and l.status is not null group by l.mandate
    ) s on s.mandate = m.mandate
    left join assignment a on a.mandate = m.mandate and a.upto is null
  ) now
  where k.mandate = now.mandate and k.upto is null
    and (k.statuses, k.closed, k.unclosed, k.reported, k.post, k.person, k.due_by) is distinct from
      (now.statuses, now.closed, now.unclosed, k.by_report and now.reported, now.post, now.person, now.due_by)
$$;

update version_key k set owed = false from work w
  where w.id = k.work and w.kind in ('draft-resolution', 'report', 'press-report');
select keep_standing(array(select mandate from version_key where upto is null));
alter table version_key enable trigger immutable;

create or replace function keep_version_key() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from version_key k using gone g where k.mandate = g.mandate and k.log = g.log;
  elsif tg_op = 'UPDATE' then
    update version_key k set upto = e.upto from ended e where k.mandate = e.mandate and k.log = e.log;
  else
    insert into version_key (mandate, log, upto, state, decision, work, publication, organisation, organ, due_session,
      session, date, "order", position, class, follow, addressees, report_to, by_report, due_date, owed)
    select v.mandate, v.log, v.upto, v.state, v.decision, v.work, v.publication, v.organisation, v.organ,
      coalesce(v.due_session, ''), coalesce(v.session, ''), coalesce(v.date, '-infinity'), v."order", v.position,
      v.fields ->> 'class', v.follow, v.addressees,
      case when v.follow = 'return'
        then coalesce(v.fields #>> '{reportTo,id}', 'name:' || (v.fields #>> '{reportTo,text}')) end,
      v.follow = 'report'
        or (v.follow = 'task' and coalesce(jsonb_typeof(v.fields -> 'deliverable') = 'string', false)),
      v.due_date,
      not exists (select from work w where w.id = v.work and w.kind in ('draft-resolution', 'report', 'press-report'))
    from added v;
    perform keep_standing(array(select mandate from added where upto is null));
  end if;
  return null;
end $$;

create function keep_standing_of_closings() returns trigger language plpgsql as $$
begin
  perform keep_standing(array(select distinct c.mandate from closing c join changed w on w.closing = c.id));
  return null;
end $$;
create trigger standing_reported after insert on closing referencing new table as changed
  for each statement execute function keep_standing_of_rows();
create trigger standing_gone after delete on closing referencing old table as changed
  for each statement execute function keep_standing_of_rows();
create trigger standing_taken after insert on closing_withdrawal referencing new table as changed
  for each statement execute function keep_standing_of_closings();
create trigger standing_gone after delete on closing_withdrawal referencing old table as changed
  for each statement execute function keep_standing_of_closings();

create table version_tally (
  -- Of all that follows but the number: lists of names can be longer than an index takes.
  key text primary key,
  due_session text not null,
  session text not null,
  date date not null,
  organisation text,
  follow text not null,
  apart boolean not null generated always as (follow in ('standing', 'appeal')) stored,
  addressees text[] not null,
  report_to text,
  reported boolean not null,
  closed text[] not null,
  unclosed text[] not null,
  versions int not null
);
create index version_tally_none on version_tally (key) where versions = 0;

create function add_to_tally(keys version_key[], by int) returns void language sql set datestyle = 'ISO, YMD' as $$
  insert into version_tally (key, due_session, session, date, organisation, follow, addressees, report_to, reported, closed,
    unclosed, versions)
  select md5(array[k.due_session, k.session, k.date::text, k.organisation, k.follow, k.addressees::text, k.report_to,
      k.reported::text, k.closed::text, k.unclosed::text]::text),
    k.due_session, k.session, k.date, k.organisation, k.follow, k.addressees, k.report_to, k.reported, k.closed, k.unclosed,
    by * count(*)
  from unnest(keys) k
  where k.upto is null and k.owed and k.state in ('proposed', 'confirmed', 'edited', 'added')
  group by k.due_session, k.session, k.date, k.organisation, k.follow, k.addressees, k.report_to, k.reported, k.closed,
    k.unclosed
  on conflict (key) do update set versions = version_tally.versions + excluded.versions;
  delete from version_tally where versions = 0;
$$;
select add_to_tally(array(select k from version_key k where upto is null), 1);

create function keep_tally() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform add_to_tally(array(select row(k.*)::version_key from before k where k.upto is null), -1); end if;
  if tg_op <> 'DELETE' then perform add_to_tally(array(select row(k.*)::version_key from after k where k.upto is null), 1); end if;
  return null;
end $$;
create trigger tally after insert on version_key referencing new table as after
  for each statement execute function keep_tally();
create trigger tally_changed after update on version_key referencing old table as before new table as after
  for each statement execute function keep_tally();
create trigger tally_gone after delete on version_key referencing old table as before
  for each statement execute function keep_tally();
create trigger immutable before update or delete on version_tally for each row execute function only_with_version();
create trigger not_emptied before truncate on version_tally for each statement execute function only_with_version();

-- However rows come in and go.
alter table closing enable always trigger standing_reported, enable always trigger standing_gone;
alter table closing_withdrawal enable always trigger standing_taken, enable always trigger standing_gone;
alter table version_key enable always trigger tally, enable always trigger tally_changed, enable always trigger tally_gone;
-- Every row was written anew.
cluster version_key using version_key_pkey;

-- What was known at a moment long past is found by its day, not by going back through all that was said since.
create index log_at on log (at);
