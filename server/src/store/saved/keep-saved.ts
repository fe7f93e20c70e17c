// Each change ends the row that held and adds the next: what was saved, under which name, stays in the store.
import {
  mostSaved,
  type NewSaved,
  type RenamedSaved,
  type SavedKind,
  savedAddress,
} from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { appendLog } from '../log.ts'
import { newId } from '../new-id.ts'
import { lastLog } from '../register/as-of.ts'
import { refusal } from '../store-error.ts'
import { type KeptQuery, readSaved } from './read-saved.ts'

interface Row {
  id: string
  kind: SavedKind
  name: string
  query: string
  seen: number
}

type By = { by: string }

/** What is there when it is saved is not new. */
export function saveQuery(db: Database, { by, kind, name, query }: NewSaved & By): Promise<{ id: string }> {
  return changeStore(db, async (change) => {
    const address = savedAddress(kind, query)
    if (address === null)
      throw refusal(
        'not-applicable',
        'There is nothing in it to be saved, or something that the pages do not know.',
        'nothing-to-save',
      )
    const row: Row = { id: newId('saved'), kind, name, query: address, seen: await lastLog(change) }
    await refuseName(change, row)
    await keep(change, row, by)
    return { id: row.id }
  })
}

export const renameSaved = (db: Database, id: string, { name, was, by }: RenamedSaved & By) =>
  changeStore(db, async (change) => {
    const row = await getHeld(change, id)
    if (row.name !== was)
      throw refusal(
        'not-applicable',
        `Somebody has changed it since you saw it: it is called "${row.name}" now.`,
        'saved-changed',
      )
    await refuseName(change, { ...row, name })
    await keep(change, { ...row, name }, by)
  })

/** Nothing is less seen than it was, and nobody has seen what is still to come. */
export const seeSaved = (db: Database, id: string, { log, by }: { log: number } & By) =>
  changeStore(db, async (change) => {
    const row = await getHeld(change, id)
    const seen = Math.min(log, await lastLog(change))
    if (seen > row.seen) await keep(change, { ...row, seen }, by)
  })

export const endSaved = (db: Database, id: string, { by }: By) =>
  changeStore(db, async (change) => {
    await getHeld(change, id)
    const { number } = await appendLog(change, { by, what: 'end-saved', ids: [id], details: {} })
    await end(change, id, number)
  })

export const restoreSaved = (db: Database, id: string, { by }: By) =>
  changeStore(db, async (change) => {
    const [row] = await readSaved(change, id)
    if (!row) throw noneHas(id)
    if (row.isHeld) return
    await refuseName(change, row)
    await keep(change, row, by)
  })

async function keep(change: Change, { id, kind, name, query, seen }: Row, by: string): Promise<void> {
  const row = { id, kind, name, query, seen }
  const { number } = await appendLog(change, { by, what: 'save-query', ids: [id], details: row })
  await end(change, id, number)
  await insertRows(change, 'saved_query', [{ ...row, log: number, upto: null }])
}

async function end(change: Change, id: string, log: number): Promise<void> {
  await change
    .updateTable('saved_query')
    .set({ upto: String(log) })
    .where('id', '=', id)
    .where('upto', 'is', null)
    .execute()
}

async function getHeld(change: Change, id: string): Promise<KeptQuery> {
  const [row] = await readSaved(change, id)
  if (!row?.isHeld) throw noneHas(id)
  return row
}

const noneHas = (id: string) => refusal('not-found', `No saved search or view has the id "${id}".`)

/** People know them by their names. */
async function refuseName(change: Change, { id, kind, name }: Row): Promise<void> {
  const others = (await readSaved(change)).filter((other) => other.isHeld && other.id !== id)
  if (others.length >= mostSaved)
    throw refusal(
      'not-applicable',
      `There are ${mostSaved} of them: take one away that nobody needs.`,
      'too-many-saved',
    )
  if (others.some((other) => other.kind === kind && other.name.normalize() === name))
    throw refusal('not-applicable', `Another one is called "${name}": choose another name.`, 'name-taken')
}
