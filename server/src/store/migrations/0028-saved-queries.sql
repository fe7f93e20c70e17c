-- Searches and views of the register that people keep under a name, from one log entry to another: whoever renames one, or
-- says that what is new was seen, ends a row and adds the next.
create table saved_query (
  id text not null check (id ~ '^z-[0-9a-z]{10}$'),
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  kind text not null check (kind in ('search', 'register')),
  name text not null check (btrim(name) <> ''),
  -- As it stands in an address, what it knows alone, in one order.
  query text not null,
  -- Log entry up to which somebody has seen what it finds.
  seen bigint not null check (seen >= 0),
  primary key (id, log)
);
create unique index saved_query_now on saved_query (id) where upto is null;

create trigger ends_once before update or delete on saved_query for each row execute function end_only();
create trigger not_emptied before truncate on saved_query for each statement execute function refuse_change();

-- Its words may be secret: it can be removed by order, as what the house itself wrote on a request.
alter table removal drop constraint removal_id_check;
alter table removal add constraint removal_id_check check (id ~ '^[ptlyqbkz]-[0-9a-z]{10}$');

-- What came into the register after somebody looked: mostly a little.
create index version_key_by_log on version_key (log);
