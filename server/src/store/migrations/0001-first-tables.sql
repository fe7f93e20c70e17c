-- Publications, works and their texts. Ids are made by the program, so that a restored store has the same.
-- Every time is kept in UTC; every line is 1-based; every span is half-open in the text of its revision.

-- What is said once is not unsaid: corrections are new rows.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;

-- The file that carries one or more works, known by organisation and symbol.
create table publication (
  id text primary key check (id ~ '^p-[0-9a-z]{10}$'),
  organisation text,
  symbol text,
  -- What symbols are compared by: without spaces, in capitals.
  symbol_key text,
  -- Above 1: a person said that this is another publication under the same symbol.
  variant int not null default 1 check (variant >= 1),
  created_at timestamptz not null default clock_timestamp(),
  check ((symbol is null) = (symbol_key is null)),
  check (symbol_key is not null or variant = 1)
);
create unique index publication_known_by_symbol on publication (organisation, symbol_key, variant)
  nulls not distinct where symbol_key is not null;
create index publication_newest on publication (created_at desc, id desc);

-- The bytes of a file as they were imported; the database itself proves the hash.
create table file (
  sha256 text primary key check (sha256 = encode(sha256(content), 'hex')),
  content bytea not null,
  bytes int not null generated always as (octet_length(content)) stored
);

-- A publication in one language.
create table expression (
  id text primary key check (id ~ '^e-[0-9a-z]{10}$'),
  publication text not null references publication,
  language text check (language in ('ar', 'en', 'fr')),
  -- waiting: for a person to say what it is. joined: a person said that it is joined_to.
  state text not null check (state in ('listed', 'waiting', 'joined', 'withdrawn')),
  joined_to text references expression deferrable initially deferred,
  -- The text shown, and the file that it was read from.
  revision text,
  manifestation text,
  shown_state text generated always as (case when manifestation is not null then 'current' end) stored,
  created_at timestamptz not null default clock_timestamp(),
  check ((state in ('listed', 'waiting')) = (revision is not null)),
  check ((revision is null) = (manifestation is null)),
  check ((state = 'joined') = (joined_to is not null))
);
create unique index expression_one_per_language on expression (publication, language)
  nulls not distinct where state = 'listed';
create index expression_of_publication on expression (publication);
create index expression_showing on expression (revision);

-- One file that carries an expression.
create table manifestation (
  id text primary key check (id ~ '^m-[0-9a-z]{10}$'),
  expression text not null references expression deferrable initially deferred,
  file text not null,
  sha256 text not null unique references file,
  format text not null,
  encoding text not null,
  -- The file decoded: what lines and places in the file refer to.
  text text not null,
  state text not null check (state in ('current', 'superseded', 'withdrawn')),
  superseded_by text references manifestation deferrable initially deferred,
  withdrawn_reason text,
  imported_at timestamptz not null default clock_timestamp(),
  imported_by text not null,
  unique (id, expression, state),
  check ((state = 'superseded') = (superseded_by is not null)),
  check ((state = 'withdrawn') = (withdrawn_reason is not null)),
  check (superseded_by <> id)
);
create index manifestation_of_expression on manifestation (expression);
create index manifestation_superseded on manifestation (superseded_by) where superseded_by is not null;

-- What one file reads as under one version of the rules. Immutable.
create table revision (
  id text primary key check (id ~ '^r-[0-9a-z]{10}$'),
  manifestation text not null references manifestation deferrable initially deferred,
  rules text not null,
  text text not null,
  -- The way back to the file, packed: see pack-source-map.ts.
  source_map jsonb not null,
  -- The publication of the reading without its works, paragraphs and diagnostics, which are rows.
  publication jsonb not null,
  kind text not null,
  title text,
  -- sha256 of the sorted kinds and numbers of the works; null where no work is numbered.
  works_key text,
  -- sha256 of the letters and digits, and a sample of hashed stretches of them, to find the same or a like text.
  letters_key text not null,
  sketch int[] not null,
  works int not null,
  paragraphs int not null,
  turns int not null,
  diagnostics int not null,
  read_at timestamptz not null default clock_timestamp(),
  unique (manifestation, rules),
  unique (id, manifestation)
);
create index revision_works_key on revision (works_key) where works_key is not null;
create index revision_letters_key on revision (letters_key);
create index revision_sketch on revision using gin (sketch);

-- An expression shows a revision of a current file of its own, and nothing else.
alter table expression
  add foreign key (revision, manifestation) references revision (id, manifestation) deferrable initially deferred,
  add foreign key (manifestation, id, shown_state) references manifestation (id, expression, state)
    deferrable initially deferred;

-- The address of a work, without the parts for its language (`/ara@`) and for a place in it (`/!main~para_6`).
create function work_iri(iri text) returns text language sql immutable parallel safe as $$
  select regexp_replace(iri, '/(ara|eng|fra)(@[^/]*)?(/.*)?$|/?[!~].*$', '')
