import type { KindRecord } from '../../contract/kinds.ts'
import type { CompiledSection, ReportBlock, ReportFigure } from '../../contract/mechanism-report.ts'
import type { MechanismAnswer } from '../../contract/mechanisms.ts'
import { fill } from '../../report/languages/report-phrases.ts'
import { answerAll } from '../answers/answer-all.ts'
import { answerSentence } from './answer-sentence.ts'
import { type Compiling, figureOf, numberWords, queryOf, runOf, wordsOf } from './compiling.ts'
import { placedIn } from './counted-records.ts'
import type { Counted, ReportPlan } from './report-plan.ts'
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

/** Questions of the kind as of the last day, each with the records that prove its answer. */
function answerBlocks({ answers }: ReportPlan, compiling: Compiling): ReportBlock[] {
  const { kind, language, mechanism, asOf } = compiling
  const asked = kind.answers.filter(({ id }) => answers.includes(id))
  const { records, mentions, list } = compiling
  const { organisation } = mechanism
  const found = answerAll({
    ...{ kind: { ...kind, answers: asked }, records, mentions, asOf, organisation, language },
    list,
  })
  return found.map((answer, at): ReportBlock => {
    const question = asked[at] as (typeof asked)[number]
    const said = answerSentence(question, answer, compiling) ?? wordsOf(compiling).notTold
    const text = `${question.words[language].replace(/\s*[?؟]$/u, '')}: ${said}`
    const figure = proofOf(answer, question, compiling)
    return { kind: 'text', style: 'list', runs: [runOf(text, compiling, { figure })] }
  })
}

/** The records that an answer names; of one that is counted from all, all of the type. */
function proofOf(
  answer: MechanismAnswer,
  question: Compiling['kind']['answers'][number],
  compiling: Compiling,
): ReportFigure | null {
  if (!('record' in question)) return null
  const named = new Set(answer.records)
  const those = compiling.records.filter(({ id, type }) =>
    named.size > 0 ? named.has(id) : type === question.record,
  )
  if (those.length === 0) return null
  const label = question.words[compiling.language]
  return figureOf({ key: question.id, label }, queryOf(question.record, null), those, compiling)
}
