-- The index of words. All of it is made from the texts, and can be made anew: it is in no archive.

-- Bare passages to try the search on, in a store of their own.
create table passage (
  id text primary key,
  language text not null check (language in ('ar', 'en', 'fr', '')),
  text text not null
);

-- A part of the index: its texts are numbered from 0, and never change; what is gone is marked in search_range.
create table search_segment (
  id bigint generated always as identity primary key,
  -- All its texts have this mark: who may not see them does not see their words either.
  level text not null check (level_rank(level) is not null),
  -- The rules by which texts became words.
  analysis text not null,
  texts int not null check (texts > 0),
  -- How many of them are there no more.
  gone int not null default 0 check (gone between 0 and texts),
  -- Words of all texts together, and of each.
  words bigint not null,
  lengths bytea not null
);

-- Texts that stand one after the other in a segment: all paragraphs of a revision, or passages.
create table search_range (
  segment bigint not null references search_segment on delete cascade,
  first int not null check (first >= 0),
  size int not null check (size > 0),
  gone boolean not null default false,
  expression text references expression,
  revision text references revision,
  publication text references publication,
  passages text[],
  primary key (segment, first),
  check (num_nulls(expression, revision, publication) in (0, 3)),
  check ((passages is null) = (expression is not null)),
  check (passages is null or cardinality(passages) = size)
);
create unique index search_range_of_expression on search_range (expression) where not gone;
create index search_range_of_publication on search_range (publication);

-- What texts are narrowed by: core/src/search/segment/column.ts.
create table search_column (
  segment bigint not null,
  name text not null,
  bytes bytea not null,
  primary key (segment, name)
);

-- The texts that have a term: core/src/search/postings. A row has the lists of terms that follow each other, for most are
-- short: a row for each would be ten times as slow to write. Without a reference to the segment: there are many rows.
create table search_postings (
  segment bigint not null,
  field text not null,
  -- The first of the terms.
  first text collate "C" not null,
  -- In the order of their bytes, a line each.
  terms text not null,
  -- Of each term, how many texts have it, and how long its list is.
  sizes bytea not null,
  -- The lists, one after the other.
  bytes bytea not null,
  primary key (segment, field, first)
);
-- Bytes that were packed before.
alter table search_postings alter bytes set storage external, alter sizes set storage plain;
alter table search_column alter bytes set storage external;
alter table search_segment alter lengths set storage external;
