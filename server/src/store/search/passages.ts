// Bare passages, so that the search can be tried on any collection of questions and answers.
import { buildSegment } from '@qarar/core/search/segment/build-segment.ts'
import { sql } from 'kysely'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { refusal } from '../store-error.ts'
import { keepSegment } from './keep-segment.ts'
import { mergeSmall } from './merge-small.ts'

export interface Passage {
  id: string
  /** BCP 47; empty where nobody says it. */
  language: string
  text: string
}

const passagesAtOnce = 100_000

/** Only into a store without texts. Those whose ids are held are passed over. Returns how many are new. */
export function importPassages(db: Database, passages: readonly Passage[]): Promise<number> {
  return changeStore(db, async (change) => {
    await refuseTexts(change)
    const fresh = await withoutHeld(change, passages)
    for (let start = 0; start < fresh.length; start += passagesAtOnce) {
      const some = fresh.slice(start, start + passagesAtOnce)
      await insertRows(
        change,
        'passage',
        some.map(({ id, language, text }) => ({ id, language, text })),
      )
      await takeIn(change, some)
      await mergeSmall(change)
    }
    return fresh.length
  })
}

async function refuseTexts(change: Change): Promise<void> {
  const text = await change.selectFrom('publication').select('id').limit(1).executeTakeFirst()
  if (text === undefined) return
  throw refusal(
    'not-empty',
    'The store holds texts: passages go into a store of their own, by naming another folder in QARAR_DATA.',
  )
}

async function withoutHeld(change: Change, passages: readonly Passage[]): Promise<Passage[]> {
  const ids = passages.map(({ id }) => id)
  const known = await change
    .selectFrom('passage')
    .select('id')
    .where('id', '=', sql<string>`any(${ids})`)
    .execute()
  const held = new Set(known.map(({ id }) => id))
  return passages.filter(({ id }) => !held.has(id) && held.add(id))
}

async function takeIn(change: Change, passages: readonly Passage[]): Promise<void> {
  const texts = passages.map(({ text, language }) => ({
    ...{ text, language },
    values: { type: ['passage'], language: language === '' ? [] : [language] },
  }))
  const range = { first: 0, size: texts.length, expression: null, revision: null, publication: null }
  await keepSegment(change, 'public', buildSegment(texts), [
    { ...range, passages: passages.map(({ id }) => id) },
  ])
}

/** All that are in no segment. */
export async function takeInPassages(change: Change): Promise<void> {
  const rows = await change
    .selectFrom('search_range')
    .select('passages')
    .where('passages', 'is not', null)
    .execute()
  const known = new Set(rows.flatMap(({ passages }) => passages ?? []))
  const all = await change.selectFrom('passage').selectAll().orderBy('id').execute()
  const missing = all.filter(({ id }) => !known.has(id))
  for (let start = 0; start < missing.length; start += passagesAtOnce)
    await takeIn(change, missing.slice(start, start + passagesAtOnce))
  await mergeSmall(change)
}
