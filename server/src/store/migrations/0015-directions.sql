-- What a person says of how a file is read beside the order of its lines: its kind, its paragraphs, what it cites. One of
-- a whole file has no words.
alter table decision add said jsonb check (jsonb_typeof(said -> 'what') = 'string');

do $$
declare
  old text;
begin
  select conname into old from pg_constraint
  where conrelid = 'decision'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%num_nonnulls%line_quote%';
  execute format('alter table decision drop constraint %I', old);
end $$;

alter table decision add constraint decision_says_one_thing check (
  (
    num_nonnulls(ranges, quote, before, after),
    num_nonnulls(text, cause, checked_against),
    num_nonnulls(line, next, line_quote, next_quote),
    num_nonnulls(said)
  )
  in ((4, 3, 0, 0), (0, 0, 4, 0), (4, 0, 0, 1), (0, 0, 0, 1))
);

-- Directions that found no place when the file was read so.
alter table revision add unplaced jsonb not null default '[]' check (jsonb_typeof(unplaced) = 'array');
