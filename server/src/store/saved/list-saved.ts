import type { SavedList } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { lastLog } from '../register/as-of.ts'
import { type Asking, countNews } from './count-news.ts'
import { type KeptQuery, readSaved } from './read-saved.ts'
import type { SavedNames } from './saved-store.ts'

/** Asked at a time: a page that shows them leaves the store free for others. */
const atOnce = 4

export async function listSaved(asking: Asking): Promise<SavedList> {
  const log = await lastLog(asking.db)
  const kept = await readListed(asking.db)
  const saved: SavedList['saved'] = []
  for (let start = 0; start < kept.length; start += atOnce)
    saved.push(...(await Promise.all(kept.slice(start, start + atOnce).map((one) => withNews(asking, one)))))
  return { log, saved }
}

/** Without what is new: whatever they ask, they can be named. */
export async function nameSaved(db: Database): Promise<SavedNames> {
  const log = await lastLog(db)
  return { log, saved: (await readListed(db)).map(shown) }
}

const withNews = async (asking: Asking, one: KeptQuery) => ({
  ...shown(one),
  news: await countNews(asking, one),
})

async function readListed(db: Database): Promise<KeptQuery[]> {
  const kept = (await readSaved(db)).filter(({ isHeld }) => isHeld)
  return kept.sort((one, other) => byName.compare(one.name, other.name))
}

/** In all scripts, numbers as numbers. */
const byName = new Intl.Collator('und', { numeric: true })

export const shown = ({ seen: _, isHeld: __, ...saved }: KeptQuery): SavedNames['saved'][number] => saved
