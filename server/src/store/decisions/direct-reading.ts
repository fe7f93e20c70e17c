// A person's word on how a file is read: the file is read again with it, and everything follows.
import type { Direction } from '@qarar/core'
import { standingOf } from '@qarar/register'
import type { DecidedDirection, NewDirection, NewDirections, RefusalReason } from '@qarar/register/contract'
import { lockChanges, withinChange } from '../change.ts'
import type { Change, Database } from '../database.ts'
import type { ReadText } from '../import/read-text.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import type { ShownExpression } from '../pages/shown-expression.ts'
import { refuseControls } from '../refuse-controls.ts'
import { followTexts } from '../register/follow-texts.ts'
import type { SaidRow } from '../schema/decision-tables.ts'
import { refusal } from '../store-error.ts'
import { anchorDirection } from './anchor-direction.ts'
import { lockFileOf } from './decide-join.ts'
import { directionsOf, standingDecided } from './decided.ts'
import { type KeptDirection, listDirections } from './list-directions.ts'
import { type ReadAgain, readAgain, readWith, showReadAgain } from './read-again.ts'
import { refuseChanged } from './refuse-changed.ts'
import { getShown, shownText } from './shown-text.ts'
import { contradictDirections, directionKey, directionOf } from './standing-directions.ts'
import { standingJoins } from './standing-joins.ts'

/** All of them or none; the file is read again before anybody has to wait for it. */
export function directReading(
  db: Database,
  read: ReadText,
  expression: string,
  { directions, by, ...seen }: NewDirections & { by: string },
): Promise<DecidedDirection[]> {
  return withinChange(db, async (change) => {
    const shown = await getShown(change, expression)
    await lockFileOf(change, shown.manifestation)
    await refuseChanged(change, shown, seen.revision)
    const added = await anchorAll(change, directions, shown, by)
    const carried = await readDirected(change, read, shown.manifestation, added)
    await lockChanges(change)
    return keepAll(change, added, shown, carried)
  })
}

/** The newest first, as the store has those that were said before. */
async function anchorAll(
  change: Change,
  directions: readonly NewDirection[],
  shown: ShownExpression,
  by: string,
): Promise<KeptDirection[]> {
  const { text: fileText } = await change
    .selectFrom('manifestation')
    .select('text')
    .where('id', '=', shown.manifestation)
    .executeTakeFirstOrThrow()
  const text = { shown: await shownText(change, shown), fileText, revision: shown.revision }
  const added: KeptDirection[] = []
  for (const direction of directions) {
    const { place: _, ...said } = direction
    if ('value' in said && typeof said.value === 'string') refuseControls(said.value, 'value')
    const anchor = await anchorDirection(change, direction, text)
    const { manifestation } = shown
    added.unshift({ id: newId('decision'), by, at: '', manifestation, said, anchor })
  }
  return added
}

/** Refused where one of them finds no place, or where another decision would lose its own. */
async function readDirected(
  change: Change,
  read: ReadText,
  manifestation: string,
  added: readonly KeptDirection[],
) {
  const before = await listDirections(change, [manifestation])
  const standing = standingOf([...added, ...before], contradictDirections)
  const joins = await standingJoins(change, manifestation)
  const carried = await readAgain(change, read, manifestation, { joins, directions: directionsOf(standing) })
  const own = new Set(added.map((each) => directionKey(directionOf(each))))
  const isOwn = (direction: Direction) => own.has(directionKey(direction))
  if (carried.unplaced.some(isOwn))
    throw refuse('no-place', 'The text cannot be read so: the rules find no place for it')
  if (carried.unplaced.length + carried.broken.length > 0) await refuseLost(change, read, carried)
  return carried
}

/** What newer rules or a decision taken back left without a place before is no reason to refuse. */
async function refuseLost(
  change: Change,
  read: ReadText,
  carried: ReadAgain<{ line: number; next: number }>,
) {
  const { manifestation } = carried
  const before = await readWith(change, read, manifestation, await standingDecided(change, manifestation))
  const known = new Set([
    ...before.unplaced.map(directionKey),
    ...before.broken.map(({ line }) => String(line)),
  ])
  const lost = carried.unplaced.find((direction) => !known.has(directionKey(direction)))
  const broken = carried.broken.find(({ line }) => !known.has(String(line)))
  if (lost || broken)
    throw refuse(
      'other-decision',
      `So read, another decision has no place any more (${lost?.what ?? `line ${broken?.next} after line ${broken?.line}`}): take that back first`,
    )
}

async function keepAll(
  change: Change,
  added: readonly KeptDirection[],
  shown: ShownExpression,
  carried: ReadAgain<unknown>,
): Promise<DecidedDirection[]> {
  const kept: DecidedDirection[] = []
  let last = 0
  for (const direction of added.toReversed()) {
    const { number, at } = await keep(change, direction, shown, carried.revision)
    const { manifestation: _, ...decided } = direction
    kept.push({ ...decided, at })
    last = number
  }
  await showReadAgain(change, carried)
  await followTexts(change, last)
  return kept
}

async function keep(
  change: Change,
  { id, by, manifestation, said, anchor }: KeptDirection,
  { id: expression, publication, language }: ShownExpression,
  revision: string,
) {
  const row: SaidRow = said.what === 'language' ? { ...said, before: language } : said
  const ids = [id, publication, expression, manifestation, revision]
  const entry = { by, what: 'direct-reading', ids, details: { said: row, anchor } }
  const logged = await appendLog(change, entry)
  await insertRows(change, 'decision', [
    { id, manifestation, log: logged.number, said: row, ...(anchor ?? noAnchor) },
  ])
  return logged
}

const noAnchor = { ranges: null, quote: null, before: null, after: null }

const refuse = (reason: RefusalReason, what: string) => refusal('not-applicable', `${what}.`, reason)
