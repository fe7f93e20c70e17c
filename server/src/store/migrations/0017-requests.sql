-- The other way round, for a ministry: notes that ask us, what each clause of them came to, and our replies. Rows are
-- added; of who was asked and of a settled text only the end is put in; what is wrong is withdrawn with a reason.

-- A note that came in.
create table request (
  id text primary key check (id ~ '^q-[0-9a-z]{10}$'),
  log bigint not null unique references log deferrable initially deferred,
  number text not null check (btrim(number) <> ''),
  date date not null,
  -- An id of the lists of parties, or `name:` and the words that were typed.
  sender text not null check (btrim(sender) <> ''),
  due date check (due >= date),
  language text not null check (language in ('ar', 'en', 'fr')),
  -- Symbol of what it refers to.
  about text check (btrim(about) <> ''),
  -- As it came in: a copy also of an imported text, which may be read otherwise later.
  words text not null check (btrim(words) <> ''),
  publication text references publication
);

create table request_withdrawal (
  request text primary key references request,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

-- What it asks about: a clause that the register has as a mandate, or words of the note.
create table request_item (
  id text primary key check (id ~ '^i-[0-9a-z]{10}$'),
  log bigint not null unique references log deferrable initially deferred,
  request text not null references request,
  mandate text references mandate,
  -- Words of the note, half-open in request.words.
  span_start int check (span_start >= 0),
  span_end int check (span_end > span_start),
  -- The paragraph as it stood then, or the words of the note.
  quote text not null check (btrim(quote) <> ''),
  language text check (language in ('ar', 'en', 'fr')),
  symbol text,
  title text,
  session text,
  date date,
  publication text references publication,
  "order" int,
  eid text,
  number text,
  check (num_nonnulls(span_start, span_end) in (0, 2)),
  check (mandate is not null or span_start is not null),
  check (num_nonnulls(mandate, publication, "order", eid) in (0, 4))
);
create index request_item_of on request_item (request);
create index request_item_mandate on request_item (mandate);
create index request_item_words on request_item (md5(lower(btrim(regexp_replace(quote, '\s+', ' ', 'g')))));

create table request_item_withdrawal (
  item text primary key references request_item,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

-- Which line ministries an item was given to, from one log entry to another: all of them together are one version.
create table request_split (
  item text not null references request_item,
  log bigint not null unique references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  primary key (item, log)
);
create unique index request_split_now on request_split (item) where upto is null;

create table request_share (
  item text not null,
  log bigint not null,
  post text not null check (btrim(post) <> ''),
  person text check (btrim(person) <> ''),
  due_by date,
  primary key (item, log, post),
  foreign key (item, log) references request_split (item, log)
);

-- A ministry was reminded of what it owes.
create table request_reminder (
  request text not null references request,
  log bigint primary key references log deferrable initially deferred,
  post text not null check (btrim(post) <> ''),
  date date not null
);
create index request_reminder_of on request_reminder (request);

-- What a ministry wrote on an item, in its own language.
create table contribution (
  id text primary key check (id ~ '^b-[0-9a-z]{10}$'),
  log bigint not null unique references log deferrable initially deferred,
  item text not null references request_item,
  post text not null check (btrim(post) <> ''),
  date date not null,
  language text not null check (language in ('ar', 'en', 'fr')),
  words text not null check (btrim(words) <> ''),
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array')
);
create index contribution_to on contribution (item);

create table contribution_withdrawal (
  contribution text primary key references contribution,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

-- What was sent. `note`: all its words as they were composed then, so that no later program says it otherwise.
create table reply (
  id text primary key check (id ~ '^k-[0-9a-z]{10}$'),
  log bigint not null unique references log deferrable initially deferred,
  request text not null references request,
  number text not null check (btrim(number) <> ''),
  date date not null,
  sender text not null check (btrim(sender) <> ''),
  language text not null check (language in ('ar', 'en', 'fr')),
  note jsonb not null check (jsonb_typeof(note) = 'object')
);
create index reply_to on reply (request);

create table reply_item (
  reply text not null references reply,
  position int not null check (position >= 1),
  item text not null references request_item,
  words text not null check (btrim(words) <> ''),
  language text not null check (language in ('ar', 'en', 'fr')),
  primary key (reply, position),
  unique (reply, item)
);
create index reply_item_of on reply_item (item);

create table reply_withdrawal (
  reply text primary key references reply,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

-- The words of the reply on an item, from one log entry to another. No words: they were taken back.
create table settled_text (
  item text not null references request_item,
  log bigint not null unique references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  words text check (btrim(words) <> ''),
  language text check (language in ('ar', 'en', 'fr')),
  -- What a person began with: words of an earlier reply, or of a ministry.
  source_reply text,
  source_item text,
  source_contribution text references contribution,
  primary key (item, log),
  foreign key (source_reply, source_item) references reply_item (reply, item),
  check (num_nonnulls(words, language) in (0, 2)),
  check (num_nonnulls(source_reply, source_item) in (0, 2)),
  check (num_nonnulls(source_reply, source_contribution) <= case when words is null then 0 else 1 end)
);
create unique index settled_text_now on settled_text (item) where upto is null;

create trigger immutable before update or delete on request for each row execute function refuse_change();
create trigger immutable before update or delete on request_withdrawal for each row execute function refuse_change();
create trigger immutable before update or delete on request_item for each row execute function refuse_change();
create trigger immutable before update or delete on request_item_withdrawal for each row execute function refuse_change();
create trigger immutable before update or delete on request_share for each row execute function refuse_change();
create trigger immutable before update or delete on request_reminder for each row execute function refuse_change();
create trigger immutable before update or delete on contribution for each row execute function refuse_change();
create trigger immutable before update or delete on contribution_withdrawal for each row execute function refuse_change();
create trigger immutable before update or delete on reply for each row execute function refuse_change();
create trigger immutable before update or delete on reply_item for each row execute function refuse_change();
create trigger immutable before update or delete on reply_withdrawal for each row execute function refuse_change();
create trigger ends_once before update or delete on request_split for each row execute function end_only();
create trigger ends_once before update or delete on settled_text for each row execute function end_only();
create trigger not_emptied before truncate on request for each statement execute function refuse_change();
create trigger not_emptied before truncate on request_withdrawal for each statement execute function refuse_change();
create trigger not_emptied before truncate on request_item for each statement execute function refuse_change();
create trigger not_emptied before truncate on request_item_withdrawal for each statement execute function refuse_change();
create trigger not_emptied before truncate on request_split for each statement execute function refuse_change();
create trigger not_emptied before truncate on request_share for each statement execute function refuse_change();
create trigger not_emptied before truncate on request_reminder for each statement execute function refuse_change();
create trigger not_emptied before truncate on contribution for each statement execute function refuse_change();
create trigger not_emptied before truncate on contribution_withdrawal for each statement execute function refuse_change();
create trigger not_emptied before truncate on reply for each statement execute function refuse_change();
create trigger not_emptied before truncate on reply_item for each statement execute function refuse_change();
create trigger not_emptied before truncate on reply_withdrawal for each statement execute function refuse_change();
create trigger not_emptied before truncate on settled_text for each statement execute function refuse_change();
