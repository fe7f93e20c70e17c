import type { FileAnchor, NewReading, RefusalReason, VerifiedReading } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { anchorOf } from './anchor.ts'
import { listReadings } from './list-decisions.ts'
import { placeReadings } from './place-readings.ts'
import { getShown, type ShownText, shownText } from './shown-text.ts'

export function verifyReading(
  db: Database,
  expression: string,
  { by, ...given }: NewReading & { by: string },
): Promise<VerifiedReading> {
  return changeStore(db, async (change) => {
    const shown = await getShown(change, expression)
    if ((given.revision ?? shown.revision) !== shown.revision)
      throw refuse('text-changed', 'The text has been read again since you saw it: look at its words again')
    const text = await shownText(change, shown)
    const anchor = anchorOf(text, given.span)
    const said = sayOf(given, anchor)
    const id = newId('decision')
    const { manifestation, publication } = shown
    const details = { ...anchor, ...said, supersedes: await superseded(change, shown.id, text, given) }
    const ids = [id, publication, shown.id, manifestation]
    const { number, at } = await appendLog(change, { by, what: 'verify-reading', ids, details })
    const { checkedAgainst, ...words } = said
    const row = { id, manifestation, log: number, ...anchor, ...words, checked_against: checkedAgainst }
    await insertRows(change, 'decision', [row])
    return { id, by, at, anchor, ...said }
  })
}

/** Throws `not-applicable` where what is said contradicts itself, or the words that the person saw. */
function sayOf({ text, cause, checkedAgainst, quote }: NewReading, anchor: FileAnchor) {
  const said = { text: text.trim(), cause, checkedAgainst: checkedAgainst.trim() }
  if (quote !== undefined && quote.trim() !== anchor.quote)
    throw refuse(
      'text-changed',
      `The text has "${anchor.quote}" at this place by now, not "${quote.trim()}": look at it again`,
    )
  if (said.text === '') throw refuse('no-words', 'The reading has no words')
  if (said.checkedAgainst === '') throw refuse('not-checked', 'A reading says what it was checked against')
  const same = said.text === anchor.quote
  // Words of the file are confirmed with whatever they hold.
  if (!same) refuseControls(said.text, 'reading')
  refuseControls(said.checkedAgainst, 'name of what it was checked against')
  if (cause === 'as-printed' && !same)
    throw refuse(
      'print-kept',
      `"As printed" keeps the words "${anchor.quote}": to change them, say what is wrong`,
    )
  if (cause !== 'as-printed' && same)
    throw refuse(
      'already-so',
      `The words are "${anchor.quote}" already: to say that they are right, choose "as printed"`,
    )
  return said
}

/** Ids of the readings of these words that stood until now. */
async function superseded(change: Change, expression: string, shown: ShownText, { span }: NewReading) {
  const { placed } = placeReadings(await listReadings(change, expression), shown)
  return placed
    .filter((other) => other.span.start < span.end && span.start < other.span.end)
    .map(({ id }) => id)
}

const refuse = (reason: RefusalReason, what: string) => refusal('not-applicable', `${what}.`, reason)
