-- What a removal by order did not reach.

-- The mandates that a workbook asked about, whether a row of it was taken or not: of all of them it has the words. Of those
-- that came back before, it is not known.
alter table sheet_return add column asked text[] not null default '{}';

-- What a file prints holds also after it was taken back: lists of the past still show it.
create or replace view publication_level as
  select p.id, coalesce(m.level, level_of_rank(greatest(coalesce(u.rank, 2), k.rank))) as level,
    case when m.level is not null then 'person' when k.rank >= coalesce(u.rank, 2) then 'printed' else 'usual' end as because,
    k.words as printed
  from publication p
  left join mark_at m on m.subject = p.id and m.upto is null
  left join lateral (
    select max(case when r.kind in ('resolution-collection', 'resolution', 'decision', 'declaration', 'communique',
      'chair-summary', 'press-report') then 1 else 2 end) as rank
    from expression e join revision r on r.id = e.revision where e.publication = p.id
  ) u on true
  left join lateral (
    select level_rank(k.level) as rank, k.words
    from printed_mark k join manifestation f on f.id = k.manifestation join expression e on e.id = f.expression
    where e.publication = p.id
    order by level_rank(k.level) desc, k.manifestation limit 1
  ) k on true
  where not exists (select from removal r where r.id = p.id);
