-- Workbooks that came back filled in: the file, and which status entry each of its rows became. Rows are added, never
-- changed; what was wrong in one is taken back entry by entry, or with the answer.

create table sheet_return (
  id text primary key check (id ~ '^s-[0-9a-z]{10}$'),
  log bigint not null unique references log deferrable initially deferred,
  -- Whom it asked, and for what: a note, or what is due for a session.
  addressee text not null check (btrim(addressee) <> ''),
  letter text references letter,
  session text,
  post text,
  -- The answer to the note.
  answer text unique references answer,
  file text not null check (btrim(file) <> ''),
  sha256 text not null references file,
  check (num_nonnulls(letter, session) = 1),
  check ((letter is null) = (answer is null))
);
create index sheet_return_of_letter on sheet_return (letter);
create index sheet_return_of_file on sheet_return (sha256);

create table sheet_return_row (
  sheet_return text not null references sheet_return,
  position int not null check (position >= 1),
  mandate text not null references mandate,
  entry text not null unique references status_entry,
  sheet text not null,
  cell text not null check (cell ~ '^[A-Z]+[0-9]+$'),
  primary key (sheet_return, position),
  unique (sheet_return, mandate)
);

create trigger immutable before update or delete on sheet_return for each row execute function refuse_change();
create trigger immutable before update or delete on sheet_return_row for each row execute function refuse_change();
create trigger not_emptied before truncate on sheet_return for each statement execute function refuse_change();
create trigger not_emptied before truncate on sheet_return_row for each statement execute function refuse_change();
