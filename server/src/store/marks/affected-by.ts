import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { askedKind, namedAsked } from './blank-asked.ts'
import { itemsOf } from './blank-requests.ts'
import { mechanismsOnlyIn, namedMechanisms } from './purge-mechanisms.ts'
import { type InReports, namedIn, reportsQuoting } from './reports-quoting.ts'

/** What a removal touches, by ids. */
export interface Affected {
  /** sha256 of the files that go. */
  files: string[]
  /** What is not there any more at its address. */
  gone: string[]
  /** Ids by which entries of the log may name content that goes. */
  named: string[]
  revisions: string[]
  manifestations: string[]
  /** Mandates that no other text has. */
  mandates: string[]
  findings: string[]
  works: string[]
  /** Mechanisms that no other text names and of which nobody said anything. */
  mechanisms: string[]
  /** Workbooks that came back and quote it. */
  sheets: string[]
  /** Ids that sentences of reports may name as what they rest on. */
  sources: string[]
  reports: InReports
}

type InRegister = Omit<Affected, 'sources' | 'reports'>

const nothing = {
  ...{ revisions: [], manifestations: [], mandates: [], findings: [] },
  ...{ works: [], mechanisms: [], sheets: [] },
}

/** Of a publication, after it was taken back; of a letter, an answer, a status entry, a request, a contribution, a reply or a saved search. */
export async function affectedBy(change: Change, id: string): Promise<Affected> {
  const affected = await inRegister(change, id)
  const sources = [...new Set([id, ...affected.gone, ...affected.named])]
  const reports = await reportsQuoting(change, id, { ...affected, ids: sources })
  return { ...affected, named: [...affected.named, ...namedIn(reports)], sources, reports }
}

async function inRegister(change: Change, id: string): Promise<InRegister> {
  if (id.startsWith('p-')) return byPublication(change, id)
  if (!askedKind(id)) return byCorrespondence(change, id)
  // A request is shown still, without its words.
  const gone = askedKind(id) === 'saved' ? [id] : []
  return { ...nothing, files: [], gone, sheets: [], named: await idsOf(change, namedAsked(id)) }
}

async function byCorrespondence(change: Change, id: string): Promise<InRegister> {
  const entries = await idsOf(
    change,
    sql`
    select entry as id from answer_return where answer = ${id}
    union select answer from answer_return where entry = ${id}`,
  )
  const sheets = await idsOf(
    change,
    sql`select id from sheet_return s where letter = ${id} or answer = ${id}
      or exists (select from sheet_return_row r where r.sheet_return = s.id and r.entry = ${id})`,
  )
  return { ...nothing, files: [], gone: [], sheets, named: [id, ...entries, ...sheets] }
}

async function byPublication(change: Change, id: string): Promise<InRegister> {
  const expressions = await idsOf(change, sql`select id from expression where publication = ${id}`)
  const manifestations = await idsOf(
    change,
    sql`select id from manifestation where expression = any(${expressions})`,
  )
  const revisions = await idsOf(
    change,
    sql`select id from revision where manifestation = any(${manifestations})`,
  )
  const files = await idsOf(
    change,
    sql`select sha256 as id from manifestation where id = any(${manifestations})`,
  )
  const mandates = await idsOf(change, mandatesOnlyIn(id, revisions))
  const works = await idsOf(change, worksOnlyIn(id, revisions))
  const findings = await idsOf(
    change,
    sql`select distinct finding as id from finding_place where expression = any(${expressions})`,
  )
  const sheets = await idsOf(
    change,
    sql`select id from sheet_return s
      where asked && array(${mandatesIn(id, revisions)})
        or exists (select from sheet_return_row r where r.sheet_return = s.id and r.mandate = any(${mandates}))
        or exists (select from letter_mandate q where q.letter = s.letter and q.publication = ${id})`,
  )
  const mechanisms = await idsOf(change, mechanismsOnlyIn(revisions))
  const said = await idsOf(change, saidOf(id, { manifestations, mandates, findings }))
  const gone = [id, ...expressions, ...manifestations, ...revisions, ...mandates, ...findings, ...mechanisms]
  const ofMechanisms = await idsOf(change, namedMechanisms(id, revisions))
  const named = [...gone, ...works, ...sheets, ...said, ...ofMechanisms]
  return { files, gone, named, revisions, manifestations, mandates, findings, works, mechanisms, sheets }
}

/** Also those that another text has too. */
const mandatesIn = (publication: string, revisions: string[]) => sql`
  select mandate from mandate_place_at where revision = any(${revisions})
  union select mandate from mandate_version where publication = ${publication}`

const mandatesOnlyIn = (publication: string, revisions: string[]) => sql`
  select n.id from mandate n
  where (
    exists (select from mandate_place_at p where p.mandate = n.id and p.revision = any(${revisions}))
    or exists (select from mandate_version v where v.mandate = n.id and v.publication = ${publication})
  )
  and not exists (select from mandate_place_at p where p.mandate = n.id and p.revision <> all(${revisions}))
  and not exists (select from mandate_version v where v.mandate = n.id and v.publication <> ${publication})`

const worksOnlyIn = (publication: string, revisions: string[]) => sql`
  select w.id from work w
  where (w.publication = ${publication}
    or exists (select from work_expression e where e.work = w.id and e.revision = any(${revisions})))
  and not exists (select from work_expression e where e.work = w.id and e.revision <> all(${revisions}))`

/** Of its own files, and of other texts' links with them. */
export const decisionsNaming = (manifestations: readonly string[]) => sql`
  select id from decision where manifestation = any(${[...manifestations]}::text[])
    or said -> 'to' ->> 'manifestation' = any(${[...manifestations]}::text[])`

/** Of a report on a mandate: that the publication proves it. */
export const isProvedBy = (publication: string) =>
  sql<boolean>`evidence @> ${JSON.stringify([{ publication }])}::jsonb`

/** Decisions, statuses, notes, answers, requests and replies that quote it. */
const saidOf = (
  publication: string,
  { manifestations, mandates, findings }: Pick<Affected, 'manifestations' | 'mandates' | 'findings'>,
) => sql`
  ${decisionsNaming(manifestations)}
  union select id from mandate_decision where manifestation = any(${manifestations}) or mandate = any(${mandates})
  union select id from closing where mandate = any(${mandates}) or ${isProvedBy(publication)}
  union select id from subset_decision where mandate = any(${mandates}) or ${isProvedBy(publication)}
  union select id from dismissal where finding = any(${findings})
  union select id from status_entry where mandate = any(${mandates})
  union select letter from letter_mandate where mandate = any(${mandates}) or publication = ${publication}
  union select answer from answer_return where mandate = any(${mandates})
  union select id from answer where publication = ${publication}
  union select entry from answer_return r join answer a on a.id = r.answer where a.publication = ${publication}
  union ${itemsOf({ publication, mandates })}
  union select request from request_item where id in (${itemsOf({ publication, mandates })})
  union select id from request where publication = ${publication}
  union select reply from reply_item where item in (${itemsOf({ publication, mandates })})`

async function idsOf(change: Change, query: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from (${query}) found order by id collate "C"`.execute(
    change,
  )
  return rows.map(({ id }) => id)
}
