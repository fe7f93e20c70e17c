import type { GivenEvidence, NewFounding, NewMechanism } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { refusal } from '../store-error.ts'
import { addRecord } from './add-record.ts'
import { kindCalled } from './declared-kinds.ts'
import type { Answered } from './mechanism-queries.ts'
import { paragraphCalled } from './paragraph-called.ts'
import { plainMechanism } from './plain-mechanism.ts'

/** One that no text names, or that rules do not find; with what founded it, where that is said. */
export function addMechanism(
  db: Database,
  { by, kind, organisation, fields: given, founding }: NewMechanism & { by: string },
): Promise<Answered> {
  return changeStore(db, async (change) => {
    if (!kindCalled(kind))
      throw refusal('not-applicable', `No kind of mechanism is called "${kind}".`, 'kind-gone')
    const fields = plainMechanism(given)
    const row = { id: newId('mechanism'), kind, organisation: organisation?.trim().toLowerCase() || null }
    const word = { state: 'added', fields, merged_into: null, reason: null }
    const details = { ...row, ...word }
    const { number } = await appendLog(change, { by, what: 'add-mechanism', ids: [row.id], details })
    await insertRows(change, 'mechanism', [{ ...row, log: number }])
    await insertRows(change, 'mechanism_version', [{ mechanism: row.id, ...word, log: number }])
    if (founding) await keepFounding(change, row.id, founding, by)
    return { id: row.id, version: number }
  })
}

/** The first of its states, proved by the paragraph; without a day that of the text. */
async function keepFounding(change: Change, id: string, founding: NewFounding, by: string): Promise<void> {
  const { stand, note, language, symbol } = founding
  const place = await placeOf(change, founding)
  const said = { stand, date: founding.date ?? place?.date, document: symbol, note }
  const typed = Object.fromEntries(
    Object.entries(said).flatMap(([field, words]) => (words ? [[field, words]] : [])),
  )
  const evidence: GivenEvidence[] = place ? [{ kind: 'paragraph', ...place.proof }] : []
  await addRecord(change, id, { type: 'state', values: {}, typed, language, evidence, by })
}

async function placeOf(change: Change, { symbol, paragraph }: NewFounding) {
  if (paragraph === null) return null
  if (symbol === null)
    throw refusal(
      'not-applicable',
      'Give the number of the text beside that of its paragraph.',
      'no-paragraph',
    )
  const { date, publication, order, eId } = await paragraphCalled(change, { symbol, paragraph })
  return { date, proof: { publication, order, eId } }
}