$$;

-- A work as one revision has it.
create table revision_work (
  revision text not null references revision,
  "order" int not null check ("order" >= 1),
  kind text not null,
  number text,
  symbol text,
  title text,
  organ text,
  session text,
  dates jsonb not null,
  iri text,
  work_iri text generated always as (work_iri(iri)) stored,
  -- Turns stand here without their paragraphs.
  turns jsonb not null,
  events jsonb not null,
  members jsonb not null,
  preambular int not null,
  operative int not null,
  paragraphs int not null,
  -- From the first to the last character of its paragraphs; null without paragraphs.
  span_start int,
  span_end int,
  primary key (revision, "order")
);
create index revision_work_iri on revision_work (work_iri) where work_iri is not null;

create table paragraph (
  revision text not null references revision,
  position int not null check (position >= 1),
  -- Null: cover or contents of the file, which belong to no single work.
  work int,
  turn int check (turn is null or work is not null),
  eid text not null,
  parent text,
  part text not null,
  number text,
  marker text,
  text text not null,
  span_start int not null,
  span_end int not null check (span_end >= span_start),
  first_line int not null check (first_line >= 1),
  last_line int not null check (last_line >= first_line),
  split boolean not null,
  dates jsonb not null,
  proposed_readings jsonb not null,
  -- What repair did to it: { step, line, printed, repaired }.
  repairs jsonb not null,
  primary key (revision, position),
  foreign key (revision, work) references revision_work (revision, "order")
);
create index paragraph_of_work on paragraph (revision, work, position);

create table diagnostic (
  revision text not null references revision,
  position int not null check (position >= 1),
  code text not null,
  severity text not null check (severity in ('note', 'warning', 'error')),
  params jsonb not null,
  span_start int,
  span_end int,
  first_line int,
  last_line int,
  primary key (revision, position)
);

-- A work as such: one row however many files carry it. Known by organisation and number; without a number,
-- by its place in the one publication that has it.
create table work (
  id text primary key check (id ~ '^w-[0-9a-z]{10}$'),
  organisation text,
  kind text not null,
  number text,
  publication text references publication,
  place text,
  created_at timestamptz not null default clock_timestamp(),
  check ((number is null) = (organisation is null)),
  check ((number is null) = (publication is not null)),
  check ((publication is null) = (place is null))
);
create unique index work_known_by_number on work (organisation, number, kind) where number is not null;
create unique index work_known_by_place on work (publication, place) where publication is not null;

-- Which work it is that a revision has. Absent while a person has not yet said what the revision is.
create table work_expression (
  revision text not null,
  "order" int not null,
  work text not null references work,
  primary key (revision, "order"),
  unique (revision, work),
  foreign key (revision, "order") references revision_work (revision, "order")
);
create index work_expression_of_work on work_expression (work);

-- A question to a person: is what waits the same as the candidate?
create table doubt (
  id text primary key check (id ~ '^d-[0-9a-z]{10}$'),
  reason text not null check (reason in ('same-symbol-other-text', 'same-text-other-symbol', 'no-symbol-alike')),
  expression text not null references expression,
  candidate text not null references expression,
  similarity double precision not null check (similarity between 0 and 1),
  asked_at timestamptz not null default clock_timestamp(),
  decision text check (decision in ('new-revision', 'new-format', 'new-language', 'separate', 'withdrawn')),
  settled_at timestamptz,
  settled_by text,
  check (expression <> candidate),
  check ((decision is null) = (settled_at is null)),
  check ((decision is null) = (settled_by is null))
);
create unique index doubt_one_open on doubt (expression) where decision is null;

-- Who did what, when. Each row's hash covers the row before it.
create table log (
  number bigint primary key check (number >= 1),
  at timestamptz not null,
  by text not null,
  what text not null,
  ids text[] not null,
  details jsonb not null,
  prev_hash text not null,
  hash text not null unique
);

create trigger immutable before update or delete on file for each row execute function refuse_change();
create trigger immutable before update or delete on revision for each row execute function refuse_change();
create trigger immutable before update or delete on revision_work for each row execute function refuse_change();
create trigger immutable before update or delete on paragraph for each row execute function refuse_change();
create trigger immutable before update or delete on diagnostic for each row execute function refuse_change();
create trigger immutable before update or delete on log for each row execute function refuse_change();
create trigger not_emptied before truncate on file for each statement execute function refuse_change();
create trigger not_emptied before truncate on revision for each statement execute function refuse_change();
create trigger not_emptied before truncate on revision_work for each statement execute function refuse_change();
create trigger not_emptied before truncate on paragraph for each statement execute function refuse_change();
create trigger not_emptied before truncate on diagnostic for each statement execute function refuse_change();
create trigger not_emptied before truncate on log for each statement execute function refuse_change();
