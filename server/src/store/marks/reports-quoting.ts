// Where words of what is to be removed stand in reports to sessions: found once, before anything goes.
import { detectLanguage } from '@qarar/core/languages/detect-language.ts'
import { splitSentences } from '@qarar/register'
import { sql } from 'kysely'
import type { Change } from '../database.ts'
import { keyOfWords } from '../reports/words-key.ts'

/** What goes, by ids that a sentence may name as its source. */
interface Removed {
  ids: readonly string[]
  revisions: readonly string[]
  /** Texts of which nothing else is held. */
  works: readonly string[]
}

/** Rows that hold words of it, by their ids. */
export interface InReports {
  /** Volumes that were submitted as the text that goes: all of their words are its words. */
  whole: string[]
  /** Items on texts that go: their titles. */
  items: string[]
  /** Items in which something rests on it, or says the same words. */
  texts: string[]
  packets: string[]
  drafts: string[]
  /** Sentences that people translated (`source_key`). */
  segments: string[]
  /** What it says for reports, as reports print it: each sentence. */
  sentences: string[]
  /** Reports that were submitted and may quote it: publications of their own, which stay. */
  submitted: string[]
}

export async function reportsQuoting(change: Change, id: string, removed: Removed): Promise<InReports> {
  const whole = await list(change, sql`select volume from report_submission where publication = ${id}`)
  const items = await list(change, sql`select id from report_item where works && ${array(removed.works)}`)
  const about = await list(change, itemsAbout(await worksOf(change, id, removed)))
  const sentences = await sentencesSaid(change, removed.ids)
  const texts = await list(change, itemsQuoting({ ids: removed.ids, whole, about, sentences }))
  const touched = [...new Set([...about, ...texts])]
  const packets = await list(change, packetsWith(touched))
  const drafts = await list(change, draftsWith(touched, packets))
  const segments = await segmentsOf(change, { ids: removed.ids, whole, sentences })
  const submitted = await list(change, submittedWith(touched, removed, id))
  return { whole, items, texts, packets, drafts, segments, sentences, submitted }
}

/** Ids by which entries of the log name these rows. */
export const namedIn = ({ items, texts, packets, drafts, segments }: InReports): string[] => [
  ...new Set([...items, ...texts, ...packets, ...drafts, ...segments]),
]

type Query = ReturnType<typeof sql>

async function list(change: Change, query: Query): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct id from (${query}) found (id) order by id`.execute(change)
  return rows.map(({ id }) => id)
}

const array = (ids: readonly string[]) => sql`${[...ids]}::text[]`

/** Whether the JSON in a column names one of them anywhere. */
export const names = (column: string, ids: readonly string[]) =>
  sql<boolean>`exists (select from jsonb_path_query(${sql.ref(column)}, 'strict $.**') v
    where jsonb_typeof(v) = 'string' and v #>> '{}' = any(${array(ids)}))`

/** Of a sentence `s`: that it rests on one of them. */
export const restsOn = (ids: readonly string[]) => sql<boolean>`exists (
  select from jsonb_array_elements(s -> 'sources') proofs (proof), jsonb_each_text(proofs.proof) said
  where said.value = any(${array(ids)}))`

/** Texts of which a report may have said something that goes: its own, those that it was said of, and those that it cites. */
const worksOf = (change: Change, id: string, { ids, revisions, works }: Removed) =>
  list(
    change,
    sql`
    select unnest(${array(works)})
    union select work from work_expression where revision = any(${array(revisions)})
    union select v.work from mandate_version v where v.mandate in (${mandatesSaid(id, ids)})
    union ${worksCited(revisions)}`,
  )

/** Requests of which something is said by what goes. */
const mandatesSaid = (id: string, ids: readonly string[]) => sql`
  select mandate from status_entry where id = any(${array(ids)})
  union select mandate from closing where id = any(${array(ids)})
  union select mandate from answer_return where answer = any(${array(ids)})
  union select q.mandate from letter_mandate q
    where q.letter = any(${array(ids)}) or q.letter = (select letter from answer where id = ${id})`

/** The next report shows what the last one said on the same text, or on an earlier edition of it. */
const worksCited = (revisions: readonly string[]) => sql`
  (with recursive line as (
    select x.work from cited c
    join revision_work w on c.key in (w.number_key, w.symbol_key)
    join work_expression x on x.revision = w.revision and x."order" = w."order"
    where c.revision = any(${array(revisions)})
    union select d.later from line l join edition d on d.earlier = l.work and d.upto is null
  ) select work from line)`

const itemsAbout = (works: readonly string[]) =>
  sql`select id from report_item where works && ${array(works)}`

interface Said {
  ids: readonly string[]
  whole: readonly string[]
  sentences: readonly string[]
}

/** Its sentences stand in items about it also where nothing says whose they are. */
const itemsQuoting = ({ ids, whole, about, sentences }: Said & { about: readonly string[] }) => sql`
  select item from section_text
    where ${names('sentences', ids)} or (item = any(${array(about)}) and ${names('sentences', sentences)})
  union select item from item_freeze
    where ${names('draft', ids)} or (item = any(${array(about)}) and ${names('draft', sentences)})
  union select id from report_item where volume = any(${array(whole)})`

const volumesOf = (items: readonly string[]) =>
  sql`select volume from report_item where id = any(${array(items)})`

/** A draft and a translation hold sentences of the whole volume; a contribution those of its items. */
const packetsWith = (items: readonly string[]) => sql`
  select p.id from report_packet p where p.volume in (${volumesOf(items)}) and (p.kind <> 'contribution'
    or exists (select from jsonb_to_recordset(p.sections) f (item text) where f.item = any(${array(items)})))`

/** Also what came back without a packet of ours. */
const draftsWith = (items: readonly string[], packets: readonly string[]) => sql`
  select id from returned_draft
  where packet = any(${array(packets)}) or (packet is null and volume in (${volumesOf(items)}))`

/** Each as reports print it: with single spaces. */
async function sentencesSaid(change: Change, ids: readonly string[]): Promise<string[]> {
  const said = await list(
    change,
    sql`select report_text from status_entry where report_text is not null and id = any(${array(ids)})`,
  )
  return [...new Set(said.flatMap((text) => splitSentences(text, detectLanguage(text).pack.tag)))]
}

/** Translations of what a status says, and of what stands in sections that rest on what goes. */
const segmentsOf = (change: Change, { ids, whole, sentences }: Said) =>
  list(
    change,
    sql`
    select source_key from segment_text
    where volume = any(${array(whole)}) or source_key = any(${array(sentences.map(keyOfWords))})
    union select t.source_key from section_text x join report_item i on i.id = x.item
      cross join jsonb_array_elements(x.sentences) s join segment_text t on t.volume = i.volume and t.source = s ->> 'text'
      where ${restsOn(ids)}
    union select t.source_key from item_freeze f join report_item i on i.id = f.item
      cross join jsonb_path_query(f.draft, '$.*.sections[*].sentences[*]') s
      join segment_text t on t.volume = i.volume and t.source = s ->> 'text'
      where ${restsOn(ids)}`,
  )

/** Of volumes with an item that it touches, and those whose annex names its texts. */
const submittedWith = (items: readonly string[], { revisions }: Removed, id: string) => sql`
  select s.publication from report_submission s join publication p on p.id = s.publication
  where s.publication <> ${id} and not exists (select from removal r where r.id = s.publication)
    and (s.volume in (${volumesOf(items)}) or exists (
      select from expression e join cited c on c.revision = e.revision
      join revision_work w on c.key in (w.number_key, w.symbol_key)
      where e.publication = s.publication and w.revision = any(${array(revisions)})))`
