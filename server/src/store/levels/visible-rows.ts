// Which rows and columns of each table a reader below the highest level sees. A table that is not here does not compile.
import type { Tables } from '../database.ts'
import type { Withheld } from './withheld.ts'

/** True where a column names nothing that is withheld. */
const open = (column: string, kind: Withheld) =>
  `(t.${column} is null or t.${column} not in (select id from withheld_${kind}))`

const all = (...conditions: string[]) => conditions.join(' and ')

interface Visible {
  where: string
  /** What stands for a column; the others are as they are. */
  columns?: Record<string, string>
  /** Further rows, of the same columns. */
  also?: string
}

/** The table itself is asked. */
export const everyRow: Visible = { where: 'true' }
const noRow: Visible = { where: 'false' }
const where = (...conditions: string[]): Visible => ({ where: all(...conditions) })

const ofRevision = where(open('revision', 'revision'))

const openMandate = (column: string) => `${column} not in (select id from withheld_mandate)`

/** Where statuses are withheld unless somebody opened them, only those that somebody did. */
const openStatus = (
  column: string,
) => `(${column} is null or ${column} not in (select id from withheld_status)
  and ('limited' not in ({above}) or ${column} in (select id from opened_status)))`

const openSegment = 't.segment in (select id from {s}.search_segment where level not in ({above}))'

const ofMandate = where(openMandate('t.mandate'))
const ofVersion = where(
  't.publication not in (select id from withheld_publication)',
  `(t.decision is null or t.decision not in (
    select id from {s}.mandate_decision where manifestation in (select id from withheld_manifestation)))`,
)
const ofFinding = where(open('finding', 'finding'))

/** Of a decision that cannot be seen, nothing. */
const ofVisible = (column: string, table: string) => where(`t.${column} in (select id from ${table})`)

/** The last words that can be seen, in place of one that cannot: from each moment at which there was another one. */
const statusBelow = `
  select l.mandate, l.addressee, m.log, coalesce(m.next, l.upto), e.id, e.status, e.as_of, e.log
  from {s}.last_status l cross join lateral (
    select log, lead(log) over (order by log) as next from (
      select l.log
      union select s.log from status_entry s where s.mandate = l.mandate and s.addressee = l.addressee
        and s.log > l.log and (l.upto is null or s.log < l.upto)
      union select w.log from {s}.status_withdrawal w join status_entry s on s.id = w.entry
        where s.mandate = l.mandate and s.addressee = l.addressee
          and w.log > l.log and (l.upto is null or w.log < l.upto)
    ) moments
  ) m left join lateral (
    select s.id, s.status, s.as_of, s.log from status_entry s
    where s.mandate = l.mandate and s.addressee = l.addressee and s.log <= m.log
      and not exists (select from {s}.status_withdrawal w where w.entry = s.id and w.log <= m.log)
    order by s.as_of desc, s.log desc limit 1
  ) e on true
  where (l.mandate in (select id from mixed_mandate)) is true and not ${openStatus('l.entry')}
    and exists (select from status_entry s where s.mandate = l.mandate and s.addressee = l.addressee)`

