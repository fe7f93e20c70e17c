-- Who may see what: distribution marks, and what was removed by order.

create function level_rank(level text) returns int language sql immutable parallel safe as $$
  select array_position(array['public', 'limited', 'secret'], level)
$$;

create function level_of_rank(rank int) returns text language sql immutable parallel safe as $$
  select (array['public', 'limited', 'secret'])[rank]
$$;

-- What a person decided, from one log entry to another: of a publication, a status entry, a letter or an answer.
create table mark_at (
  subject text not null check (subject ~ '^[ptly]-[0-9a-z]{10}$'),
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  level text not null check (level_rank(level) is not null),
  reason text not null check (btrim(reason) <> ''),
  primary key (subject, log)
);
create unique index mark_now on mark_at (subject) where upto is null;

-- Statuses that a paragraph proves: those that its mark withholds.
create index status_entry_by_paragraph on status_entry (id) where evidence @> '[{"kind": "paragraph"}]';

-- What a file says of itself: `Distr.: Limited`.
create table printed_mark (
  manifestation text primary key references manifestation deferrable initially deferred,
  level text not null check (level_rank(level) is not null),
  words text not null,
  line int not null check (line >= 1)
);

-- What is left of what was removed by order. `ids`: everything that went with it; `level`: who may know that it was there.
create table removal (
  id text primary key check (id ~ '^[ptly]-[0-9a-z]{10}$'),
  log bigint not null unique references log deferrable initially deferred,
  level text not null check (level_rank(level) is not null),
  files text[] not null,
  ids text[] not null,
  reason text not null check (btrim(reason) <> '')
);
create index removal_ids on removal using gin (ids);
create index removal_files on removal using gin (files);

-- A person's word goes before everything; else the stricter of what is usual and what is printed. Usually public is what
-- was adopted or published; of what was taken back nobody knows.
create view publication_level as
  select p.id, coalesce(m.level, level_of_rank(greatest(coalesce(u.rank, 2), k.rank))) as level,
    case when m.level is not null then 'person' when k.rank >= coalesce(u.rank, 2) then 'printed' else 'usual' end as because,
    k.words as printed
  from publication p
  left join mark_at m on m.subject = p.id and m.upto is null
  left join lateral (
    select max(case when r.kind in ('resolution-collection', 'resolution', 'decision', 'declaration', 'communique',
      'chair-summary', 'press-report') then 1 else 2 end) as rank
    from expression e join revision r on r.id = e.revision where e.publication = p.id
  ) u on true
  left join lateral (
    select level_rank(k.level) as rank, k.words
    from printed_mark k join manifestation f on f.id = k.manifestation join expression e on e.id = f.expression
    where e.publication = p.id and f.state <> 'withdrawn'
    order by level_rank(k.level) desc, k.manifestation limit 1
  ) k on true
  where not exists (select from removal r where r.id = p.id);

-- Correspondence is limited where nobody says otherwise, and never wider than what it quotes.
create view letter_level as
  select x.id, level_of_rank(greatest(coalesce(level_rank(m.level), 2), f.rank, q.rank)) as level
  from letter x
  left join mark_at m on m.subject = x.id and m.upto is null
  left join lateral (
    select level_rank(m.level) as rank from mark_at m where m.subject = x.refers_to and m.upto is null
  ) f on true
  left join lateral (
    select max(level_rank(l.level)) as rank
    from letter_mandate q join publication_level l on l.id = q.publication
    where q.letter in (x.id, x.refers_to)
  ) q on true;

create view answer_level as
  select a.id, level_of_rank(greatest(coalesce(level_rank(m.level), 2), level_rank(l.level), level_rank(p.level))) as level
  from answer a
  join letter_level l on l.id = a.letter
  left join publication_level p on p.id = a.publication
  left join mark_at m on m.subject = a.id and m.upto is null;

-- What became of a mandate is as open as the answer that said it, and never wider than what proves it.
create view status_level as
  select s.id, level_of_rank(greatest(coalesce(level_rank(m.level), a.rank, 2), a.rank, e.rank)) as level
  from status_entry s
  left join mark_at m on m.subject = s.id and m.upto is null
  left join lateral (
    select max(level_rank(l.level)) as rank
    from answer_return r join answer_level l on l.id = r.answer where r.entry = s.id
  ) a on true
  left join lateral (
    select max(level_rank(l.level)) as rank
    from jsonb_array_elements(s.evidence) proof join publication_level l on l.id = proof ->> 'publication'
  ) e on true;

create trigger ends_once before update or delete on mark_at for each row execute function end_only();
create trigger immutable before update or delete on printed_mark for each row execute function refuse_change();
create trigger immutable before update or delete on removal for each row execute function refuse_change();
create trigger not_emptied before truncate on mark_at for each statement execute function refuse_change();
create trigger not_emptied before truncate on printed_mark for each statement execute function refuse_change();
create trigger not_emptied before truncate on removal for each statement execute function refuse_change();

-- What is said once is not unsaid, but by order: only the change that removes something says `qarar.removal`.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_level = 'ROW' and current_setting('qarar.removal', true) = 'on' then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;

create or replace function end_only() returns trigger language plpgsql as $$
begin
  if current_setting('qarar.removal', true) = 'on' then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_op = 'DELETE' or old.upto is not null or new.upto is null
    or to_jsonb(old) - array['upto', 'words'] <> to_jsonb(new) - array['upto', 'words'] then
    raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
