import { sourceKey } from '@qarar/register'
import { liveStates, type ReportSource } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt, knownBy } from '../register/as-of.ts'

/** Of some sources those that do not stand any more: taken back, or the request that they are about was. */
export async function withdrawnSources(
  db: Database,
  sources: readonly ReportSource[],
  log: number | null,
): Promise<(source: ReportSource) => boolean> {
  const ids = (kind: ReportSource['kind']) => [
    ...new Set(sources.flatMap((source) => (source.kind === kind ? (idOf(source) ?? []) : []))),
  ]
  const { rows } = await sql<{ id: string }>`
    select entry as id from status_withdrawal where entry = any(${ids('status')}::text[]) and ${knownBy('log', log)}
    union all select closing from closing_withdrawal
      where closing = any(${ids('closing')}::text[]) and ${knownBy('log', log)}
    union all select letter from letter_withdrawal
      where letter = any(${ids('letter')}::text[]) and ${knownBy('log', log)}
    union all select answer from answer_withdrawal
      where answer = any(${ids('answer')}::text[]) and ${knownBy('log', log)}
    union all select m.id from unnest(${ids('paragraph')}::text[]) as m (id) where not exists (
      select from mandate_version v where v.mandate = m.id and ${heldAt('v', log)}
        and v.state = any(${[...liveStates]}::text[]))`.execute(db)
  const gone = new Set(rows.map(({ id }) => id))
  const keys = new Set(sources.flatMap((source) => (gone.has(idOf(source) ?? '') ? [sourceKey(source)] : [])))
  return (source) => keys.has(sourceKey(source))
}

/** Null: what nobody takes back. */
function idOf(source: ReportSource): string | null {
  if (source.kind === 'paragraph') return source.mandate
  if (source.kind === 'status') return source.entry
  if (source.kind === 'closing') return source.closing
  if (source.kind === 'letter') return source.letter
  return source.kind === 'answer' ? source.answer : null
}
