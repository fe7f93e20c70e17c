-- Mechanisms as living records: what the texts name, what people say of it, and all that changes in time as records of kinds
-- that are declared elsewhere. What holds holds from one log entry to another; rows are never changed, only their end is put in.

-- Known by its key where texts name it; without one where a person added it.
create table mechanism (
  id text primary key check (id ~ '^mc-[0-9a-z]{10}$'),
  log bigint not null references log deferrable initially deferred,
  kind text not null check (btrim(kind) <> ''),
  organisation text,
  key text
);
create unique index mechanism_known on mechanism (kind, coalesce(organisation, ''), key) where key is not null;

-- `fields`: as a person said; null: as the texts name it. `gone`: no text names it any more, and nobody said anything of it.
create table mechanism_version (
  mechanism text not null references mechanism,
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  state text not null
    check (state in ('proposed', 'confirmed', 'edited', 'added', 'rejected', 'merged', 'gone')),
  fields jsonb check (jsonb_typeof(fields) = 'object'),
  merged_into text references mechanism check (merged_into <> mechanism),
  reason text check (btrim(reason) <> ''),
  primary key (mechanism, log),
  check ((state = 'merged') = (merged_into is not null)),
  check (fields is not null or state not in ('confirmed', 'edited', 'added'))
);
create unique index mechanism_version_now on mechanism_version (mechanism) where upto is null;
create index mechanism_version_into on mechanism_version (merged_into) where merged_into is not null;

-- Where a text speaks of it.
create table mechanism_mention (
  id text not null check (id ~ '^mn-[0-9a-z]{10}$'),
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  mechanism text not null references mechanism,
  expression text not null references expression,
  revision text not null references revision,
  "order" int not null,
  eid text not null,
  position int not null,
  name text not null check (name <> ''),
  span_start int not null check (span_start >= 0),
  span_end int not null check (span_end >= span_start),
  stand text,
  -- What else the rules read there: records to be proposed.
  records jsonb not null default '[]' check (jsonb_typeof(records) = 'array'),
  primary key (id, log)
);
create unique index mechanism_mention_now on mechanism_mention (id) where upto is null;
create index mechanism_mention_of on mechanism_mention (mechanism);
create index mechanism_mention_in on mechanism_mention (expression) where upto is null;
create index mechanism_mention_revision on mechanism_mention (revision);

-- `sensitive` is here alone: in no entry of the log, no index and no file that goes out unless somebody asks for it.
create table mechanism_record (
  id text not null check (id ~ '^mr-[0-9a-z]{10}$'),
  log bigint not null references log deferrable initially deferred,
  upto bigint references log deferrable initially deferred check (upto > log),
  mechanism text not null references mechanism,
  type text not null check (btrim(type) <> ''),
  state text not null
    check (state in ('proposed', 'confirmed', 'edited', 'added', 'rejected', 'withdrawn', 'gone')),
  data jsonb not null check (jsonb_typeof(data) = 'object'),
  sensitive jsonb check (jsonb_typeof(sensitive) = 'object'),
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array'),
  -- Of a proposal: the mention that it was read from, which of those of the mention it is, and the words of the paragraph.
  mention text,
  source text,
  quote text,
  origin text not null check (origin in ('text', 'person', 'import')),
  reason text check (btrim(reason) <> ''),
  -- Ids of all that the values and the evidence name: who may not see one of these does not see the record.
  names text[] not null default '{}',
  -- What follows from the values by the declaration of its kind, so that the database too holds people to it.
  -- The day that puts it in time: the last that it may be, and the first.
  on_day date,
  on_first date,
  due_day date,
  holds daterange,
  -- One number for all of which only one holds at a time.
  alone int8range,
  amount numeric(24, 6),
  currency text check (currency ~ '^[A-Z]{3}$'),
  -- The record that it is a part or a correction of.
  of_record text,
  part text check (part in ('part', 'correction')),
  primary key (id, log),
  check (part is null or of_record is not null),
  check ((mention is null) = (source is null)),
  constraint mechanism_record_alone exclude using gist (alone with &&, holds with &&)
    where (upto is null and alone is not null and state in ('confirmed', 'edited', 'added'))
);
create unique index mechanism_record_now on mechanism_record (id) where upto is null;
create index mechanism_record_of on mechanism_record (mechanism, type, on_day desc nulls last, id desc) where upto is null;
create index mechanism_record_any on mechanism_record (mechanism);
create index mechanism_record_mention on mechanism_record (mention) where mention is not null;
create index mechanism_record_whole on mechanism_record (of_record) where of_record is not null and upto is null;
create index mechanism_record_due on mechanism_record (due_day) where due_day is not null and upto is null;
create index mechanism_record_names on mechanism_record using gin (names) where names <> '{}';

-- Parts of a sum never come to more than the sum with its corrections, and are of its currency.
create function refuse_overpaid() returns trigger language plpgsql as $$
declare
  whole record;
  parts record;
begin
  select id, amount, currency into whole from mechanism_record
    where id = case when new.part is null then new.id else new.of_record end
      and upto is null and state in ('confirmed', 'edited', 'added');
  if not found or whole.amount is null then return null; end if;
  select coalesce(sum(amount) filter (where part = 'part'), 0) as paid,
    coalesce(sum(amount) filter (where part = 'correction'), 0) as corrected,
    coalesce(bool_or(currency is distinct from whole.currency), false) as other
  into parts from mechanism_record
    where of_record = whole.id and part is not null and upto is null and state in ('confirmed', 'edited', 'added');
  if parts.other or parts.paid > greatest(whole.amount + parts.corrected, 0) then
    raise exception 'the parts of % come to more than it, or are of another currency', whole.id
      using errcode = 'check_violation', constraint = 'mechanism_record_within';
  end if;
  return null;
end $$;
create constraint trigger within after insert on mechanism_record for each row
  when (new.amount is not null and new.upto is null) execute function refuse_overpaid();

-- What people added to a list that a kind leaves open.
create table mechanism_list_entry (
  kind text not null,
  list text not null,
  id text not null check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  words jsonb not null check (jsonb_typeof(words) = 'object'),
  log bigint not null unique references log deferrable initially deferred,
  primary key (kind, list, id)
);

-- Which text of each expression was taken in, and by which kinds; found again where it is lost.
create table mechanism_followed (
  expression text primary key references expression,
  revision text,
  kinds text not null
);

create trigger immutable before update or delete on mechanism for each row execute function refuse_change();
create trigger immutable before update or delete on mechanism_list_entry for each row execute function refuse_change();
create trigger ends_once before update or delete on mechanism_version for each row execute function end_only();
create trigger ends_once before update or delete on mechanism_mention for each row execute function end_only();
create trigger ends_once before update or delete on mechanism_record for each row execute function end_only();
create trigger not_emptied before truncate on mechanism for each statement execute function refuse_change();
create trigger not_emptied before truncate on mechanism_version for each statement execute function refuse_change();
create trigger not_emptied before truncate on mechanism_mention for each statement execute function refuse_change();
create trigger not_emptied before truncate on mechanism_record for each statement execute function refuse_change();
create trigger not_emptied before truncate on mechanism_list_entry for each statement execute function refuse_change();
