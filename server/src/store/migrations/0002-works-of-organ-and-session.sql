-- Organs and sessions number their meetings and decisions each from 1: they belong to what a work is known by.
alter table work
  add organ text,
  add session text,
  add check (number is not null or (organ is null and session is null));
drop index work_known_by_number;

-- Works that were one because only their number was looked at become as many as they are.
with carried as materialized (
  select e.revision, e."order", e.work, r.organ, r.session,
    dense_rank() over (partition by e.work order by r.organ nulls first, r.session nulls first) as rank
  from work_expression e
  join revision_work r on r.revision = e.revision and r."order" = e."order"
  join work w on w.id = e.work
  where w.number is not null
), named as (
  select *, case rank when 1 then work else 'w-' || left(md5(work || ' ' || rank), 10) end as own from carried
), first as (
  update work set organ = n.organ, session = n.session from named n where n.own = work.id and n.rank = 1
), added as (
  insert into work (id, organisation, kind, number, organ, session)
  select distinct n.own, w.organisation, w.kind, w.number, n.organ, n.session
  from named n join work w on w.id = n.work
  where n.rank > 1
)
update work_expression e set work = n.own
from named n
where n.rank > 1 and e.revision = n.revision and e."order" = n."order";

create unique index work_known_by_number on work (organisation, kind, number, organ, session)
  nulls not distinct where number is not null;
