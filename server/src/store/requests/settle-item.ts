import type { NewSettledText, TextSource } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { insertRows } from '../insert-rows.ts'
import { linesOf } from '../letters/read-typed.ts'
import { appendLog } from '../log.ts'
import { refusal } from '../store-error.ts'
import { getOpenItem } from './open-request.ts'

/** The words of the reply on an item, as a person settles them. Earlier ones are kept. */
export function settleItem(
  db: Database,
  item: string,
  { seen, words: typed, language, source, by }: NewSettledText & { by: string },
): Promise<{ item: string }> {
  return changeStore(db, async (change) => {
    await getOpenItem(change, item, seen)
    const words = linesOf(typed, 'text of the reply')
    if (words !== null && source) await refuseUnknown(change, source, item)
    const begun = words === null ? null : source
    const row = {
      ...{ item, words, language: words === null ? null : language },
      source_reply: begun?.kind === 'reply' ? begun.reply : null,
      source_item: begun?.kind === 'reply' ? begun.item : null,
      source_contribution: begun?.kind === 'contribution' ? begun.contribution : null,
    }
    const { number: log } = await appendLog(change, { by, what: 'settle-item', ids: [item], details: row })
    await change
      .updateTable('settled_text')
      .set({ upto: String(log) })
      .where('item', '=', item)
      .where('upto', 'is', null)
      .execute()
    await insertRows(change, 'settled_text', [{ ...row, log, upto: null }])
    return { item }
  })
}

/** An earlier reply, or a contribution to this item. */
async function refuseUnknown(change: Change, source: TextSource, item: string): Promise<void> {
  const found =
    source.kind === 'reply'
      ? await change
          .selectFrom('reply_item')
          .select('item')
          .where('reply', '=', source.reply)
          .where('item', '=', source.item)
          .executeTakeFirst()
      : await change
          .selectFrom('contribution')
          .select('item')
          .where('id', '=', source.contribution)
          .where('item', '=', item)
          .executeTakeFirst()
  if (!found)
    throw refusal(
      'not-applicable',
      'Nothing has the words that this text is said to begin with.',
      'no-source',
    )
}
