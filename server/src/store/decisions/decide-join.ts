import type { FileJoin } from '@qarar/core'
import { fileLinesOf } from '@qarar/core/repair/file-lines.ts'
import { standingOf } from '@qarar/register'
import type { DecidedJoin, NewJoin, RefusalReason } from '@qarar/register/contract'
import { lockChanges, lockFile } from '../change.ts'
import type { Change, Database } from '../database.ts'
import type { ReadText } from '../import/read-text.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { goesOnSo } from '../pages/joins-to-confirm.ts'
import type { ShownExpression } from '../pages/shown-expression.ts'
import { followTexts } from '../register/follow-texts.ts'
import { refusal } from '../store-error.ts'
import { directionsOf } from './decided.ts'
import { readAgain, readWith, showReadAgain } from './read-again.ts'
import { getShown, shownText } from './shown-text.ts'
import { standingDirections } from './standing-directions.ts'
import { contradict, inOrder, standingJoins } from './standing-joins.ts'

/** The file is read again before anybody has to wait for it: only who decides about the same file does. */
export function decideJoin(
  db: Database,
  read: ReadText,
  expression: string,
  { line, next, by, ...seen }: NewJoin & { by: string },
): Promise<DecidedJoin> {
  return db.transaction().execute(async (change) => {
    const { manifestation, publication, ...shown } = await getShown(change, expression)
    if ((seen.manifestation ?? manifestation) !== manifestation)
      throw refuse(
        'file-changed',
        'Another file has taken the place of the one that you saw: look at its lines again',
      )
    const quotes = await getQuotes(change, manifestation, { line, next })
    await lockFileOf(change, manifestation)
    const before = await standingJoins(change, manifestation)
    const id = newId('decision')
    const joins = inOrder(standingOf<FileJoin>([{ line, next }, ...before], contradict))
    const directions = directionsOf(await standingDirections(change, manifestation))
    const carried = await readAgain(change, read, manifestation, { joins, directions })
    const brokenBefore = async () =>
      (await readWith(change, read, manifestation, { joins: before, directions })).broken
    const others = carried.broken.filter((join) => !isSame(join, { line, next }))
    if (others.length > 0) refuseLost(others, await brokenBefore(), { line, next })
    if (others.length < carried.broken.length) refuseBroken({ line, next })
    await lockChanges(change)
    const ids = [id, publication, shown.id, manifestation, carried.revision]
    const supersedes = before.filter((other) => contradict(other, { line, next })).map((other) => other.id)
    const corrects = !(await isShownSo(change, { ...shown, manifestation }, { line, next }))
    const details = { line, next, ...quotes, corrects, supersedes }
    const { number, at } = await appendLog(change, { by, what: 'decide-join', ids, details })
    const [line_quote, next_quote] = [quotes.lineQuote, quotes.nextQuote]
    const row = { id, manifestation, log: number, line, next, line_quote, next_quote }
    await insertRows(change, 'decision', [row])
    await showReadAgain(change, carried)
    await followTexts(change, number)
    return { id, by, at, line, next, corrects }
  })
}

/** Whether the text that the person saw went on so. */
async function isShownSo(change: Change, shown: Omit<ShownExpression, 'publication'>, join: FileJoin) {
  const { text } = await change
    .selectFrom('manifestation')
    .select('text')
    .where('id', '=', shown.manifestation)
    .executeTakeFirstOrThrow()
  return goesOnSo(join, await shownText(change, shown), text)
}

export async function lockFileOf(change: Change, manifestation: string): Promise<void> {
  const { sha256 } = await change
    .selectFrom('manifestation')
    .select('sha256')
    .where('id', '=', manifestation)
    .executeTakeFirstOrThrow()
  await lockFile(change, sha256)
}

async function getQuotes(change: Change, manifestation: string, { line, next }: FileJoin) {
  const { text } = await change
    .selectFrom('manifestation')
    .select('text')
    .where('id', '=', manifestation)
    .executeTakeFirstOrThrow()
  if (line === next) throw refuse('own-line', `Line ${line} cannot follow itself`)
  const lines = fileLinesOf(text)
  const printed = (number: number) => {
    const { from, to } = lines.rangeOf(number)
    const words = text.slice(from, to).trim()
    if (number > lines.count)
      throw refuse('no-line', `There is no line ${number}: the file has ${lines.count} lines`)
    if (words === '') throw refuse('blank-line', `Line ${number} is blank: name the line with the words`)
    return words
  }
  return { lineQuote: printed(line), nextQuote: printed(next) }
}

/** What newer rules or a decision taken back broke before is no reason to refuse. */
function refuseLost(
  broken: readonly FileJoin[],
  brokenBefore: readonly FileJoin[],
  { line, next }: FileJoin,
): void {
  const lost = broken.find((join) => !brokenBefore.some((before) => isSame(before, join)))
  if (lost)
    throw refuse(
      'other-decision',
      `With line ${next} after line ${line} another decision does not hold, line ${lost.next} after line ${lost.line}: take that back first`,
    )
}

function refuseBroken({ line, next }: FileJoin): never {
  throw refuse(
    'cannot-join',
    `Line ${next} cannot follow line ${line}: only lines of a record that both stand in its text can be joined`,
  )
}

const isSame = (a: FileJoin, b: FileJoin) => a.line === b.line && a.next === b.next

const refuse = (reason: RefusalReason, what: string) => refusal('not-applicable', `${what}.`, reason)
