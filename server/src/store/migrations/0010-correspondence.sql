-- Correspondence: circular notes that ask for returns, and what States answered. Rows are added, never changed; a wrong
-- one is withdrawn with a reason.

-- A note, or a reminder of one. Answers belong to the first note.
create table letter (
  id text primary key check (id ~ '^l-[0-9a-z]{10}$'),
  log bigint not null unique references log deferrable initially deferred,
  number text not null check (btrim(number) <> ''),
  date date not null,
  -- Until when answers are asked for.
  due date check (due >= date),
  language text not null check (language in ('ar', 'en', 'fr')),
  organisation text not null,
  refers_to text references letter check (refers_to <> id)
);
create index letter_reminding on letter (refers_to);

-- What it quotes, as it stood in the text on that day.
create table letter_mandate (
  letter text not null references letter,
  position int not null check (position >= 1),
  mandate text not null references mandate,
  symbol text,
  title text,
  session text,
  date date,
  language text,
  publication text not null references publication,
  "order" int not null,
  eid text not null,
  part text not null,
  number text,
  -- What is asked, and the whole paragraph.
  asked text not null,
  quote text not null check (btrim(quote) <> ''),
  primary key (letter, position),
  unique (letter, mandate)
);
create index letter_of_mandate on letter_mandate (mandate);

create table letter_recipient (
  letter text not null references letter,
  recipient text not null check (btrim(recipient) <> ''),
  primary key (letter, recipient)
);

create table letter_withdrawal (
  letter text primary key references letter,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

-- What came in from one of those that were asked.
create table answer (
  id text primary key check (id ~ '^y-[0-9a-z]{10}$'),
  log bigint not null unique references log deferrable initially deferred,
  letter text not null references letter,
  sender text not null,
  kind text not null check (kind in ('acknowledgement', 'reply', 'nothing-to-report')),
  number text not null check (btrim(number) <> ''),
  date date not null,
  language text not null check (language in ('ar', 'en', 'fr')),
  words text check (btrim(words) <> ''),
  publication text references publication,
  check (kind <> 'reply' or num_nonnulls(words, publication) = 1),
  check (num_nonnulls(words, publication) <= 1)
);
create index answer_to on answer (letter, sender);

-- A passage of a reply, and the status entry that it became.
create table answer_return (
  answer text not null references answer,
  position int not null check (position >= 1),
  mandate text not null references mandate,
  entry text not null unique references status_entry,
  quote text not null check (btrim(quote) <> ''),
  -- Where the publication has it.
  "order" int,
  eid text,
  primary key (answer, position),
  unique (answer, mandate),
  check (num_nonnulls("order", eid) in (0, 2))
);

create table answer_withdrawal (
  answer text primary key references answer,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

create trigger immutable before update or delete on letter for each row execute function refuse_change();
create trigger immutable before update or delete on letter_mandate for each row execute function refuse_change();
create trigger immutable before update or delete on letter_recipient for each row execute function refuse_change();
create trigger immutable before update or delete on letter_withdrawal for each row execute function refuse_change();
create trigger immutable before update or delete on answer for each row execute function refuse_change();
create trigger immutable before update or delete on answer_return for each row execute function refuse_change();
create trigger immutable before update or delete on answer_withdrawal for each row execute function refuse_change();
create trigger not_emptied before truncate on letter for each statement execute function refuse_change();
create trigger not_emptied before truncate on letter_mandate for each statement execute function refuse_change();
create trigger not_emptied before truncate on letter_recipient for each statement execute function refuse_change();
create trigger not_emptied before truncate on letter_withdrawal for each statement execute function refuse_change();
create trigger not_emptied before truncate on answer for each statement execute function refuse_change();
create trigger not_emptied before truncate on answer_return for each statement execute function refuse_change();
create trigger not_emptied before truncate on answer_withdrawal for each statement execute function refuse_change();
