-- What the texts of the store say of each other. Found by rules over all listed texts at once, and found anew whenever
-- these change; only what a person says of a finding stays.

-- Which texts the links and findings were found in: `key` is the hash of all listed revisions, read by which rules.
create table linking (
  one boolean primary key default true check (one),
  key text not null,
  rules text not null,
  -- Number of the last log entry, 0 for none, when the texts were seen to be these: as long as there is no later one they are.
  log bigint not null,
  texts int not null,
  seconds double precision not null,
  linked_at timestamptz not null default clock_timestamp()
);

-- Derived: made anew by every run, and in no archive. Citations are in `cited`, which needs no run.
create table link (
  position int primary key,
  relation text not null,
  from_revision text not null references revision,
  from_order int not null,
  from_eid text,
  to_revision text not null references revision,
  -- Null: the publication as a whole.
  to_order int,
  to_eid text,
  -- Of a renewal: what became of every clause.
  clauses jsonb
);
create index link_from on link (from_revision, from_order);
create index link_to on link (to_revision, to_order);

-- A finding is known by its code and the words of its places, so that it is the same one in every run that finds it.
-- Never deleted: one that no longer arises is gone.
create table finding (
  id text primary key check (id ~ '^f-[0-9a-z]{10}$'),
  code text not null,
  params jsonb not null,
  state text not null check (state in ('open', 'gone')),
  -- Its place among those of the last run that found it.
  position int not null,
  first_found timestamptz not null default clock_timestamp()
);
create index finding_in_order on finding (state, code, position);

create table finding_place (
  finding text not null references finding,
  position int not null check (position >= 1),
  expression text not null references expression,
  revision text not null references revision,
  "order" int,
  eid text,
  span_start int,
  span_end int,
  first_line int,
  last_line int,
  -- The words, and the paragraph around them; long ones are cut.
  quote text not null,
  before text not null,
  after text not null,
  primary key (finding, position)
);
create index finding_place_of_expression on finding_place (expression);
create index finding_place_of_work on finding_place (revision, "order");

-- A person's word that nothing is to be done about a finding. Who said so and when is said by the log.
create table dismissal (
  id text primary key check (id ~ '^v-[0-9a-z]{10}$'),
  finding text not null references finding deferrable initially deferred,
  log bigint not null unique references log deferrable initially deferred,
  code text not null,
  -- The places as the person saw them: { expression, eId, before, quote, after }.
  places jsonb not null check (jsonb_typeof(places) = 'array' and places <> '[]'),
  reason text not null check (btrim(reason) <> '')
);
create index dismissal_of_finding on dismissal (finding);

-- A dismissal that was taken back. It stays.
create table dismissal_withdrawal (
  dismissal text primary key references dismissal,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

create trigger immutable before update or delete on dismissal for each row execute function refuse_change();
create trigger immutable before update or delete on dismissal_withdrawal for each row execute function refuse_change();
create trigger not_emptied before truncate on dismissal for each statement execute function refuse_change();
create trigger not_emptied before truncate on dismissal_withdrawal for each statement execute function refuse_change();

-- What a finding is known by is not changed, and the finding is not deleted.
create trigger kept before delete on finding for each row execute function refuse_change();
create trigger known_by before update of id, code, first_found on finding for each row execute function refuse_change();
create trigger not_emptied before truncate on finding for each statement execute function refuse_change();
