-- Which texts the register followed, and which mandates they had, stays known for every moment: a row that is no longer
-- so is ended by a log entry, never deleted. The views hold what is so now.

alter table followed rename to followed_at;
alter table followed_at
  add column log bigint references log deferrable initially deferred,
  add column upto bigint references log deferrable initially deferred check (upto > log);
update followed_at f set log = coalesce(
  (select min(v.log) from mandate_version v where v.revision = f.revision), (select max(number) from log));
-- Checks that wait for the end of a change would keep the table from being altered.
set constraints all immediate;
set constraints all deferred;
alter table followed_at
  alter column log set not null,
  drop constraint followed_pkey,
  add primary key (expression, log);
create unique index followed_now on followed_at (expression) where upto is null;
create view followed as select expression, revision, publication from followed_at where upto is null;

alter table mandate_place rename to mandate_place_at;
alter table mandate_place_at
  add column log bigint references log deferrable initially deferred,
  add column upto bigint references log deferrable initially deferred check (upto > log);
update mandate_place_at p set log = coalesce(
  (select min(f.log) from followed_at f where f.revision = p.revision), (select max(number) from log));
set constraints all immediate;
set constraints all deferred;
alter table mandate_place_at
  alter column log set not null,
  drop constraint mandate_place_pkey,
  drop constraint mandate_place_revision_mandate_key,
  add primary key (revision, position, act, item, log);
create unique index mandate_place_now on mandate_place_at (revision, position, act, item) where upto is null;
create unique index mandate_place_once on mandate_place_at (revision, mandate) where upto is null;
create view mandate_place as
  select revision, position, act, item, mandate from mandate_place_at where upto is null;

create trigger ends_once before update or delete on followed_at for each row execute function end_only();
create trigger ends_once before update or delete on mandate_place_at for each row execute function end_only();
create trigger not_emptied before truncate on followed_at for each statement execute function refuse_change();
create trigger not_emptied before truncate on mandate_place_at for each statement execute function refuse_change();
