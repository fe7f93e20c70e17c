import { printedMark } from '@qarar/register'
import type { Change } from '../database.ts'

/** What a file says of itself, once: its bytes never change. */
export async function keepPrintedMark(change: Change, manifestation: string, text: string): Promise<void> {
  const mark = printedMark(text)
  if (!mark) return
  await change
    .insertInto('printed_mark')
    .values({ manifestation, ...mark })
    .onConflict((held) => held.doNothing())
    .execute()
}
