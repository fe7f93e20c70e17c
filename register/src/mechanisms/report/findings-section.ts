import type { KindRecord } from '../../contract/kinds.ts'
import type {
  CompiledSection,
  FigureQuery,
  ReportBlock,
  ReportFigure,
  ReportRun,
} from '../../contract/mechanism-report.ts'
import type { MechanismAnswer, MoneyPart } from '../../contract/mechanisms.ts'
import { fill } from '../../report/languages/report-phrases.ts'
import { answerOne } from '../answers/answer-all.ts'
import { byCurrency } from '../answers/money.ts'
import { recordTypeOf } from '../declared.ts'
import { answerSentence } from './answer-sentence.ts'
import { type Compiling, figureOf, numberWords, queryOf, queryOfSome, runOf, wordsOf } from './compiling.ts'
import { placedIn } from './counted-records.ts'
import { isOfMoney, type MoneyPiece, moneyPieces } from './money-said.ts'
import type { Counted, ReportPlan } from './report-plan.ts'
import type { ReportRecord } from './report-record.ts'
import { sumBlocks } from './sum-blocks.ts'

/** How many there were, what they come to, what is not counted and why, and the answers to the kind's questions. */
export function findingsSection(plan: ReportPlan, compiling: Compiling): CompiledSection {
  return {
    id: 'findings',
    heading: wordsOf(compiling).sections.findings,
    blocks: [
      ...plan.counted.flatMap((counted) => [
        ...totals(counted.type, compiling),
        ...sumBlocks(counted, compiling),
        ...leftOut(counted, compiling),
      ]),
      ...answerBlocks(plan, compiling),
    ],
  }
}

const line = (label: string, figure: ReportFigure, compiling: Compiling): ReportBlock => ({
  ...{ kind: 'text', style: 'list' },
  runs: [runOf(`${label}: ${numberWords(figure.value, compiling)}`, compiling, { figure })],
})

function totals(type: KindRecord, compiling: Compiling): ReportBlock[] {
  const label = fill(wordsOf(compiling).inPeriod, { many: type.many[compiling.language] })
  const figure = figureOf(
    { key: 'all', label },
    queryOf(type.id, compiling),
    placedIn(compiling, type).in,
    compiling,
  )
  return [line(label, figure, compiling)]
}

/** What is not counted is told, so that no figure seems to be more than it is. */
function leftOut({ type }: Counted, compiling: Compiling): ReportBlock[] {
  const words = wordsOf(compiling)
  const placed = placedIn(compiling, type)
  const many = type.many[compiling.language]
  const told = (['maybe', 'undated'] as const).flatMap((dated) => {
    if (placed[dated].length === 0) return []
    const label = fill(words[dated], { many })
    const figure = figureOf(
      { key: dated, label },
      queryOf(type.id, compiling, { dated }),
      placed[dated],
      compiling,
    )
    return [line(label, figure, compiling)]
  })
  const proposed = compiling.proposed.get(type.id) ?? 0
  if (proposed === 0) return told
  const text = `${fill(words.proposed, { many })}: ${numberWords(String(proposed), compiling)}`
  return [...told, { kind: 'text', style: 'list', runs: [runOf(text, compiling)] }]
}

/** Rules that count or list what there was: in a report of a period, what there was in the period. */
const ofPeriod: readonly string[] = ['count', 'those', 'sum']

/** Whether a question is of the period, and not of how things stand on its last day. */
function isOfPeriod(question: Question, { kind }: Compiling): boolean {
  const type = 'record' in question ? recordTypeOf(kind, question.record) : null
  return type?.on !== undefined && ofPeriod.includes(question.rule)
}

