-- The report to a session. Rows are added, never changed: what is so from one log entry to another ends with the next.
-- Details of each entry are `{"rows": […]}`: what was added by it.

create table report_volume (
  id text primary key check (id ~ '^g-[0-9a-z]{10}$'),
  log bigint not null unique references log deferrable initially deferred,
  organisation text not null,
  -- To which it is submitted.
  session text not null,
  form text not null check (form in ('items', 'consolidated')),
  -- The first is that in which it is written.
  languages text[] not null check (languages <@ array['ar', 'en', 'fr'] and cardinality(languages) between 1 and 3),
  period_from date,
  period_until date not null check (period_until >= period_from),
  title jsonb not null check (jsonb_typeof(title) = 'object')
);

create table report_volume_withdrawal (
  volume text primary key references report_volume,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

-- One text of the volume, about one or several works.
create table report_item (
  id text primary key check (id ~ '^h-[0-9a-z]{10}$'),
  log bigint not null references log deferrable initially deferred,
  volume text not null references report_volume,
  position int not null check (position >= 1),
  works text[] not null check (cardinality(works) >= 1),
  symbol text check (btrim(symbol) <> ''),
  agenda text check (btrim(agenda) <> ''),
  title jsonb not null check (jsonb_typeof(title) = 'object'),
  unique (volume, position)
);

create table report_item_withdrawal (
  item text primary key references report_item,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

-- Who writes a section. No post: nobody any more.
create table report_owner (
  item text not null references report_item,
  section text not null,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  post text check (btrim(post) <> ''),
  person text check (btrim(person) <> ''),
  due_by date,
  primary key (item, section, log)
);
create unique index report_owner_now on report_owner (item, section) where upto is null;

-- A section as a person left it. No sentences: it follows the register again. `draft`: in which document it came back.
create table section_text (
  item text not null references report_item,
  section text not null,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  sentences jsonb check (jsonb_typeof(sentences) = 'array'),
  draft text,
  primary key (item, section, log)
);
create unique index section_text_now on section_text (item, section) where upto is null;

-- A post stands for a section as its words were (`words_key`: sha256). No post: taken back.
create table section_clearance (
  item text not null references report_item,
  section text not null,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  post text check (btrim(post) <> ''),
  words_key text not null check (words_key ~ '^[0-9a-f]{64}$'),
  primary key (item, section, log)
);
create unique index section_clearance_now on section_clearance (item, section) where upto is null;

-- What was sent to a post to be filled in, as it went out.
create table report_packet (
  id text primary key check (id ~ '^x-[0-9a-z]{10}$'),
  log bigint not null unique references log deferrable initially deferred,
  volume text not null references report_volume,
  kind text not null check (kind in ('contribution', 'draft', 'translation')),
  post text check (btrim(post) <> ''),
  language text not null check (language in ('ar', 'en', 'fr')),
  -- Fields of sections: [{"item", "section"}].
  sections jsonb not null check (jsonb_typeof(sections) = 'array'),
  sent jsonb not null check (jsonb_typeof(sent) = 'object'),
  -- sha256 of what was sent, which stands in the document too.
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);
create index report_packet_of on report_packet (volume);

-- A document that came back, and what of it was taken over.
create table returned_draft (
  id text primary key check (id ~ '^u-[0-9a-z]{10}$'),
  log bigint not null unique references log deferrable initially deferred,
  volume text not null references report_volume,
  packet text references report_packet,
  kind text not null check (kind in ('contribution', 'draft', 'translation')),
  post text check (btrim(post) <> ''),
  name text not null check (btrim(name) <> ''),
  sha256 text not null references file,
  -- Names of the fields that were taken over.
  fields text[] not null
);
create index returned_draft_of on returned_draft (volume);
create index returned_draft_file on returned_draft (sha256);

-- A person's translation of one sentence of the volume. No text: taken back.
create table segment_text (
  volume text not null references report_volume,
  language text not null check (language in ('ar', 'en', 'fr')),
  -- sha256 of `source`.
  source_key text not null check (source_key ~ '^[0-9a-f]{64}$'),
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  source text not null,
  text text check (btrim(text) <> ''),
  primary key (volume, language, source_key, log)
);
create unique index segment_text_now on segment_text (volume, language, source_key) where upto is null;

-- The organisation's own document whose styles are used.
create table report_template (
  organisation text not null,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  name text,
  sha256 text references file,
  primary key (organisation, log),
  check (num_nonnulls(name, sha256) in (0, 2))
);
create unique index report_template_now on report_template (organisation) where upto is null;

-- What is frozen says what was known then, whatever is known later. No draft: opened again, and why.
create table item_freeze (
  item text not null references report_item,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  draft jsonb check (jsonb_typeof(draft) = 'object'),
  reason text check (btrim(reason) <> ''),
  primary key (item, log),
  check (num_nonnulls(draft, reason) = 1)
);
create unique index item_freeze_now on item_freeze (item) where upto is null;

-- The volume as a document of its own. No publication: it was not submitted after all, and why.
create table report_submission (
  volume text not null references report_volume,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  symbol text check (btrim(symbol) <> ''),
  date date,
  publication text references publication,
  reason text check (btrim(reason) <> ''),
  primary key (volume, log),
  check (num_nonnulls(symbol, date, publication) in (0, 3)),
  check (num_nonnulls(publication, reason) = 1)
);
create unique index report_submission_now on report_submission (volume) where upto is null;

create trigger immutable before update or delete on report_volume for each row execute function refuse_change();
create trigger immutable before update or delete on report_volume_withdrawal for each row execute function refuse_change();
create trigger immutable before update or delete on report_item for each row execute function refuse_change();
create trigger immutable before update or delete on report_item_withdrawal for each row execute function refuse_change();
create trigger immutable before update or delete on report_packet for each row execute function refuse_change();
create trigger immutable before update or delete on returned_draft for each row execute function refuse_change();
create trigger ends_once before update or delete on report_owner for each row execute function end_only();
create trigger ends_once before update or delete on section_text for each row execute function end_only();
create trigger ends_once before update or delete on section_clearance for each row execute function end_only();
create trigger ends_once before update or delete on segment_text for each row execute function end_only();
create trigger ends_once before update or delete on report_template for each row execute function end_only();
create trigger ends_once before update or delete on item_freeze for each row execute function end_only();
create trigger ends_once before update or delete on report_submission for each row execute function end_only();
create trigger not_emptied before truncate on report_volume for each statement execute function refuse_change();
create trigger not_emptied before truncate on report_volume_withdrawal for each statement execute function refuse_change();
create trigger not_emptied before truncate on report_item for each statement execute function refuse_change();
create trigger not_emptied before truncate on report_item_withdrawal for each statement execute function refuse_change();
create trigger not_emptied before truncate on report_packet for each statement execute function refuse_change();
create trigger not_emptied before truncate on returned_draft for each statement execute function refuse_change();
create trigger not_emptied before truncate on report_owner for each statement execute function refuse_change();
create trigger not_emptied before truncate on section_text for each statement execute function refuse_change();
create trigger not_emptied before truncate on section_clearance for each statement execute function refuse_change();
create trigger not_emptied before truncate on segment_text for each statement execute function refuse_change();
create trigger not_emptied before truncate on report_template for each statement execute function refuse_change();
create trigger not_emptied before truncate on item_freeze for each statement execute function refuse_change();
create trigger not_emptied before truncate on report_submission for each statement execute function refuse_change();
