// Chapters of the report to a session: of each kind what its mechanisms did in the period, from their records.
import type { Level } from '../../contract/marks.ts'
import type { MechanismReport, ReportBlock } from '../../contract/mechanism-report.ts'
import type { PrintedBlock, PrintedPart, PrintedRun } from '../../report/printed.ts'
import type { Compiling } from './compiling.ts'
import { placedIn } from './counted-records.ts'
import { findingsSection } from './findings-section.ts'
import { levelOfCompiled, narrowest } from './level-of-compiled.ts'
import { printBlock } from './print-compiled.ts'
import { type Counted, planOfChapter, type ReportPlan } from './report-plan.ts'

/** Mechanisms of one kind, each with its records; their kind is the same. */
export type Chapter = readonly Compiling[]

export interface ChapterSetting extends Pick<MechanismReport, 'language' | 'asOf' | 'log' | 'period'> {
  copy: 'working' | 'clean'
}

/** In the order of the kinds. One of which nothing can be said is left out. */
export function printChapters(chapters: readonly Chapter[], setting: ChapterSetting): PrintedPart[] {
  return chapters.flatMap((chapter) => {
    const [first] = chapter
    if (!first) return []
    const { kind } = first
    const blocks = [...wholeOf(chapter, setting), ...chapter.flatMap((each) => oneOf(each, setting))]
    if (blocks.length === 0) return []
    const title = kind.chapter.heading[setting.language]
    return [{ kind: 'chapter', id: null, symbol: null, agenda: null, title, blocks }]
  })
}

/** The narrowest mark of what is printed of mechanisms: of none of which nothing can be said. Null where nothing is printed. */
export function levelOfChapters(chapters: readonly Chapter[], setting: ChapterSetting): Level | null {
  const told = chapters.flat().filter((each) => oneOf(each, setting).length > 0)
  return told.length === 0 ? null : narrowest(told.map(levelOfPrinted))
}

/** Paragraphs that tell nothing of how it stands are not printed there, and nothing that asks for a report. */
function levelOfPrinted(compiling: Compiling): Level {
  const mentions = compiling.mentions.filter(({ stand }) => stand !== null)
  return levelOfCompiled({ ...compiling, mentions, asked: [] })
}

/** What all of the kind come to: told where there are several. */
function wholeOf(chapter: Chapter, setting: ChapterSetting): PrintedBlock[] {
  const [first] = chapter
  if (!first || chapter.length < 2) return []
  const records = chapter.flatMap((each) => each.records)
  const whole: Compiling = { ...first, records, mentions: [], asked: [], proposed: new Map() }
  return linesOf({ ...planOf(whole), answers: [] }, whole, setting)
}

/** One mechanism under its name: what is counted of it, and what its kind asks. */
function oneOf(compiling: Compiling, setting: ChapterSetting): PrintedBlock[] {
  const lines = linesOf(planOf(compiling), compiling, setting)
  if (lines.length === 0) return []
  const { language } = setting
  return [{ kind: 'heading', level: 2, text: compiling.mechanism.name, language, anchor: null }, ...lines]
}

/** Only what there is something of in the period is counted: a chapter is no list of noughts. */
function planOf(compiling: Compiling): ReportPlan {
  const plan = planOfChapter(compiling.kind)
  const isHeld = ({ type }: Counted) => {
    const { in: dated, maybe } = placedIn(compiling, type)
    return dated.length + maybe.length > 0
  }
  return { ...plan, counted: plan.counted.filter(isHeld), answers: plan.answers }
}

function linesOf(plan: ReportPlan, compiling: Compiling, setting: ChapterSetting): PrintedBlock[] {
  const { blocks } = findingsSection(plan, compiling)
  return blocks
    .flatMap((block: ReportBlock) => printBlock(block, setting, compiling.kind))
    .map((block) => shownIn(block, setting))
}

/** Only the working copy says what each figure was counted from. */
function shownIn(block: PrintedBlock, { copy }: ChapterSetting): PrintedBlock {
  if (copy === 'working' || block.kind !== 'paragraph') return block
  return { ...block, runs: block.runs.map((run: PrintedRun) => ({ ...run, notes: [] })) }
}