/** Questions of the kind, each with the records that prove its answer. */
function answerBlocks({ answers }: ReportPlan, compiling: Compiling): ReportBlock[] {
  const asked = compiling.kind.answers.filter(({ id }) => answers.includes(id))
  return asked.flatMap((question): ReportBlock[] => {
    const records = isOfPeriod(question, compiling) ? inPeriod(question, compiling) : compiling.records
    const { kind, mentions, list, asOf, language, mechanism } = compiling
    const { organisation } = mechanism
    // In the order in which they were said, as everywhere: of two on one day the later word is the last.
    const said = records.toSorted((a, b) => a.version - b.version || (a.id < b.id ? -1 : 1))
    const answer = answerOne(question, {
      ...{ kind, records: said, mentions, asOf, organisation, language, list },
    })
    return [answerBlock(question, answer, records, compiling)]
  })
}

function inPeriod(question: Question, compiling: Compiling): readonly ReportRecord[] {
  const type = 'record' in question ? recordTypeOf(compiling.kind, question.record) : null
  return type ? placedIn(compiling, type).in : compiling.records
}

type Question = Compiling['kind']['answers'][number]

function answerBlock(
  question: Question,
  answer: MechanismAnswer,
  records: readonly ReportRecord[],
  compiling: Compiling,
): ReportBlock {
  const name = `${question.words[compiling.language].replace(/\s*[?؟]$/u, '')}: `
  const money = moneyPieces(question, answer, compiling)
  if (money)
    return { kind: 'text', style: 'list', runs: moneyRuns(name, money, question, records, compiling) }
  const said = answerSentence(question, answer, compiling) ?? wordsOf(compiling).notTold
  const text = `${name}${said}`
  // Where there is no sum, there is nothing that records could make.
  const figure = isOfMoney(question) ? null : proofOf(answer, question, records, compiling)
  return { kind: 'text', style: 'list', runs: [runOf(text, compiling, { figure })] }
}

/** The records of the type asked about that an answer names; of one that is counted from all, all of the type. */
function proofOf(
  answer: MechanismAnswer,
  question: Question,
  records: readonly ReportRecord[],
  compiling: Compiling,
): ReportFigure | null {
  if (!('record' in question)) return null
  const named = new Set(answer.records)
  const all = records.filter(({ type }) => type === question.record)
  const those = named.size > 0 ? all.filter(({ id }) => named.has(id)) : all
  if (those.length === 0) return null
  const label = question.words[compiling.language]
  const query = queryOf(question.record, isOfPeriod(question, compiling) ? compiling : null)
  const found = queryOfSome(those, all, query)
  return found && figureOf({ key: question.id, label }, found, those, compiling)
}

/** Each sum by itself: it leads to the records that it adds up from, and to no others. */
function moneyRuns(
  name: string,
  pieces: readonly MoneyPiece[],
  question: Question,
  records: readonly ReportRecord[],
  compiling: Compiling,
): ReportRun[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const runs = pieces.map(({ text, part }) => {
    const those = part?.records.flatMap((id) => byId.get(id) ?? []) ?? []
    return runOf(text, compiling, { figure: part && sumFigure(part, those, question, compiling) })
  })
  return [runOf(name, compiling), ...runs]
}

function sumFigure(
  part: MoneyPart,
  those: readonly ReportRecord[],
  question: Question,
  compiling: Compiling,
): ReportFigure | null {
  const query = isOfPeriod(question, compiling) ? periodQuery(part, those, compiling) : part.query
  const label = question.words[compiling.language]
  return query && figureOf({ key: question.id, label, value: part.value }, query, those, compiling)
}

/** Of the period alone: what finds all that may have been by the day would find others, too. */
function periodQuery(
  { record, field, query }: MoneyPart,
  those: readonly ReportRecord[],
  compiling: Compiling,
): FigureQuery | null {
  const type = recordTypeOf(compiling.kind, record)
  if (query === null || query.is === null || !type) return query
  const all = byCurrency(placedIn(compiling, type).in, field).get(query.is) ?? []
  return queryOfSome(those, all, queryOf(record, compiling, { field, is: query.is }))
}
