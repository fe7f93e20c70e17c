import { type FindingCode, findingSentence, languageTags } from '@qarar/core'
import type { DifferenceFacts } from '@qarar/register'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { isOfListedTexts, standingDismissals, stateOfFinding } from '../findings/dismissals.ts'

interface Row {
  work: string
  finding: string
  code: FindingCode
  params: Record<string, string | number>
  mandate: string | null
}

/**
 * Open findings about paragraphs of some works, by work. `log`: those that were found by then and not dismissed; when a
 * finding came to be gone, with the words that it was about, nobody kept.
 */
export async function differencesOf(
  db: Database,
  works: readonly string[],
  log: number | null = null,
): Promise<Map<string, DifferenceFacts[]>> {
  if (works.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select distinct on (x.work, f.position, f.id) x.work, f.id as finding, f.code, f.params, (
      select n.mandate from mandate_place n join paragraph g on g.revision = n.revision and g.position = n.position
      where g.revision = p.revision and g.work = p."order" and g.eid = p.eid order by n.act, n.item limit 1
    ) as mandate
    from finding f left join ${log === null ? standingDismissals : dismissalsAt(log)} s on s.finding = f.id
    join finding_place p on p.finding = f.id
    join work_expression x on x.revision = p.revision and x."order" = p."order"
    where x.work = any(${[...works]}::text[]) and ${isOfListedTexts} and ${stateOfFinding} = 'open'
      and ${wasFound(log)}
    order by x.work, f.position, f.id`.execute(db)
  const byWork = Map.groupBy(rows, ({ work }) => work)
  return new Map([...byWork].map(([work, own]) => [work, own.map(differenceOf)]))
}

const dismissalsAt = (log: number) => sql`(
  select d.id, d.finding from dismissal d where d.log <= ${log} and not exists (
    select from dismissal_withdrawal w where w.dismissal = d.id and w.log <= ${log})
)`

/** Findings are in no entry: those of before the next one. */
const wasFound = (log: number | null) =>
  log === null
    ? sql`true`
    : sql`f.first_found < coalesce((select min(at) from log where number > ${log}), 'infinity')`

function differenceOf({ finding, mandate, code, params }: Row): DifferenceFacts {
  const sentences = languageTags.map((language) => [language, findingSentence({ code, params }, language)])
  return { finding, mandate, sentence: Object.fromEntries(sentences) }
}
