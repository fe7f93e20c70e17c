import type { LanguageTag } from '@qarar/core'
import type { Change, Database } from '../database.ts'
import { getVersion, refuseNotLive } from '../register/get-mandate-version.ts'
import type { LetterMandateTable } from '../schema/letter-tables.ts'
import { refusal } from '../store-error.ts'

export type QuoteRow = Omit<LetterMandateTable, 'letter'>

/** The paragraphs that ask for some mandates, in the note's language where a text has it, in the order of the texts. */
export async function quoteMandates(
  change: Change,
  mandates: readonly string[],
  language: LanguageTag,
): Promise<{ quotes: QuoteRow[]; organisation: string }> {
  const organisations = new Set<string | null>()
  for (const mandate of mandates) {
    const version = await getVersion(change, mandate)
    refuseNotLive(version)
    organisations.add(version.organisation)
  }
  const [organisation] = organisations
  if (organisations.size !== 1 || !organisation)
    throw refusal(
      'not-applicable',
      'A note is of one organisation: choose mandates of texts of one organisation that is known.',
      'several-organisations',
    )
  return { quotes: await quotePlaces(change, mandates, language), organisation }
}

export async function quotePlaces(change: Change, mandates: readonly string[], language: LanguageTag) {
  const quotes = await placeQuotes(change, mandates, language)
  const missing = mandates.find((mandate) => !quotes.some((quote) => quote.mandate === mandate))
  if (missing !== undefined)
    throw refusal(
      'not-applicable',
      `No text has the words of mandate ${missing} any more: leave it out.`,
      'no-words-in-text',
    )
  return quotes
}

/** The same of those that a text still has. */
export async function placeQuotes(
  db: Database,
  mandates: readonly string[],
  language: LanguageTag,
): Promise<QuoteRow[]> {
  if (mandates.length === 0) return []
  const rows = await readPlaces(db, mandates)
  const byMandate = Map.groupBy(rows, ({ mandate }) => mandate)
  const chosen = [...byMandate.values()].map(
    (places) => places.find((place) => place.language === language) ?? (places[0] as PlaceRow),
  )
  const parts = await readParts(db, chosen)
  return chosen.map((row, at): QuoteRow => ({ position: at + 1, ...quoteOf(row, parts) }))
}

type PlaceRow = Awaited<ReturnType<typeof readPlaces>>[number]

/** The oldest publication first, as its paragraphs follow each other. */
function readPlaces(db: Database, mandates: readonly string[]) {
  return db
    .selectFrom('mandate_place as p')
    .innerJoin('followed as f', 'f.revision', 'p.revision')
    .innerJoin('expression as e', 'e.id', 'f.expression')
    .innerJoin('mandate_version as v', 'v.mandate', 'p.mandate')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .innerJoin('revision_work as w', (join) =>
      join.onRef('w.revision', '=', 'g.revision').onRef('w.order', '=', 'g.work'),
    )
    .select(['p.mandate', 'p.act', 'p.item', 'v.state', 'v.fields', 'v.session', 'v.date', 'e.language'])
    .select(['f.publication', 'w.order', 'w.symbol', 'w.number as work_number', 'w.title'])
    .select(['g.revision', 'g.eid', 'g.part', 'g.number', 'g.text', 'g.acts'])
    .where('p.mandate', 'in', mandates)
    .where('v.upto', 'is', null)
    .orderBy('v.date')
    .orderBy('f.publication')
    .orderBy('w.order')
    .orderBy('g.position')
    .orderBy('p.act')
    .orderBy('p.item')
    .execute()
}

/** What a person decided that is asked goes before what the rules read. */
function quoteOf({ act, item, acts, state, fields, work_number, ...row }: PlaceRow, parts: Parts) {
  const read = acts[act - 1]?.mandates[item - 1]?.action.text
  const asked = state === 'proposed' ? (read ?? fields.action) : fields.action
  const { mandate, session, date, language, publication, order, eid, part, number, title } = row
  const symbol = row.symbol ?? work_number
  return {
    mandate,
    symbol,
    title,
    session,
    date,
    language,
    publication,
    order,
    eid,
    part,
    number,
    asked,
    quote: wholeText(row, parts),
  }
}

type Parts = Awaited<ReturnType<typeof readParts>>

/** Paragraphs that stand under others, in the texts of some places. */
async function readParts(db: Database, places: readonly PlaceRow[]) {
  const revisions = [...new Set(places.map(({ revision }) => revision))]
  const rows = await db
    .selectFrom('paragraph')
    .select(['revision', 'work', 'eid', 'parent', 'marker', 'text'])
    .where('revision', 'in', revisions)
    .where('parent', 'is not', null)
    .orderBy('position')
    .execute()
  return Map.groupBy(rows, ({ revision, work, parent }) => placeKey(revision, work, parent))
}

const placeKey = (revision: string, work: number | null, eid: string | null) => `${revision} ${work} ${eid}`

/** A paragraph with the points under it, a line each: what is asked may end in a colon. */
function wholeText(row: Pick<PlaceRow, 'revision' | 'order' | 'eid' | 'text'>, parts: Parts): string {
  const { revision, order } = row
  const lines = (eid: string): string[] =>
    (parts.get(placeKey(revision, order, eid)) ?? []).flatMap((part) => [
      [part.marker, part.text].filter(Boolean).join(' '),
      ...lines(part.eid),
    ])
  return [row.text, ...lines(row.eid)].join('\n')
}
