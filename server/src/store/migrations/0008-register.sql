-- The register: mandates, what people decided about them, who owes them, what became of them. What was known at any
-- moment stays known: rows are added; of a row that is no longer so, only the log entry that ended it is put in.

-- A mandate as such: one however many languages, files and versions of the rules say it. `work`: where it was found
-- first; rules that read a number by now make another work of the same words.
create table mandate (
  id text primary key check (id ~ '^n-[0-9a-z]{10}$'),
  work text not null references work
);
create index mandate_of_work on mandate (work);

-- Where a revision says it: the item-th request of the act-th act of a paragraph, both from 1. From one log entry to
-- another: the works of a revision may be said anew.
create table mandate_place_at (
  revision text not null,
  position int not null,
  act int not null check (act >= 1),
  item int not null check (item >= 1),
  mandate text not null references mandate,
  -- Of the paragraph, as it was known then.
  work text not null references work,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  primary key (revision, position, act, item, log),
  foreign key (revision, position) references paragraph (revision, position)
);
create index mandate_place_of on mandate_place_at (mandate);
create unique index mandate_place_now on mandate_place_at (revision, position, act, item) where upto is null;
create unique index mandate_place_once on mandate_place_at (revision, mandate) where upto is null;
create view mandate_place as
  select revision, position, act, item, mandate, work from mandate_place_at where upto is null;

-- What the register took in of each expression, from one log entry to another: null where nothing of it is listed.
create table followed_at (
  expression text not null references expression,
  revision text references revision,
  publication text not null references publication,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  primary key (expression, log)
);
create unique index followed_now on followed_at (expression) where upto is null;
create index followed_revision on followed_at (revision);
create view followed as select expression, revision, publication from followed_at where upto is null;

-- What a person decided about a mandate; the fields as they were confirmed or stated, so that no rule changes them.
-- Anchored to a file, as readings are: see 0003.
create table mandate_decision (
  id text primary key check (id ~ '^v-[0-9a-z]{10}$'),
  mandate text not null references mandate,
  log bigint not null unique references log deferrable initially deferred,
  kind text not null check (kind in ('confirmed', 'edited', 'added', 'rejected', 'merged', 'split')),
  fields jsonb,
  -- Merged into one, split into several.
  into_mandates text[] not null default '{}',
  reason text check (btrim(reason) <> ''),
  manifestation text references manifestation deferrable initially deferred,
  ranges int[] check (ranges is null or are_ranges(ranges)),
  quote text check (btrim(quote) <> ''),
  before text,
  after text,
  check ((kind in ('confirmed', 'edited', 'added')) = (fields is not null)),
  check (num_nonnulls(manifestation, ranges, quote, before, after) in (0, 5)),
  check (kind <> 'merged' or cardinality(into_mandates) = 1),
  check (kind <> 'split' or cardinality(into_mandates) >= 2),
  check (kind in ('merged', 'split') or into_mandates = '{}'),
  check (mandate <> all (into_mandates))
);
create index mandate_decision_of on mandate_decision (mandate, log);
create index mandate_decision_into on mandate_decision using gin (into_mandates) where into_mandates <> '{}';

