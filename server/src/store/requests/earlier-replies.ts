import type { EarlierReason, EarlierReply, RequestItem } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { knownBy } from '../register/as-of.ts'
import { linkedMandates } from './linked-mandates.ts'

interface Asked {
  items: readonly Pick<RequestItem, 'id' | 'mandate' | 'quote'>[]
  /** Whose own reply is none of the earlier ones. */
  request: string
  log: number | null
  day: string
}

/** What we replied before on the same clauses, by item, the newest first. */
export async function earlierReplies(
  db: Database,
  { items, request, log, day }: Asked,
): Promise<Map<string, EarlierReply[]>> {
  const mandates = items.flatMap(({ mandate }) => mandate ?? [])
  const linked = await linkedMandates(db, mandates)
  const clauses = [...linked.values()].flatMap(({ same, renewed }) => [...same, ...renewed])
  const quotes = items.map(({ quote }) => quote)
  const rows = await listReplied(db, { mandates: [...new Set(clauses)], quotes, request, log, day })
  return new Map(
    items.map((item) => {
      const clause = item.mandate === null ? undefined : linked.get(item.mandate)
      const found = rows.flatMap(({ mandate, quote, ...reply }): EarlierReply[] => {
        const why = whyOf(clause, mandate, foldOf(quote) === foldOf(item.quote))
        return why ? [{ why, ...reply }] : []
      })
      return [item.id, found]
    }),
  )
}

type Clause = { same: ReadonlySet<string>; renewed: ReadonlySet<string> } | undefined

function whyOf(clause: Clause, mandate: string | null, hasSameWords: boolean): EarlierReason | null {
  if (mandate !== null && clause?.same.has(mandate)) return 'same-clause'
  if (mandate !== null && clause?.renewed.has(mandate)) return 'renewed'
  return hasSameWords ? 'same-words' : null
}

const foldOf = (quote: string) => quote.replace(/\s+/g, ' ').trim().toLowerCase()

interface Wanted extends Omit<Asked, 'items'> {
  mandates: string[]
  quotes: string[]
}

function listReplied(db: Database, { mandates, quotes, request, log, day }: Wanted) {
  return db
    .selectFrom('reply_item as r')
    .innerJoin('reply as y', 'y.id', 'r.reply')
    .innerJoin('request_item as i', 'i.id', 'r.item')
    .leftJoin('reply_withdrawal as w', (join) => join.onRef('w.reply', '=', 'y.id').on(knownBy('w.log', log)))
    .select(['y.id as reply', 'r.item', 'y.request', 'y.number', 'y.date', 'i.symbol'])
    .select(['i.number as paragraph', 'i.session', 'r.language', 'r.words', 'i.mandate', 'i.quote'])
    .where('w.reply', 'is', null)
    .where('y.request', '<>', request)
    .where(knownBy('y.log', log))
    .where('y.date', '<=', day)
    .where(
      // As the index folds them.
      sql<boolean>`(i.mandate = any(${mandates}::text[])
        or md5(lower(btrim(regexp_replace(i.quote, '\\s+', ' ', 'g')))) = any(array(
          select md5(lower(btrim(regexp_replace(quote, '\\s+', ' ', 'g')))) from unnest(${quotes}::text[]) quote)))`,
    )
    .orderBy('y.date', 'desc')
    .orderBy('y.log', 'desc')
    .orderBy('r.position')
    .execute()
}
