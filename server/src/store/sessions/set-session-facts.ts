import { codeOfSession } from '@qarar/register'
import type { NewSessionFacts, SessionFacts } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { refuseControls } from '../refuse-controls.ts'
import { refusal } from '../store-error.ts'
import { sessionCalled } from './session-called.ts'
import { sessionFacts } from './session-facts.ts'

/** What was known before stays in the store and in the log; what is not said stays as it was. */
export function setSessionFacts(
  db: Database,
  code: string,
  { by, ...said }: NewSessionFacts & { by: string },
): Promise<SessionFacts> {
  return changeStore(db, async (change) => {
    const session = codeOfSession(sessionCalled(code))
    const row = rowOf(await sessionFacts(change, session, null), said)
    refuseWrong(row)
    const entry = { by, what: 'set-session-facts', ids: [session], details: row }
    const { number } = await appendLog(change, entry)
    await end(change, session, number)
    await insertRows(change, 'session_facts', [{ session, log: number, upto: null, ...row }])
    return (await sessionFacts(change, session, null)) as SessionFacts
  })
}

function rowOf(before: SessionFacts | null, said: NewSessionFacts) {
  const fact = (name: keyof NewSessionFacts) =>
    said[name] === undefined ? (before?.[name] ?? null) : said[name]
  return { opens: fact('from'), closes: fact('to'), place: fact('place'), host: fact('host') }
}

function refuseWrong({ opens, closes, place, host }: ReturnType<typeof rowOf>): void {
  for (const words of [place, host]) if (words !== null) refuseControls(words, 'place or host')
  if (closes !== null && (opens === null || closes < opens))
    throw refusal('not-applicable', 'A session ends on a day after its first day: say both days.')
}

async function end(change: Change, session: string, log: number): Promise<void> {
  await change
    .updateTable('session_facts')
    .set({ upto: String(log) })
    .where('session', '=', session)
    .where('upto', 'is', null)
    .execute()
}
