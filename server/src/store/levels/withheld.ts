// What a reader of a level does not see, as sets of ids: the one place where it is said. `visible-rows.ts` applies it.
import { type Level, levelsAbove } from '@qarar/register/contract'

/** Of each kind, a query for the ids that are withheld. `{s}` stands for the schema of the store. */
const queries = {
  publication: 'select id from {s}.publication_level where level in ({above})',
  // What was joined to a text of another publication is of that one too.
  expression: `select id from {s}.expression where publication in (select id from withheld_publication)
    or joined_to in (select id from {s}.expression where publication in (select id from withheld_publication))`,
  manifestation: 'select id from {s}.manifestation where expression in (select id from withheld_expression)',
  revision: 'select id from {s}.revision where manifestation in (select id from withheld_manifestation)',
  // A work that an open text has too is known from there.
  work: `select id from {s}.work where publication in (select id from withheld_publication)
    union select c.work from {s}.work_expression c where c.revision in (select id from withheld_revision)
      and not exists (select from {s}.work_expression o
        where o.work = c.work and o.revision not in (select id from withheld_revision))`,
  // Of which no version is seen: a mandate is known as long as some version of it is.
  mandate: `select m.id from {s}.mandate m where not exists (
    select from {s}.version_key v
    where v.mandate = m.id and v.publication not in (select id from withheld_publication))`,
  finding:
    'select finding as id from {s}.finding_place where expression in (select id from withheld_expression)',
  letter: 'select id from {s}.letter_level where level in ({above})',
  answer: 'select id from {s}.answer_level where level in ({above})',
  // Few: that a status is limited where nobody decided is looked at elsewhere (`opened_status`).
  status: `select subject as id from {s}.mark_at where upto is null and subject like 't-%' and level in ({above})
    union select r.entry from {s}.answer_return r where r.answer in (select id from withheld_answer)
    union select e.id from {s}.status_entry e
      where e.evidence @> '[{"kind": "paragraph"}]' and exists (
        select from jsonb_array_elements(e.evidence) proof
        where proof ->> 'publication' in (select id from withheld_publication))`,
  mention:
    'select distinct id from {s}.mechanism_mention where revision in (select id from withheld_revision)',
  // Known from texts of which none is seen; what people added without a text stays in the house.
  mechanism: `select m.id from {s}.mechanism m where not exists (
    select from {s}.mechanism_mention t
    where t.mechanism = m.id and t.revision not in (select id from withheld_revision))
    and ('limited' in ({above}) or exists (select from {s}.mechanism_mention t where t.mechanism = m.id))`,
  // Whatever a record may name.
  named: `select id from withheld_publication union all select id from withheld_mandate
    union all select id from withheld_mechanism
    union all select r.id from {s}.mechanism_record r where r.upto is null and r.mention in (select id from withheld_mention)`,
} as const

export type Withheld = keyof typeof queries

/** Statuses that somebody opened, themselves or by the answer that brought them; what they quote may be withheld all the same. */
const opened = `
  select subject as id from {s}.mark_at where upto is null and subject like 't-%' and level not in ({above})
  union select r.entry from {s}.answer_return r where r.answer not in (select id from withheld_answer)
    and r.entry not in (select subject from {s}.mark_at where upto is null and subject like 't-%')`

/**
 * Mandates of which some statuses are seen and some are not, as far as the fewer of both tell: only there the last word that can be
 * seen may be another one than the last.
 */
const mixed = `
  select mandate from {s}.status_entry where id in (
    select id from opened_status where 'limited' in ({above})
    union all select id from withheld_status where 'limited' not in ({above}))`

/** Mechanisms that a text names which is not seen, beside one that is. */
const mixedMechanisms = `select distinct mechanism from {s}.mechanism_mention
  where id in (select id from withheld_mention) and mechanism not in (select id from withheld_mechanism)`

/** A query for the ids of a kind that a reader of `level` does not see; later ones build on the views of earlier ones. */
export function withheldQueries(level: Level, schema: string): [name: string, query: string][] {
  const above = levelsAbove(level).map((each) => `'${each}'`)
  const fill = (query: string) => query.replaceAll('{s}', schema).replaceAll('{above}', above.join(', '))
  const withheld = Object.entries(queries).map(([kind, query]): [string, string] => [
    `withheld_${kind}`,
    fill(query),
  ])
  return [
    ...withheld,
    ['opened_status', fill(opened)],
    ['mixed_mandate', fill(mixed)],
    ['mixed_mechanism', fill(mixedMechanisms)],
  ]
}
