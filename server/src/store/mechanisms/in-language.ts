import type { LanguageTag } from '@qarar/core'
import type { MechanismMention } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'

interface Held extends Pick<MechanismMention, 'publication' | 'expression' | 'order' | 'words' | 'language'> {
  work: string
  eId: string
}

interface Asked {
  language: LanguageTag
  /** Texts that came later are not known yet. */
  known: string | undefined
}

/**
 * Paragraphs in the words of a language where their text is held in it, also where nothing was read of them there: what a
 * paragraph asks was perhaps read in another language alone. The others stay as they are.
 */
export async function inLanguage(
  db: Database,
  mentions: readonly MechanismMention[],
  { language, known }: Asked,
): Promise<MechanismMention[]> {
  const others = mentions.filter((each) => each.work !== null && each.language !== language)
  if (others.length === 0) return [...mentions]
  const { rows } = await sql<Held>`
    select distinct on (x.work, g.eid) x.work, g.eid as "eId", e.publication, e.id as expression, e.language, x."order",
      left(g.text, 1500) as words
    from unnest(${others.map(({ work }) => work)}::text[], ${others.map(({ eId }) => eId)}::text[]) as asked (work, eid)
    join work_expression x on x.work = asked.work
    join expression e on e.revision = x.revision and e.state = 'listed' and e.language = ${language}
    join paragraph g on g.revision = x.revision and g.work = x."order" and g.eid = asked.eid
    where ${known === undefined ? sql`true` : sql`e.created_at <= ${known}::timestamptz`}
    order by x.work, g.eid, e.created_at, e.id`.execute(db)
  const held = new Map(rows.map(({ work, eId, ...own }) => [`${work}/${eId}`, own]))
  return mentions.map((each) => {
    const own = each.language === language ? undefined : held.get(`${each.work}/${each.eId}`)
    return own ? { ...each, ...own } : each
  })
}
