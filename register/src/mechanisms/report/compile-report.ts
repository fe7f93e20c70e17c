import type {
  CaseChoice,
  CompiledSection,
  MechanismReport,
  ReportBlock,
} from '../../contract/mechanism-report.ts'
import { dayInWords } from '../../letters/note-verbale.ts'
import { fill } from '../../report/languages/report-phrases.ts'
import { askedSection, dueSection } from './asked-sections.ts'
import { type Cases, casesOf, casesSection } from './cases-section.ts'
import { chapterSections } from './chapter-sections.ts'
import { type Compiling, hashOf, numberWords, runOf, wordsOf } from './compiling.ts'
import { countBlocks } from './count-blocks.ts'
import { findingsSection } from './findings-section.ts'
import { levelOfCompiled } from './level-of-compiled.ts'
import { type ReportPlan, reportPlan } from './report-plan.ts'

export interface CompileOptions {
  cases?: CaseChoice
  log: number
  known: string
}

/** The report of a mechanism over a period. The same records and the same questions make the same report. */
export function compileReport(compiling: Compiling, { cases, log, known }: CompileOptions): MechanismReport {
  const { mechanism, language, from, to, asOf, records } = compiling
  const plan = reportPlan(compiling.kind)
  const chosen = casesOf(plan, compiling, cases)
  const hash = hashOf(records, compiling)
  return {
    ...{ mechanism, language, from, to, asOf, log, known, hash, revealed: false },
    title: plan.title[language],
    period: periodWords(compiling),
    level: levelOfCompiled(compiling),
    records: records.length,
    sections: [...sectionsOf(plan, chosen, compiling), proofSection({ log, known, hash }, compiling)],
  }
}

function sectionsOf(plan: ReportPlan, cases: Cases | null, compiling: Compiling): CompiledSection[] {
  const counts = plan.counted.flatMap((counted) => countBlocks(counted, compiling))
  const figures: CompiledSection[] =
    counts.length === 0
      ? []
      : [{ id: 'figures', heading: wordsOf(compiling).sections.figures, blocks: counts }]
  return [
    findingsSection(plan, compiling),
    ...figures,
    ...casesSection(plan, cases, compiling),
    ...chapterSections(plan, compiling),
    ...askedSection(compiling),
    ...dueSection(plan, compiling),
  ]
}

/** Where the first day is not known it is the first that there is. */
export const periodWords = ({ from, to, language }: Pick<Compiling, 'from' | 'to' | 'language'>): string => {
  const { period, until } = wordsOf({ language })
  const [first, last] = [dayInWords(from, language), dayInWords(to, language)]
  return fill(from === firstDay ? until : period, { from: first, to: last })
}

export const firstDay = '0001-01-01'

function proofSection(
  { log, known, hash }: Pick<MechanismReport, 'log' | 'known' | 'hash'>,
  compiling: Compiling,
): CompiledSection {
  const { language, asOf, records } = compiling
  const words = wordsOf(compiling)
  const text = fill(words.proofText, {
    ...{ count: numberWords(String(records.length), compiling), log: String(log), hash },
    ...{ known: dayInWords(known.slice(0, 10), language), asOf: dayInWords(asOf, language) },
  })
  const block: ReportBlock = { kind: 'text', style: 'text', runs: [runOf(text, compiling)] }
  return { id: 'proof', heading: words.sections.proof, blocks: [block] }
}
