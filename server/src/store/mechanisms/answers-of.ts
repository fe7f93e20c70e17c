import type { LanguageTag } from '@qarar/core'
import { type AskedRecord, answerAll } from '@qarar/register'
import type { MechanismAnswer, MechanismMention, MechanismVersion } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { heldAt } from '../register/as-of.ts'
import { utcToday } from '../utc-today.ts'
import { kindCalled } from './declared-kinds.ts'
import { listsOf } from './given-values.ts'
import { heldMechanisms, isKept } from './held-mechanisms.ts'
import { withAddedEntries } from './list-kinds.ts'

interface View {
  log: number | null
  asOf?: string
  language?: LanguageTag
}

/** What follows from the records and mentions of a mechanism, as of a day; of a kind that is declared no more, nothing. */
export async function answersOf(
  db: Database,
  { id, kind, organisation }: Pick<MechanismVersion, 'id' | 'kind' | 'organisation'>,
  mentions: readonly MechanismMention[],
  { log, asOf = utcToday(), language = 'en' }: View,
): Promise<MechanismAnswer[]> {
  const declared = kindCalled(kind)
  if (declared === undefined) return []
  const full = await withAddedEntries(db, declared)
  const records = await askedRecords(db, [id], log)
  const answers = answerAll({
    ...{
      kind: full,
      records: records.map(({ whole: _, ...record }) => record),
      asOf,
      organisation,
      language,
    },
    mentions: await undecided(db, mentions, log),
    list: listsOf(full),
  })
  return answers.map(withFirst)
}

/** As many records of an answer are named; how many there are is told. */
const mostNamed = 100

const withFirst = ({ records, figures, ...answer }: MechanismAnswer): MechanismAnswer => ({
  ...answer,
  ...firstOf(records),
  figures: figures.map(({ parts, ...figure }) =>
    parts ? { ...figure, parts: parts.map((part) => ({ ...part, ...firstOf(part.records) })) } : figure,
  ),
})

const firstOf = (records: readonly string[]) => ({
  records: records.slice(0, mostNamed),
  shownBy: records.length,
})

/** Those that people keep, of the mechanisms and of what was merged into them, in the order in which they were said. */
export async function askedRecords(
  db: Database,
  mechanisms: readonly string[],
  log: number | null,
  types?: readonly string[],
): Promise<(AskedRecord & { whole: string })[]> {
  const { rows } = await sql<AskedRecord & { whole: string; at: Date }>`
    with ${heldMechanisms(log)}
    select p.whole, r.id, r.type, r.state, r.data as values, l.at
    from parts p join mechanism_record r on r.mechanism = p.id join log l on l.number = r.log
    where p.whole = any(${[...mechanisms]}::text[]) and ${heldAt('r', log)} and ${isKept('r')}
      and ${types === undefined ? sql`true` : sql`r.type = any(${[...types]}::text[])`}
    order by r.log, r.id`.execute(db)
  return rows.map((row) => ({ ...row, at: (row.at as unknown as Date).toISOString() }))
}

/** What a mention tells of the state counts as long as nobody decided about the record that it proposes. */
async function undecided(
  db: Database,
  mentions: readonly MechanismMention[],
  log: number | null,
): Promise<MechanismMention[]> {
  const ids = mentions.map(({ id }) => id)
  const { rows } = await sql<{ mention: string }>`
    select r.mention from mechanism_record r where r.mention = any(${ids}::text[]) and r.type = 'state'
      and ${heldAt('r', log)} and r.state not in ('proposed', 'gone')`.execute(db)
  const decided = new Set(rows.map(({ mention }) => mention))
  return mentions.map((mention) => (decided.has(mention.id) ? { ...mention, stand: null } : mention))
}
