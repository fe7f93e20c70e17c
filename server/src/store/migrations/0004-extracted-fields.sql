-- What the extract stage reads out of a paragraph; empty for texts that were read before there was one.
alter table paragraph
  add acts jsonb not null default '[]',
  add citations jsonb not null default '[]',
  add parties jsonb not null default '[]';
