-- What cites what. Texts are found by their symbols when they are read, so that a citation of a text that is not held
-- yet leads to it as soon as it comes in, and no longer once it is withdrawn.

-- What symbols are compared by: without spaces, in capitals. Cut, for an index takes no long words.
create function key_of_symbol(symbol text) returns text language sql immutable parallel safe as $$
  select left(upper(regexp_replace(normalize(symbol, NFKC), '\s+', '', 'g')), 200)
$$;

alter table revision_work
  add number_key text generated always as (key_of_symbol(number)) stored,
  add symbol_key text generated always as (key_of_symbol(symbol)) stored;
create index revision_work_number_key on revision_work (number_key) where number_key is not null;
create index revision_work_symbol_key on revision_work (symbol_key) where symbol_key is not null;
create index publication_key_of_symbol on publication (key_of_symbol(symbol)) where symbol is not null;

-- The paragraphs that cite a symbol, or may: of an ambiguous citation every reading counts. Made by the database from
-- what is put into paragraph, and never changed either; no archive has it.
create table cited (
  key text not null,
  revision text not null,
  position int not null,
  work int not null,
  eid text not null,
  primary key (key, revision, position) include (work, eid)
);

create function cited_keys(citations jsonb) returns setof text language sql immutable parallel safe as $$
  select distinct key_of_symbol(named.symbol)
  from jsonb_array_elements(citations) citation, lateral (
    select citation ->> 'target' union all select jsonb_array_elements_text(citation -> 'readings')
  ) named (symbol)
  where btrim(named.symbol) <> ''
$$;

-- Covers and contents name the works of their own file: they cite nothing.
create function keep_cited() returns trigger language plpgsql as $$
begin
  insert into cited (key, revision, position, work, eid)
  select key, added.revision, added.position, added.work, added.eid
  from added, lateral cited_keys(added.citations) key
  where added.work is not null and added.citations <> '[]';
  return null;
end $$;

create trigger cited after insert on paragraph referencing new table as added
  for each statement execute function keep_cited();

insert into cited (key, revision, position, work, eid)
select key, p.revision, p.position, p.work, p.eid
from paragraph p, lateral cited_keys(p.citations) key
where p.work is not null and p.citations <> '[]';

create trigger immutable before update or delete on cited for each row execute function refuse_change();
create trigger not_emptied before truncate on cited for each statement execute function refuse_change();