/** In this order: later ones look at earlier ones. */
export const visibleRows: Record<keyof Tables, Visible> = {
  publication: where(open('id', 'publication')),
  expression: where(open('id', 'expression')),
  manifestation: where(open('id', 'manifestation')),
  file: where(
    't.sha256 not in (select sha256 from {s}.manifestation where id in (select id from withheld_manifestation))',
  ),
  revision: where(open('id', 'revision')),
  revision_work: ofRevision,
  paragraph: ofRevision,
  cited: ofRevision,
  diagnostic: ofRevision,
  work: where(open('id', 'work')),
  work_expression: ofRevision,
  doubt: where(open('expression', 'expression'), open('candidate', 'expression')),
  // What is said of two texts names both.
  decision: where(
    open('manifestation', 'manifestation'),
    "coalesce(t.said -> 'to' ->> 'manifestation', '') not in (select id from withheld_manifestation)",
  ),
  decision_withdrawal: ofVisible('decision', 'decision'),
  mandate: where(openMandate('t.id')),
  mandate_place: ofRevision,
  mandate_place_at: ofRevision,
  followed: where(open('expression', 'expression'), open('publication', 'publication')),
  followed_at: where(open('expression', 'expression'), open('publication', 'publication')),
  // Merged into, or split from, something that cannot be seen: the rest of the decision can.
  mandate_decision: {
    where: all(openMandate('t.mandate'), open('manifestation', 'manifestation')),
    columns: {
      into_mandates: `array(select m from unnest(t.into_mandates) m where ${openMandate('m')})`,
    },
  },
  mandate_decision_withdrawal: ofVisible('decision', 'mandate_decision'),
  mandate_version: ofVersion,
  // Last words are asked for where they are said, as far as they are seen.
  version_key: {
    ...ofVersion,
    columns: {
      ...{ statuses: "'{}'::text[]", informed: 'false' },
      ...{ closed: "'{}'::text[]", unclosed: "'{}'::text[]", reported: 'false' },
    },
  },
  // Of what a reader sees nothing is counted beforehand.
  version_tally: noRow,
  // A working note never leaves the house.
  status_entry: {
    where: all(openStatus('t.id'), openMandate('t.mandate')),
    columns: { note: 'null::text' },
  },
  status_withdrawal: ofVisible('entry', 'status_entry'),
  last_status: { where: all(openStatus('t.entry'), openMandate('t.mandate')), also: statusBelow },
  assignment_rule: everyRow,
  assignment: ofMandate,
  session_facts: everyRow,
  linking: { where: 'true', columns: { texts: '0' } },
  link: where(open('from_revision', 'revision'), open('to_revision', 'revision')),
  // A workbook that came back may quote anything.
  sheet_return: noRow,
  sheet_return_row: noRow,
  edition: where(open('earlier', 'work'), open('later', 'work'), open('revision', 'revision')),
  life_step: where(
    openMandate('t.earlier'),
    `(t.later is null or ${openMandate('t.later')})`,
    open('revision', 'revision'),
  ),
  closing_proposal: where(openMandate('t.mandate'), open('revision', 'revision')),
  // As open as statuses are where nobody says otherwise, and never wider than what proves it.
  closing: where(
    openMandate('t.mandate'),
    "'limited' not in ({above})",
    `not exists (select from jsonb_array_elements(t.evidence) proof
      where proof ->> 'publication' in (select id from withheld_publication))`,
  ),
  closing_withdrawal: ofVisible('closing', 'closing'),
  // As of a closing: work of the house until somebody opens statuses, and never wider than what proves it.
  subset_decision: where(
    openMandate('t.mandate'),
    "'limited' not in ({above})",
    `not exists (select from jsonb_array_elements(t.evidence) proof
      where proof ->> 'publication' in (select id from withheld_publication))`,
  ),
  subset_withdrawal: ofVisible('decision', 'subset_decision'),
  adoption: where(open('work', 'work')),
  finding: where(open('id', 'finding')),
  finding_place: ofFinding,
  dismissal: ofFinding,
  dismissal_withdrawal: ofVisible('dismissal', 'dismissal'),
  letter: where(open('id', 'letter')),
  letter_mandate: where(open('letter', 'letter')),
  letter_recipient: where(open('letter', 'letter')),
  letter_withdrawal: where(open('letter', 'letter')),
  answer: where(open('id', 'answer')),
  answer_return: where(open('answer', 'answer'), openStatus('t.entry'), openMandate('t.mandate')),
  answer_withdrawal: where(open('answer', 'answer')),
  // Work of the house on what it is asked, drafts and all.
  request: noRow,
  request_withdrawal: noRow,
  request_item: noRow,
  request_item_withdrawal: noRow,
  request_split: noRow,
  request_share: noRow,
  request_reminder: noRow,
  contribution: noRow,
  contribution_withdrawal: noRow,
  reply: noRow,
  reply_item: noRow,
  reply_withdrawal: noRow,
  settled_text: noRow,
  // Drafts; what was submitted is a publication of its own.
  report_volume: noRow,
  report_volume_withdrawal: noRow,
  report_item: noRow,
  report_item_withdrawal: noRow,
  report_owner: noRow,
  section_text: noRow,
  section_clearance: noRow,
  report_packet: noRow,
  returned_draft: noRow,
  segment_text: noRow,
  report_template: noRow,
  item_freeze: noRow,
  report_submission: noRow,
  // What the house looks for may tell what it knows.
  saved_query: noRow,
  // Who and when, for what can be seen; of what, stands in the rows that can be seen.
  job: noRow,
  job_file: noRow,
  log: { where: 'true', columns: { ids: "'{}'::text[]", details: "'{}'::jsonb" } },
  // Each part of the index has texts of one mark only.
  passage: everyRow,
  search_segment: where('t.level not in ({above})'),
  search_range: where(openSegment),
  search_column: where(openSegment),
  search_postings: where(openSegment),
  mechanism: where(open('id', 'mechanism')),
  // What a person said of it may have its words from a text that cannot be seen: then it is called as the others call it.
  mechanism_version: {
    where: all(open('mechanism', 'mechanism')),
    columns: {
      fields: `case when t.mechanism not in (select id from mixed_mechanism) then t.fields end`,
      merged_into: `case when ${open('merged_into', 'mechanism')} then t.merged_into end`,
      reason: 'null::text',
    },
  },
  mechanism_mention: where(open('revision', 'revision'), open('mechanism', 'mechanism')),
  // What a person recorded stays in the house; what a text says is as open as the text.
  mechanism_record: {
    where: all(
      open('mechanism', 'mechanism'),
      open('mention', 'mention'),
      "('limited' not in ({above}) or (t.mention is not null and t.state in ('proposed', 'confirmed', 'gone')))",
      "(t.names = '{}' or not t.names && array(select id from withheld_named))",
    ),
    columns: { sensitive: 'null::jsonb', reason: 'null::text' },
  },
  mechanism_list_entry: where("'limited' not in ({above})"),
  mechanism_followed: noRow,
  mark_at: noRow,
  printed_mark: where(open('manifestation', 'manifestation')),
  removal: { where: 't.level not in ({above})', columns: { reason: "''::text" } },
  publication_level: where(open('id', 'publication')),
  letter_level: where(open('id', 'letter')),
  answer_level: where(open('id', 'answer')),
  status_level: where(openStatus('t.id')),
}
