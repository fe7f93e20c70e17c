// What texts ask of the mechanism and of its report, when it is due, and to whom it goes.
import type { CompiledSection, ReportBlock } from '../../contract/mechanism-report.ts'
import { dayInWords } from '../../letters/note-verbale.ts'
import { paragraphNamed } from '../../paragraph-name.ts'
import { fill } from '../../report/languages/report-phrases.ts'
import { sessionWords } from '../../report/print/session-words.ts'
import { dateIn } from '../answers/question.ts'
import { recordTypeOf } from '../declared.ts'
import { possibleDays } from '../possible-days.ts'
import { recordBlocks } from './chapter-sections.ts'
import {
  type AskedReport,
  type Compiling,
  type ReportMention,
  runOf,
  wordsOf,
  writtenRun,
} from './compiling.ts'
import { mayHoldIn } from './in-period.ts'
import type { ReportPlan } from './report-plan.ts'
import type { ReportRecord } from './report-record.ts'

const heading = (text: string): ReportBlock => ({ kind: 'heading', text })

/** As many paragraphs as a report has room for: those that ask for something first. */
const mostMentions = 40

/** The paragraphs that speak of the mechanism, in their words; those that only name it are left out where others do more. */
export function askedSection(compiling: Compiling): CompiledSection[] {
  const mentions = mentionsShown(compiling)
  if (mentions.length === 0) return []
  return [
    {
      id: 'asked',
      heading: wordsOf(compiling).sections.asked,
      blocks: mentions.map((mention) => quoted(mention, compiling)),
    },
  ]
}

/** Those whose words stand in the report: a paragraph once, in its language where it is held in that. */
export function mentionsShown({
  mentions,
  language,
}: Pick<Compiling, 'mentions' | 'language'>): ReportMention[] {
  const telling = mentions.filter(({ stand }) => stand !== null)
  const paragraphs = Map.groupBy(telling.length > 0 ? telling : mentions, paragraphOf)
  const once = [...paragraphs.values()].flatMap((those) => {
    const own = those.find((each) => each.language === language) ?? those[0]
    return own ? [own] : []
  })
  return once.slice(0, mostMentions)
}

const paragraphOf = ({ work, publication, order, eId }: ReportMention) =>
  `${work ?? `${publication}/${order}`}/${eId}`

function quoted(mention: ReportMention, compiling: Compiling): ReportBlock {
  const { publication, order, eId, words, language, symbol, title, date } = mention
  const to = { kind: 'paragraph', publication, order, eId } as const
  const day = date === null ? null : dayInWords(date, compiling.language)
  const place = [symbol ?? title, paragraphNamed(eId, compiling.language), day].filter(Boolean)
  const run = writtenRun(words, compiling, to)
  const note = [place.join(wordsOf(compiling).comma), run.note].filter(Boolean).join(wordsOf(compiling).and)
  return { kind: 'text', style: 'quote', runs: [{ ...run, language: language ?? run.language, note }] }
}

/** The records that say when this report is due, the duties to report with their words, and the list to whom it goes. */
export function dueSection(plan: ReportPlan, compiling: Compiling): CompiledSection[] {
  const words = wordsOf(compiling)
  const duty = recordTypeOf(compiling.kind, 'duty')
  const blocks = [
    ...(plan.due ? titled(words.dueTo, dueRecords(plan.due, compiling), plan.due, compiling) : []),
    ...(duty ? titled(words.duties, dueRecords(duty, compiling), duty, compiling) : []),
    ...askedReports(compiling),
    ...(plan.distribution
      ? titled(words.distribution, holding(plan.distribution, compiling), plan.distribution, compiling)
      : []),
  ]
  return blocks.length === 0 ? [] : [{ id: 'due', heading: words.sections.due, blocks }]
}

type Type = NonNullable<ReportPlan['due']>

function titled(
  title: string,
  records: readonly ReportRecord[],
  type: Type,
  compiling: Compiling,
): ReportBlock[] {
  if (records.length === 0) return []
  const quotes = records.flatMap(({ quote, id }): ReportBlock[] => {
    if (quote === null) return []
    const run = writtenRun(quote, compiling, { kind: 'record', id, type: type.id })
    return [{ kind: 'text', style: 'quote', runs: [run] }]
  })
  return [heading(title), ...recordBlocks(records, type, compiling), ...quotes]
}

/** Due from the first day of the period on, or done since; without a day nothing says that it is of before. */
function dueRecords(type: Type, compiling: Compiling): ReportRecord[] {
  return compiling.records.filter((record) => {
    if (record.type !== type.id) return false
    const days = [type.due, type.done].map((field) => {
      const date = dateIn(record, field)
      return date && possibleDays(date)
    })
    const stated = days.filter((each) => each !== null)
    return stated.length === 0 || stated.some(({ last }) => last >= compiling.from)
  })
}

const holding = (type: Type, compiling: Compiling): ReportRecord[] =>
  compiling.records.filter((record) => record.type === type.id && mayHoldIn(record, type, compiling))

function askedReports(compiling: Compiling): ReportBlock[] {
  const { asked } = compiling
  if (asked.length === 0) return []
  return [heading(wordsOf(compiling).mandates), ...asked.map((each) => askedReport(each, compiling))]
}

function askedReport({ mandate, action, place, due }: AskedReport, compiling: Compiling): ReportBlock {
  const { language } = compiling
  const words = wordsOf(compiling)
  const run = writtenRun(action, compiling, { kind: 'mandate', id: mandate })
  const session =
    due.session === null ? null : fill(words.atSession, { session: sessionWords(due.session, language) })
  const day = due.date === null ? null : `${words.byDay}: ${dayInWords(due.date, language)}`
  const note = [place, run.note].filter(Boolean).join(words.and)
  const when = [session, day].filter(Boolean).join(words.comma)
  const told = when ? [runOf(` (${when})`, compiling)] : []
  return { kind: 'text', style: 'list', runs: [{ ...run, note }, ...told] }
}
