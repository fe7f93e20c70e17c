import type { Span } from '@qarar/core'
import { singleSpaces } from '@qarar/register'
import type { NewMandate } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { getShown } from '../decisions/shown-text.ts'
import { insertRows } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import type { MandateAnswer } from '../store.ts'
import { refusal } from '../store-error.ts'
import { anchorsIn } from './anchor-of-mandate.ts'
import { keepDecision } from './keep-decision.ts'
import { plainFields } from './plain-fields.ts'

/** A mandate that the rules have not found, in words of a paragraph. */
export function addMandate(
  db: Database,
  expression: string,
  { order, eId, quote, fields, by }: NewMandate & { by: string },
): Promise<MandateAnswer> {
  return changeStore(db, async (change) => {
    const { revision } = await getShown(change, expression)
    const paragraph = await getParagraph(change, revision, order, eId)
    const anchor = (await anchorsIn(change, revision))(spanOf(paragraph, quote))
    const mandate = newId('mandate')
    await insertRows(change, 'mandate', [{ id: mandate, work: paragraph.work }])
    const decision = await keepDecision(change, {
      ...{ mandate, kind: 'added', fields: plainFields(fields), anchor, by },
    })
    return { decisions: [decision], mandates: [mandate] }
  })
}

async function getParagraph(change: Change, revision: string, order: number, eId: string) {
  const found = await change
    .selectFrom('paragraph as p')
    .innerJoin('work_expression as w', (join) =>
      join.onRef('w.revision', '=', 'p.revision').onRef('w.order', '=', 'p.work'),
    )
    .select(['w.work', 'p.text', 'p.span_start'])
    .where('p.revision', '=', revision)
    .where('p.work', '=', order)
    .where('p.eid', '=', eId)
    .executeTakeFirst()
  if (!found) throw refusal('not-found', `The text has no paragraph ${eId} in its work ${order}.`)
  return found
}

/** Where the words stand in the text; lines may be broken among them. Throws where they stand nowhere, or twice. */
function spanOf({ text, span_start }: { text: string; span_start: number }, quote: string): Span {
  const { plain, places } = singleSpaces(text)
  const words = singleSpaces(quote).plain.trim()
  const at = plain.indexOf(words)
  if (words === '' || at < 0 || plain.indexOf(words, at + 1) >= 0) throw notFound(words)
  const last = places[at + words.length - 1] as number
  return { start: span_start + (places[at] as number), end: span_start + last + 1 }
}

const notFound = (quote: string) =>
  refusal(
    'not-applicable',
    `The words "${quote}" must stand once in the paragraph: take them as they stand there, and more of them if they stand twice.`,
    'words-not-found',
  )