create table mandate_decision_withdrawal (
  decision text primary key references mandate_decision,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

-- A mandate as it was known from one log entry to another: what every list reads, now and as of then.
create table mandate_version (
  mandate text not null references mandate,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  state text not null
    check (state in ('proposed', 'confirmed', 'edited', 'added', 'rejected', 'merged', 'split', 'gone')),
  decision text references mandate_decision,
  -- The words in the language that was first.
  revision text,
  position int,
  work text not null references work,
  publication text references publication,
  organisation text,
  organ text,
  session text,
  date date,
  symbol text,
  title text,
  -- Place in the text, for lists.
  "order" int,
  follow text not null check (follow in ('task', 'return', 'report', 'standing', 'appeal')),
  addressees text[] not null,
  due_session text,
  due_date date,
  fields jsonb not null,
  -- Fingerprint of what the rules read of a proposal in further languages; null where there are none.
  other_readings text,
  -- What a person looks for by words.
  words text generated always as (lower(coalesce(title, '') || ' ' || (fields ->> 'action'))) stored,
  primary key (mandate, log),
  foreign key (revision, position) references paragraph (revision, position),
  check ((state in ('proposed', 'gone')) = (decision is null))
);
create unique index mandate_version_now on mandate_version (mandate) where upto is null;
create index mandate_version_in_order on mandate_version (date desc nulls last, publication, "order", position, mandate)
  where upto is null;
create index mandate_version_addressees on mandate_version using gin (addressees);
create index mandate_version_due on mandate_version (due_session) where upto is null;
create index mandate_version_of_work on mandate_version (work);

-- Of a version that is known, only its end is still to be said, once.
create function end_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.upto is not null or new.upto is null
    or to_jsonb(old) - array['upto', 'words'] <> to_jsonb(new) - array['upto', 'words'] then
    raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- What became of a mandate, for one addressee, on a day. Later entries do not change earlier ones.
create table status_entry (
  id text primary key check (id ~ '^t-[0-9a-z]{10}$'),
  mandate text not null references mandate,
  addressee text not null check (btrim(addressee) <> ''),
  status text not null check (status in ('implemented', 'in-progress', 'continuing', 'not-implemented', 'overtaken',
    'not-applicable', 'no-information')),
  as_of date not null,
  log bigint not null unique references log deferrable initially deferred,
  -- For the house only, and for the report.
  note text check (btrim(note) <> ''),
  report_text text check (btrim(report_text) <> ''),
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array')
);
create index status_entry_of on status_entry (mandate, addressee, as_of desc, log desc);

create table status_withdrawal (
  entry text primary key references status_entry,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

-- The last word on an addressee, from one log entry to another: what status_entry and status_withdrawal say, kept so
-- that lists of all mandates need not go through all that was ever said.
create table last_status (
  mandate text not null references mandate,
  addressee text not null,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  -- Null: what was said was taken back.
  entry text references status_entry,
  status text,
  as_of date,
  primary key (mandate, addressee, log),
  check (num_nonnulls(entry, status, as_of) in (0, 3))
);
create unique index last_status_now on last_status (mandate, addressee) where upto is null;
create index last_status_of on last_status (status, mandate) where upto is null;

-- Which post sees to mandates of a kind that nobody sees to yet. What a rule does not name, it does not look at.
create table assignment_rule (
  id text primary key check (id ~ '^a-[0-9a-z]{10}$'),
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  post text not null check (btrim(post) <> ''),
  organisation text,
  addressee text,
  follow text check (follow in ('task', 'return', 'report', 'standing', 'appeal')),
  session text,
  -- In what is asked, or in the title of the text.
  words text check (btrim(words) <> ''),
  check (num_nonnulls(organisation, addressee, follow, session, words) > 0)
);

-- Who sees to a mandate, from one log entry to another. No post: nobody any more.
create table assignment (
  mandate text not null references mandate,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  post text check (btrim(post) <> ''),
  person text check (btrim(person) <> ''),
  due_by date,
  -- Null: by hand.
  rule text references assignment_rule,
  primary key (mandate, log),
  check (post is not null or num_nonnulls(person, due_by, rule) = 0)
);
create unique index assignment_now on assignment (mandate) where upto is null;
create index assignment_of_post on assignment (post) where upto is null;

create trigger immutable before update or delete on mandate for each row execute function refuse_change();
create trigger immutable before update or delete on mandate_decision for each row execute function refuse_change();
create trigger immutable before update or delete on mandate_decision_withdrawal for each row execute function refuse_change();
create trigger immutable before update or delete on status_entry for each row execute function refuse_change();
create trigger immutable before update or delete on status_withdrawal for each row execute function refuse_change();
create trigger ends_once before update or delete on mandate_place_at for each row execute function end_only();
create trigger ends_once before update or delete on followed_at for each row execute function end_only();
create trigger ends_once before update or delete on mandate_version for each row execute function end_only();
create trigger ends_once before update or delete on last_status for each row execute function end_only();
create trigger ends_once before update or delete on assignment_rule for each row execute function end_only();
create trigger ends_once before update or delete on assignment for each row execute function end_only();
create trigger not_emptied before truncate on mandate for each statement execute function refuse_change();
create trigger not_emptied before truncate on mandate_decision for each statement execute function refuse_change();
create trigger not_emptied before truncate on mandate_decision_withdrawal for each statement execute function refuse_change();
create trigger not_emptied before truncate on status_entry for each statement execute function refuse_change();
create trigger not_emptied before truncate on status_withdrawal for each statement execute function refuse_change();
create trigger not_emptied before truncate on mandate_place_at for each statement execute function refuse_change();
create trigger not_emptied before truncate on followed_at for each statement execute function refuse_change();
create trigger not_emptied before truncate on mandate_version for each statement execute function refuse_change();
create trigger not_emptied before truncate on last_status for each statement execute function refuse_change();
create trigger not_emptied before truncate on assignment_rule for each statement execute function refuse_change();
create trigger not_emptied before truncate on assignment for each statement execute function refuse_change();
