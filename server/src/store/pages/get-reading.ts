// The reading view: the text in three layers, and what waits for a person.
import type { ProposedReading } from '@qarar/core'
import type { PlacedReading, ReadingView } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { listReadings } from '../decisions/list-decisions.ts'
import { listTakenBack } from '../decisions/list-taken-back.ts'
import { type Placement, placeReadings } from '../decisions/place-readings.ts'
import { type ShownText, shownText } from '../decisions/shown-text.ts'
import { standingJoins } from '../decisions/standing-joins.ts'
import { wordsAround } from '../decisions/words-around.ts'
import type { ReadingQuery } from '../store.ts'
import { joinsToConfirm } from './joins-to-confirm.ts'
import { countStretches, listStretches, paragraphsOf, placeOf } from './list-stretches.ts'
import { findShown, type ShownExpression } from './shown-expression.ts'

const usualCount = 200

export async function getReading(
  db: Database,
  publication: string,
  { expression, order, from = 1, count = usualCount }: ReadingQuery = {},
): Promise<ReadingView | undefined> {
  const shown = await findShown(db, publication, expression)
  if (shown === undefined) return undefined
  const { head, rules, fileText } = await getTexts(db, shown)
  const text = await shownText(db, shown)
  const placement = placeReadings(await listReadings(db, shown.id), text)
  const readings = await listProposals(db, shown, text, placement)
  const joins = joinsToConfirm(head.joins, await standingJoins(db, shown.manifestation), text, fileText)
  return {
    publication: { id: publication, symbol: head.symbol, title: head.title },
    expression: shown.id,
    language: shown.language,
    manifestation: shown.manifestation,
    revision: shown.revision,
    rules,
    progress: {
      readings: progressOf(readings, ({ verified }) => verified),
      joins: progressOf(joins, ({ decided }) => decided),
    },
    readings,
    joins,
    stretches: await listStretches(db, shown, { order, from, count }, { text, fileText, placement }),
    from,
    total: await countStretches(db, shown, order),
    unplaced: placement.unplaced,
    verified: placement.placed,
    takenBack: await listTakenBack(db, shown.id),
  }
}

async function getTexts(db: Database, { revision }: ShownExpression) {
  return db
    .selectFrom('revision as r')
    .innerJoin('manifestation as m', 'm.id', 'r.manifestation')
    .select(['r.publication as head', 'r.rules', 'm.text as fileText'])
    .where('r.id', '=', revision)
    .executeTakeFirstOrThrow()
}

function progressOf<Item>(items: readonly Item[], answer: (item: Item) => unknown) {
  return { answered: items.filter((item) => answer(item) !== null).length, all: items.length }
}

async function listProposals(
  db: Database,
  { revision }: ShownExpression,
  { text }: ShownText,
  { placed }: Placement,
): Promise<ReadingView['readings']> {
  const rows = await paragraphsOf(db, revision)
    .select('proposed_readings')
    .where(sql<boolean>`proposed_readings <> '[]'`)
    .execute()
  return rows.flatMap(({ proposed_readings, ...row }) =>
    proposed_readings.map((proposal) => ({
      ...proposal,
      ...placeOf(row),
      sourceLines: [row.first_line, row.last_line] as [number, number],
      ...wordsAround(text, proposal.span, { start: row.span_start, end: row.span_end }),
      verified: answerTo(proposal, placed),
    })),
  )
}

/** The reading that a person gave some of the words. */
function answerTo({ span }: ProposedReading, placed: readonly PlacedReading[]) {
  const found = placed.find((reading) => reading.span.start < span.end && span.start < reading.span.end)
  if (found === undefined) return null
  const { span: _, order: __, eId: ___, ...reading } = found
  return reading
}
