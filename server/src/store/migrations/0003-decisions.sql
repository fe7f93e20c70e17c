-- What people decide about texts. Anchored to a file, whose bytes never change, not to a revision: better rules find
-- the place again, and never move or change what was decided.

-- Stretches of a file: half-open, none empty, none twice.
create function are_ranges(ranges int[]) returns boolean language sql immutable parallel safe as $$
  select coalesce(array_ndims(ranges) = 2 and array_length(ranges, 2) = 2, false) and (
    select bool_and(ranges[i][1] >= 0 and ranges[i][1] < ranges[i][2])
      and sum(ranges[i][2] - ranges[i][1]) = (
        select sum(upper(stretch) - lower(stretch)) from unnest((
          select range_agg(int4range(ranges[j][1], greatest(ranges[j][1], ranges[j][2])))
          from generate_subscripts(ranges, 1) j
        )) stretch
      )
    from generate_subscripts(ranges, 1) i
  )
$$;

-- A verified reading or a decided join. Who decided it and when is said by the log, which no decision does without.
-- Of two about the same place the later one stands, and the earlier again once the later is taken back.
create table decision (
  id text primary key check (id ~ '^v-[0-9a-z]{10}$'),
  manifestation text not null references manifestation deferrable initially deferred,
  log bigint not null unique references log deferrable initially deferred,
  -- A verified reading: the words as repaired when it was made, and the text around them.
  ranges int[] check (ranges is null or are_ranges(ranges)),
  quote text check (btrim(quote) <> ''),
  before text,
  after text,
  text text check (btrim(text) <> ''),
  cause text check (cause in ('reading-error', 'original-error', 'as-printed')),
  checked_against text check (btrim(checked_against) <> ''),
  -- A decided join: numbers of the lines, and how they stand in the file.
  line int check (line >= 1),
  next int check (next >= 1),
  line_quote text check (btrim(line_quote) <> ''),
  next_quote text check (btrim(next_quote) <> ''),
  check (
    (num_nonnulls(ranges, quote, before, after, text, cause, checked_against), num_nonnulls(line, next, line_quote, next_quote))
    in ((7, 0), (0, 4))
  ),
  check ((cause = 'as-printed') = (text = quote)),
  check (line <> next)
);
create index decision_of_manifestation on decision (manifestation, log);

-- A decision that was taken back. It stays.
create table decision_withdrawal (
  decision text primary key references decision,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

create trigger immutable before update or delete on decision for each row execute function refuse_change();
create trigger immutable before update or delete on decision_withdrawal for each row execute function refuse_change();
create trigger not_emptied before truncate on decision for each statement execute function refuse_change();
create trigger not_emptied before truncate on decision_withdrawal for each statement execute function refuse_change();

-- What one file reads as under one version of the rules and one set of decided joins: sha256 of them, or none.
alter table revision
  add joins_key text not null default '' check (joins_key ~ '^([0-9a-f]{64})?$'),
  drop constraint revision_manifestation_rules_key,
  add unique (manifestation, rules, joins_key);

-- A file is read again when joins are decided: all that was known of it is kept.
alter table manifestation add replaced_chars int not null default 0 check (replaced_chars >= 0);
update manifestation m set replaced_chars = d.count
from (
  select r.manifestation, max((d.params ->> 'count')::int) as count
  from diagnostic d join revision r on r.id = d.revision
  where d.code = 'bytes-replaced'
  group by r.manifestation
) d
where d.manifestation = m.id;
