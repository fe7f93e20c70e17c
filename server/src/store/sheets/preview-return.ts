import { type NowKnown, previewOf } from '@qarar/register'
import { liveStates, type MandateState, type ReturnPreview, type SentRow } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { today } from '../letters/read-typed.ts'
import { findSame } from './find-same.ts'
import type { ReturnedBook } from './returned-book.ts'

/** What would become of each row; nothing is kept. `answered`: days that a person gave, by mandate. */
export async function previewReturn(
  db: Database,
  { file, language, subject, letterNumber, sent, lines }: ReturnedBook,
  answered: ReadonlyMap<string, string> = new Map(),
): Promise<ReturnPreview> {
  const now = await knownNow(db, sent)
  const sheet = file?.sheet ?? null
  const rows = previewOf({ sheet, sent, lines, now, today: today(), answered })
  const taken = file ? await findSame(db, file) : null
  return { file: file?.name ?? null, language, subject, letterNumber, taken, rows }
}

async function knownNow(db: Database, sent: readonly SentRow[]): Promise<Map<string, NowKnown>> {
  const mandates = sent.map(({ mandate }) => mandate)
  if (mandates.length === 0) return new Map()
  const versions = await db
    .selectFrom('mandate_version')
    .select(['mandate', 'log', 'state', 'date as since'])
    .where('mandate', 'in', mandates)
    .where('upto', 'is', null)
    .execute()
  const entries = Map.groupBy(await standingEntries(db, mandates), entryKey)
  const addressees = new Map(sent.map(({ mandate, addressee }) => [mandate, addressee]))
  return new Map(
    versions.map(({ mandate, log, state, since }) => {
      const own = entries.get(entryKey({ mandate, addressee: addressees.get(mandate) ?? '' })) ?? []
      const isLive = (liveStates as readonly MandateState[]).includes(state)
      return [mandate, { version: Number(log), isLive, since, entry: own[0]?.id ?? null, entries: own }]
    }),
  )
}

const entryKey = ({ mandate, addressee }: Pick<SentRow, 'mandate' | 'addressee'>) => `${mandate} ${addressee}`

/** The last one first, as `last_status` has it. */
function standingEntries(db: Database, mandates: readonly string[]) {
  return db
    .selectFrom('status_entry as s')
    .leftJoin('status_withdrawal as w', 'w.entry', 's.id')
    .select(['s.id', 's.mandate', 's.addressee', 's.status', 's.as_of as asOf'])
    .select(['s.report_text as text', 's.note'])
    .where('s.mandate', 'in', mandates)
    .where('w.entry', 'is', null)
    .orderBy('s.as_of', 'desc')
    .orderBy('s.log', 'desc')
    .execute()
}
