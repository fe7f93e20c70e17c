// Where mandates stand in the paragraphs of one work, as one expression shows it.
import type { Act, Citation, Span } from '@qarar/core'
import { fieldsOfMandate } from '@qarar/register'
import type { MandateFields, RegisterMandate, ReviewParagraph } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { paragraphAround, shownText } from '../decisions/shown-text.ts'
import type { ShownExpression } from '../pages/shown-expression.ts'
import { spanIn } from './places-by-anchor.ts'
import type { ReviewDecision } from './review-decisions.ts'

/** A paragraph of the work; `start`: of its words in the text of the revision. */
export interface ReviewText extends Omit<ReviewParagraph, 'mandates' | 'citations' | 'sourceLines'> {
  citations: Citation[]
  position: number
  start: number
  acts: Act[]
  first_line: number
  last_line: number
}

export interface ReviewPlace {
  eId: string
  /** Half-open in the paragraph's text; null where only the paragraph is known. */
  words: Span | null
  /** What the rules read there. */
  read: MandateFields | null
}

interface Reviewed {
  order: number
  paragraphs: readonly ReviewText[]
  mandates: readonly RegisterMandate[]
  decisions: ReadonlyMap<string, ReviewDecision>
}

/** A person's words go before those that the rules read. Absent where the text has no place for it. */
export async function reviewPlaces(
  db: Database,
  shown: ShownExpression,
  reviewed: Reviewed,
): Promise<Map<string, ReviewPlace>> {
  const read = await placesRead(db, shown, reviewed)
  const said = await placesSaid(db, shown, reviewed)
  return new Map(
    reviewed.mandates.flatMap(({ id }) => {
      const [byRules, byPerson] = [read.get(id), said.get(id)]
      const place = byPerson ?? byRules
      return place ? [[id, { ...place, read: byRules?.read ?? null }] as const] : []
    }),
  )
}

async function placesRead(db: Database, { revision }: ShownExpression, { mandates, paragraphs }: Reviewed) {
  if (mandates.length === 0) return new Map<string, ReviewPlace>()
  const rows = await db
    .selectFrom('mandate_place')
    .select(['mandate', 'position', 'act', 'item'])
    .where('revision', '=', revision)
    .where(
      'mandate',
      'in',
      mandates.map(({ id }) => id),
    )
    .execute()
  const at = new Map(paragraphs.map((paragraph) => [paragraph.position, paragraph]))
  return new Map(
    rows.flatMap(({ mandate, position, act, item }) => {
      const paragraph = at.get(position)
      const said = paragraph?.acts[act - 1]
      const asked = said?.mandates[item - 1]
      if (!paragraph || !said || !asked) return []
      const words = wordsIn(paragraph, asked.action.span)
      return [[mandate, { eId: paragraph.eId, words, read: fieldsOfMandate(said, asked) }] as const]
    }),
  )
}

/** The text is loaded only where people decided about words of it. */
async function placesSaid(
  db: Database,
  expression: ShownExpression,
  { decisions, paragraphs, order }: Reviewed,
) {
  const anchored = [...decisions].filter(([, { standing }]) => standing.quote !== null)
  if (anchored.length === 0) return new Map<string, ReviewPlace>()
  const shown = await shownText(db, expression)
  const known = new Map(paragraphs.map((paragraph) => [paragraph.eId, paragraph]))
  return new Map(
    anchored.flatMap(([mandate, { standing }]) => {
      const span = spanIn(shown, standing)
      const around = span && paragraphAround(shown, span)
      const paragraph = around?.order === order ? known.get(around.eId) : undefined
      if (!span || !paragraph) return []
      return [[mandate, { eId: paragraph.eId, words: wordsIn(paragraph, span), read: null }] as const]
    }),
  )
}

/** Sub-items stand behind the words of their paragraph: what reaches into them ends with the words. */
function wordsIn({ start, text }: ReviewText, span: Span): Span | null {
  const [from, to] = [Math.max(0, span.start - start), Math.min(text.length, span.end - start)]
  return from < to ? { start: from, end: to } : null
}
