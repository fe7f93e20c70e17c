-- What became of texts and requests: later editions and what they did to each request, as the link stage found it;
-- reports that came, as people confirmed them; how texts were adopted, as people entered it.

-- A text and the next one of the same item, from one log entry to another: as it was known then, links are not kept.
create table edition (
  earlier text not null references work,
  later text not null references work,
  -- Where the later one was read.
  revision text not null references revision,
  "order" int not null,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  primary key (earlier, later, log),
  foreign key (revision, "order") references revision_work (revision, "order")
);
create unique index edition_now on edition (earlier, later) where upto is null;

-- What the next text did to a request of the one before it.
create table life_step (
  earlier text not null references mandate,
  -- Null: dropped.
  later text references mandate check (later <> earlier),
  work text not null references work,
  change text not null check (change in ('renewed', 'strengthened', 'weakened', 'changed', 'dropped')),
  signs jsonb not null default '[]' check (jsonb_typeof(signs) = 'array'),
  -- Where the later text was read, and of a dropped request the paragraph in the place of its own.
  revision text not null references revision,
  "order" int not null,
  eid text,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  primary key (earlier, work, log),
  check ((change = 'dropped') = (later is null)),
  foreign key (revision, "order") references revision_work (revision, "order")
);
create unique index life_step_now on life_step (earlier, work) where upto is null;
create index life_step_back on life_step (later) where later is not null;

-- Where a later text tells of the report, or of the deed, that a mandate asked for; found anew with the links. `id` is made
-- from the words, so that a person's answer stays with them.
create table closing_proposal (
  id text primary key check (id ~ '^o-[0-9a-z]{10}$'),
  mandate text not null references mandate,
  kind text not null check (kind in ('submitted', 'considered', 'noted')),
  revision text not null references revision,
  "order" int not null,
  -- Null: the text as a whole.
  eid text,
  quote text not null,
  symbol text,
  date date
);
create index closing_proposal_of on closing_proposal (mandate);

-- A person's word: the report was submitted, considered or noted; or a proposal is declined, and why.
create table closing (
  id text primary key check (id ~ '^c-[0-9a-z]{10}$'),
  mandate text not null references mandate,
  kind text not null check (kind in ('submitted', 'considered', 'noted', 'declined')),
  log bigint not null unique references log deferrable initially deferred,
  date date,
  symbol text check (btrim(symbol) <> ''),
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array'),
  -- The proposal that it answers, and its words as they were seen.
  proposal text,
  quote text,
  reason text check (btrim(reason) <> ''),
  check ((kind = 'declined') = (date is null)),
  check ((kind = 'declined') = (reason is not null)),
  check (kind <> 'declined' or proposal is not null),
  check ((proposal is null) = (quote is null))
);
create index closing_of on closing (mandate, log);

create table closing_withdrawal (
  closing text primary key references closing,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

-- How a text was adopted, as people entered it, from one log entry to another.
create table adoption (
  work text not null references work,
  log bigint not null unique references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  primary key (work, log)
);
create unique index adoption_now on adoption (work) where upto is null;

create trigger immutable before update or delete on closing for each row execute function refuse_change();
create trigger immutable before update or delete on closing_withdrawal for each row execute function refuse_change();
create trigger ends_once before update or delete on adoption for each row execute function end_only();
create trigger not_emptied before truncate on closing for each statement execute function refuse_change();
create trigger not_emptied before truncate on closing_withdrawal for each statement execute function refuse_change();
create trigger not_emptied before truncate on adoption for each statement execute function refuse_change();

-- Links are found again, so that stores that have them have this too.
delete from linking;
