import type { Span } from '@qarar/core'
import { classWords } from '@qarar/core/extract/mandates/class-words.ts'
import { singleSpaces } from '@qarar/register'
import { liveStates, type MandateFields, type NewMandate } from '@qarar/register/contract'
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { getShown } from '../decisions/shown-text.ts'
import { insertRows } from '../insert-rows.ts'
import { newId } from '../new-id.ts'
import type { MandateAnswer } from '../store.ts'
import { refusal } from '../store-error.ts'
import { anchorsIn } from './anchor-of-mandate.ts'
import { keepDecision } from './keep-decision.ts'
import { passageAt } from './passage-at.ts'
import { plainFields } from './plain-fields.ts'

/** A mandate that the rules have not found, in words of a paragraph. */
export function addMandate(
  db: Database,
  expression: string,
  { order, eId, quote, fields, by }: NewMandate & { by: string },
): Promise<MandateAnswer> {
  return changeStore(db, async (change) => {
    const { revision, manifestation } = await getShown(change, expression)
    const paragraph = await getParagraph(change, revision, order, eId)
    const span = spanOf(paragraph, quote)
    const anchor = (await anchorsIn(change, revision))(span)
    await refuseTaken(change, { revision, manifestation, span, ranges: anchor.ranges })
    const mandate = newId('mandate')
    const whole = await classed(change, fields, { revision, order, eId, span })
    await insertRows(change, 'mandate', [{ id: mandate, work: paragraph.work }])
    const decision = await keepDecision(change, {
      ...{ mandate, kind: 'added', fields: plainFields(whole), anchor, by },
    })
    return { decisions: [decision], mandates: [mandate] }
  })
}

interface Place {
  revision: string
  order: number
  eId: string
  span: Span
}

/** What the person left open, as the act says in which the words stand. Throws where no verb asks for anything. */
async function classed(
  change: Change,
  fields: NewMandate['fields'],
  { revision, order, eId, span }: Place,
): Promise<MandateFields> {
  const { class: kind, follow } = fields
  if (kind !== null && follow !== null) return { ...fields, class: kind, follow }
  const passage = await passageAt(change, revision, order, eId)
  const offset = passage?.offset ?? 0
  const words = { start: span.start - offset, end: span.end - offset }
  const found = passage && classWords(passage, words, fields)
  if (found) return { ...fields, ...found }
  throw refusal(
    'not-applicable',
    'The rules find no verb in these words that asks for something: say its class and how it is followed.',
    'act-unknown',
  )
}

interface Words {
  revision: string
  manifestation: string
  span: Span
  ranges: [number, number][]
}

/** Throws where a mandate that counts stands on the very same words: by a person's anchor, or as the rules read them. */
async function refuseTaken(change: Change, { revision, manifestation, span, ranges }: Words): Promise<void> {
  const { rows } = await sql<{ mandate: string }>`
    select v.mandate from mandate_version v where v.upto is null and v.state = any(${[...liveStates]}::text[])
      and (
        exists (select from mandate_decision d where d.id = v.decision
          and d.manifestation = ${manifestation} and d.ranges = ${ranges}::int[])
        or exists (select from mandate_place p
          join paragraph g on g.revision = p.revision and g.position = p.position
          where p.revision = ${revision} and p.mandate = v.mandate
            and g.acts -> (p.act - 1) -> 'mandates' -> (p.item - 1) -> 'action' -> 'span'
              = jsonb_build_object('start', ${span.start}::int, 'end', ${span.end}::int)))
      and v.mandate in (
        select mandate from mandate_place where revision = ${revision}
        union select mandate from mandate_decision where manifestation = ${manifestation})
    limit 1`.execute(change)
  const [taken] = rows
  if (taken)
    throw refusal(
      'not-applicable',
      `Mandate ${taken.mandate} stands on the words already: edit it, or split it.`,
      'words-taken',
    )
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
