import type { TakenBack } from '@qarar/register/contract'
import type { Database } from '../database.ts'

/** Decisions about all files of an expression that were taken back, the last first. */
export async function listTakenBack(db: Database, expression: string): Promise<TakenBack[]> {
  const rows = await db
    .selectFrom('decision_withdrawal as w')
    .innerJoin('decision as d', 'd.id', 'w.decision')
    .innerJoin('log as l', 'l.number', 'd.log')
    .innerJoin('log as b', 'b.number', 'w.log')
    .innerJoin('manifestation as m', 'm.id', 'd.manifestation')
    .select(['d.id', 'l.by', 'l.at', 'b.by as backBy', 'b.at as backAt', 'w.reason'])
    .select(['d.quote', 'd.text', 'd.cause', 'd.checked_against', 'd.line', 'd.next'])
    .where('m.expression', '=', expression)
    .where('d.said', 'is', null)
    .orderBy('w.log', 'desc')
    .execute()
  return rows.map(({ id, by, at, backBy, backAt, reason, ...row }) => ({
    ...{ id, by, at: at.toISOString() },
    withdrawn: { by: backBy, at: backAt.toISOString(), reason },
    about: aboutOf(row),
  }))
}

interface Row {
  quote: string | null
  text: string | null
  cause: 'reading-error' | 'original-error' | 'as-printed' | null
  checked_against: string | null
  line: number | null
  next: number | null
}

/** Either the columns of a join are filled, or those of a reading: the table sees to that. */
function aboutOf({ quote, text, cause, checked_against, line, next }: Row): TakenBack['about'] {
  if (line !== null && next !== null) return { line, next }
  const words = { quote: quote ?? '', text: text ?? '', checkedAgainst: checked_against ?? '' }
  return { ...words, cause: cause ?? 'as-printed' }
}
