import { singleSpaces } from '@qarar/register'
import type { NewRequestItems, RequestItem } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { quotePlaces } from '../letters/letter-quotes.ts'
import { linesOf } from '../letters/read-typed.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { getVersion, refuseNotLive } from '../register/get-mandate-version.ts'
import { refusal } from '../store-error.ts'
import { clauseNumber } from './clause-number.ts'
import { getOpen } from './open-request.ts'
import { proposeItems } from './propose-items.ts'
import type { KeptRequest } from './read-requests.ts'

/** What a request asks about, as a person confirms it: mandates, and words of the note. All or nothing. */
export function addItems(
  db: Database,
  request: string,
  { mandates, quotes, by }: NewRequestItems & { by: string },
): Promise<{ items: string[] }> {
  return changeStore(db, async (change) => {
    const kept = await getOpen(change, request)
    if (mandates.length + quotes.length === 0)
      throw refusal('not-applicable', 'Choose what the note asks about.', 'nothing-chosen')
    const rows = [...(await clauseRows(change, kept, [...new Set(mandates)])), ...quoteRows(kept, quotes)]
    const ids: string[] = []
    for (const row of rows) ids.push(await keep(change, { request, ...row }, by))
    return { items: ids }
  })
}

async function keep(change: Change, item: Record<string, unknown>, by: string): Promise<string> {
  const row = { id: newId('item'), ...item }
  const entry = { by, what: 'add-request-item', ids: [row.id, String(item.request)], details: row }
  const { number: log } = await appendLog(change, entry)
  await insertRows(change, 'request_item', [{ ...row, log }])
  return row.id
}

type Columns = Record<string, unknown>

/** The paragraphs as they stand now, in the language of the note where a text has it. */
async function clauseRows(
  change: Change,
  kept: KeptRequest,
  mandates: readonly string[],
): Promise<Columns[]> {
  const standing = kept.items.filter(({ withdrawn }) => withdrawn === null)
  for (const mandate of mandates) {
    refuseHeld(standing.find((item) => item.mandate === mandate))
    refuseNotLive(await getVersion(change, mandate))
  }
  if (mandates.length === 0) return []
  const quoted = await quotePlaces(change, mandates, kept.head.language)
  const spans = await spansOf(change, kept)
  return quoted.map(({ mandate, quote, language, symbol, title, session, date, ...place }) => {
    const { publication, order, eid } = place
    const number = clauseNumber(eid, place.number)
    const span = spans.get(mandate) ?? null
    const text = { quote, language, symbol, title, session, date, publication, order, eid, number }
    return { mandate, span_start: span?.start ?? null, span_end: span?.end ?? null, ...text }
  })
}

/** Where the note cites the clauses that it names. */
async function spansOf(change: Change, { head }: KeptRequest) {
  const proposed = await proposeItems(change, head, [])
  return new Map(proposed.map(({ mandate, span }) => [mandate, span]))
}

function refuseHeld(item: Pick<RequestItem, 'id'> | undefined): void {
  if (item)
    throw refusal('not-applicable', `The request has that clause already, as item ${item.id}.`, 'item-held')
}

function quoteRows({ head, items }: KeptRequest, quotes: readonly string[]): Columns[] {
  const chosen = new Set<number>()
  return quotes.map((typed) => {
    const quote = linesOf(typed, 'marked passage') ?? ''
    const span = findWords(head.words, quote)
    if (!span)
      throw refusal(
        'not-applicable',
        `The note does not have the words "${shortened(quote)}".`,
        'quote-not-found',
      )
    refuseHeld(
      items.find((item) => !item.withdrawn && item.mandate === null && item.span?.start === span.start),
    )
    if (chosen.has(span.start))
      throw refusal('not-applicable', `The words "${shortened(quote)}" are chosen twice.`, 'item-held')
    chosen.add(span.start)
    const words = head.words.slice(span.start, span.end)
    const place = { span_start: span.start, span_end: span.end }
    return { mandate: null, ...place, quote: words, language: head.language, ...noClause }
  })
}

const noClause = {
  ...{ symbol: null, title: null, session: null, date: null },
  ...{ publication: null, order: null, eid: null, number: null },
}

/** Half-open in the text; lines may be broken otherwise where they were copied from. */
function findWords(text: string, words: string): { start: number; end: number } | null {
  const { plain, places } = singleSpaces(text)
  const wanted = singleSpaces(words).plain.trim()
  const at = wanted === '' ? -1 : plain.indexOf(wanted)
  if (at < 0) return null
  return { start: places[at] as number, end: (places[at + wanted.length - 1] as number) + 1 }
}

const shortened = (quote: string) => (quote.length > 80 ? `${quote.slice(0, 80)}…` : quote)
