// Texts and mechanisms whose own names are of a State: what a title says, no paragraph has to say again.
import type { LanguageTag } from '@qarar/core'
import { statesInTitle } from '@qarar/core/extract/parties/states-in-title.ts'
import { languages } from '@qarar/core/languages/index.ts'
import type { MechanismAbout, TextAbout } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { onceByTexts } from '../once-by-log.ts'
import { isLive } from '../register/docket-rows.ts'

/** A text in one of its languages. */
interface TextOfStates extends Omit<TextAbout, 'asked'> {
  work: string
  states: readonly string[]
}

interface NamedMechanism extends MechanismAbout {
  /** Of the text in which it is named. */
  revision: string
  states: readonly string[]
}

/** Titles come back after each change of the texts. */
const read = new Map<string, readonly string[]>()
const mostRead = 100_000

function statesOf(title: string, tag: LanguageTag | null): readonly string[] {
  const language = languages.find((each) => each.tag === tag)
  if (!language) return []
  const key = `${tag} ${title}`
  const known = read.get(key)
  if (known) return known
  const states = statesInTitle(title, language)
  if (read.size >= mostRead) read.clear()
  read.set(key, states)
  return states
}

/** The newest first; a text once in each language in which its title names a State. */
export const textsOfStates = (db: Database): Promise<TextOfStates[]> =>
  onceByTexts(db, 'texts of states', async () => {
    const { rows } = await sql<Omit<TextOfStates, 'states'>>`
      select x.work, e.publication, w."order", w.symbol, w.title, e.language, w.session
      from revision_work w
      join expression e on e.revision = w.revision and e.state = 'listed'
      join work_expression x on x.revision = w.revision and x."order" = w."order"
      where w.title is not null
      order by w.dates -> 0 ->> 'value' desc nulls last, e.publication, w."order", e.language`.execute(db)
    return rows.flatMap((row) => {
      const states = statesOf(row.title, row.language)
      return states.length > 0 ? [{ ...row, states }] : []
    })
  })

/** Each mechanism of a text, once for every paragraph that names it, with the States after which it is named there. */
export const namedMechanisms = (db: Database): Promise<NamedMechanism[]> =>
  onceByTexts(db, 'named mechanisms', async () => {
    const { rows } = await sql<Omit<NamedMechanism, 'states'>>`
      select place ->> 'text' as name, e.language, e.publication, (place ->> 'work')::int as "order",
        place ->> 'eId' as "eId", r.id as revision
      from revision r
      join expression e on e.revision = r.id and e.state = 'listed'
      cross join jsonb_path_query(r.publication, '$.mechanisms[*].places[*]') place
      order by e.created_at desc, e.publication, (place ->> 'work')::int`.execute(db)
    return rows.map((row) => ({ ...row, states: statesOf(row.name, row.language) }))
  })

const most = 200

/** Each work once, in the reader's language where its title names the State in it. */
export async function textsAbout(db: Database, state: string, language?: LanguageTag): Promise<TextAbout[]> {
  const all = (await textsOfStates(db)).filter(({ states }) => states.includes(state))
  const works = [...Map.groupBy(all, ({ work }) => work).values()].slice(0, most)
  const shown = works.flatMap((rows) => rows.find((row) => row.language === language) ?? rows[0] ?? [])
  const asked = await askedBy(
    db,
    shown.map(({ work }) => work),
  )
  return shown.map(({ work, states: _, ...text }) => ({ ...text, asked: asked.get(work) ?? 0 }))
}

async function askedBy(db: Database, works: readonly string[]): Promise<Map<string, number>> {
  if (works.length === 0) return new Map()
  const { rows } = await sql<{ work: string; asked: number }>`
    select v.work, count(*)::int as asked from version_key v
    where v.work = any(${works}::text[]) and ${isLive({ asOf: undefined, log: null })} group by v.work`.execute(
    db,
  )
  return new Map(rows.map(({ work, asked }) => [work, asked]))
}

/** That bear its name, or stand in a text about it: each name once, where it stands first. */
export async function mechanismsAbout(db: Database, state: string): Promise<MechanismAbout[]> {
  const placeOf = ({ publication, order }: { publication: string; order: number }) =>
    `${publication} ${order}`
  const texts = (await textsOfStates(db)).filter(({ states }) => states.includes(state))
  const about = new Set(texts.map(placeOf))
  const all = (await namedMechanisms(db)).filter(
    (each) => each.states.includes(state) || about.has(placeOf(each)),
  )
  const first = new Map(all.toReversed().map((each) => [`${each.publication} ${each.name}`, each]))
  return [...first.values()]
    .toReversed()
    .slice(0, most)
    .map(({ revision: _, states: __, ...each }) => each)
}
