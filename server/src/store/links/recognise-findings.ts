// A finding that is not known by its id may be a known one whose words stand in a sentence that was changed around them.
import type { FindingCode } from '@qarar/core'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { type AnchoredFinding, keptQuote } from './anchor-places.ts'

interface KnownFinding {
  id: string
  code: FindingCode
  what: string | null
  places: Place[]
}

interface Place {
  expression: string
  quote: string
  before: string
  after: string
}

/** Share of the words around the places that must be the same. */
const alike = 0.5

/** The findings, those that are recognised under the ids that they have. */
export async function recogniseFindings(
  change: Change,
  found: readonly AnchoredFinding[],
): Promise<AnchoredFinding[]> {
  const known = new Set(
    await idsAmong(
      change,
      found.map(({ id }) => id),
    ),
  )
  const strange = found.filter(({ id }) => !known.has(id))
  if (strange.length === 0) return [...found]
  const free = await listOthers(change, known, strange)
  const taken = new Map<AnchoredFinding, string>()
  for (const finding of strange) {
    const match = bestOf(free.get(keyOf(asKnown(finding))) ?? [], asKnown(finding), new Set(taken.values()))
    if (match) taken.set(finding, match)
  }
  return found.map((finding) => ({ ...finding, id: taken.get(finding) ?? finding.id }))
}

async function idsAmong(change: Change, ids: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from finding where id = any(${ids}::text[])`.execute(change)
  return rows.map(({ id }) => id)
}

/** Findings in the same texts that this run has not found, by what they say of which words. */
async function listOthers(change: Change, known: ReadonlySet<string>, strange: readonly AnchoredFinding[]) {
  const expressions = [...new Set(strange.flatMap(({ places }) => places.map(({ text }) => text.expression)))]
  const { rows } = await sql<KnownFinding>`
    select f.id, f.code, f.params ->> 'what' as what, jsonb_agg(jsonb_build_object(
      'expression', p.expression, 'quote', p.quote, 'before', p.before, 'after', p.after)) as places
    from finding f join finding_place p on p.finding = f.id
    where f.id in (select finding from finding_place where expression = any(${expressions}::text[]))
      and not f.id = any(${[...known]}::text[])
    group by f.id order by f.id`.execute(change)
  return Map.groupBy(rows, keyOf)
}

function asKnown({ id, finding: { code, params }, places }: AnchoredFinding): KnownFinding {
  return {
    ...{ id, code, what: params.what === undefined ? null : String(params.what) },
    places: places.map(({ text: { expression }, quote, before, after }) => {
      return { expression, quote: keptQuote(quote), before, after }
    }),
  }
}

/** In no order of the places. */
function keyOf({ code, what, places }: KnownFinding): string {
  const words = places.map(({ expression, quote }) => JSON.stringify([expression, wordsOf(quote).join(' ')]))
  return JSON.stringify([code, what, ...words.sort()])
}

function bestOf(
  candidates: readonly KnownFinding[],
  finding: KnownFinding,
  taken: ReadonlySet<string>,
): string | undefined {
  const rated = candidates
    .filter(({ id }) => !taken.has(id))
    .map((candidate) => ({ id: candidate.id, likeness: likenessOf(candidate, finding) }))
    .filter(({ likeness }) => likeness >= alike)
  return rated.sort((a, b) => b.likeness - a.likeness)[0]?.id
}

/** Of the words around their places. */
function likenessOf(one: KnownFinding, other: KnownFinding): number {
  const [first, second] = [one, other].map(({ places }) => {
    return new Set(places.flatMap(({ before, after }) => [...wordsOf(before), ...wordsOf(after)]))
  }) as [Set<string>, Set<string>]
  const either = new Set([...first, ...second]).size
  const shared = [...first].filter((word) => second.has(word)).length
  return either === 0 ? 1 : shared / either
}

const wordsOf = (words: string) => words.split(/\s+/).filter((word) => word !== '')
