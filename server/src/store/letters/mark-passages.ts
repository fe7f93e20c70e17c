import { singleSpaces } from '@qarar/register'
import type { NewAnswer, Status } from '@qarar/register/contract'
import type { Change } from '../database.ts'
import { refusal } from '../store-error.ts'
import type { FirstNote } from './first-note.ts'
import { linesOf } from './read-typed.ts'

export interface MarkedPassage {
  mandate: string
  status: Status
  quote: string
  order: number | null
  eid: string | null
}

interface Stretch {
  text: string
  order: number | null
  eid: string | null
}

/** Each passage in the words of the answer; throws where the answer does not have it, or nobody asked about it. */
export async function markPassages(
  change: Change,
  first: FirstNote,
  { returns, words, publication }: Pick<NewAnswer, 'returns' | 'words' | 'publication'>,
): Promise<MarkedPassage[]> {
  const stretches = publication
    ? await paragraphsOf(change, publication)
    : [{ text: words ?? '', order: null, eid: null }]
  const folded = stretches.map((stretch) => ({ ...stretch, folded: fold(stretch.text) }))
  const seen = new Set<string>()
  return returns.map(({ mandate, status, quote: typed }) => {
    refuseOther(first, mandate, seen)
    seen.add(mandate)
    const quote = linesOf(typed, 'marked passage') ?? ''
    const found = quote === '' ? undefined : folded.find((stretch) => stretch.folded.includes(fold(quote)))
    if (!found)
      throw refusal(
        'not-applicable',
        `The answer does not have the words "${shortened(quote)}".`,
        'quote-not-found',
      )
    return { mandate, status, quote, order: found.order, eid: found.eid }
  })
}

function refuseOther({ quotes, number }: FirstNote, mandate: string, seen: ReadonlySet<string>): void {
  if (!quotes.some((quote) => quote.mandate === mandate))
    throw refusal('not-applicable', `Note ${number} did not ask about mandate ${mandate}.`, 'not-asked-about')
  if (seen.has(mandate))
    throw refusal(
      'not-applicable',
      `Two passages are marked for mandate ${mandate}: mark one.`,
      'marked-twice',
    )
}

/** Lines may be broken otherwise where a passage was copied from. */
const fold = (text: string) => singleSpaces(text).plain.trim()

const shortened = (quote: string) => (quote.length > 80 ? `${quote.slice(0, 80)}…` : quote)

async function paragraphsOf(change: Change, publication: string): Promise<Stretch[]> {
  const rows = await change
    .selectFrom('expression as e')
    .innerJoin('paragraph as g', 'g.revision', 'e.revision')
    .select(['g.text', 'g.work as order', 'g.eid'])
    .where('e.publication', '=', publication)
    .where('e.state', '=', 'listed')
    .orderBy('e.created_at')
    .orderBy('g.position')
    .execute()
  if (rows.length === 0)
    throw refusal('not-found', `No publication with text has the id "${publication}".`, 'no-publication')
  return rows.map(({ text, order, eid }) =>
    order === null ? { text, order, eid: null } : { text, order, eid },
  )
}
