// Words that were read from pictures: OCR takes signs and letters for others, always the same ones. What is certain is put
// right here, step by step, as any damage is; numbers never are.
import { type WordModel, wordModelOf } from '../../languages/ar/words/word-model.ts'
import { languages } from '../../languages/index.ts'
import type { RawText } from '../../model/raw-text.ts'
import type { Stretch } from '../../model/reader-notes.ts'
import type { RepairStepId } from '../../model/repair-steps.ts'
import { applyEdits, type Edit } from '../apply-edits.ts'
import type { RepairedText } from '../repaired-text.ts'
import { lastAtOrBefore, sourceMapOf } from '../source-map.ts'
import { letterEdits } from './ocr-letters.ts'
import { signEdits } from './ocr-signs.ts'

interface OcrStep {
  id: RepairStepId
  find(text: string, model: WordModel): Edit[]
  /** It changes only what the reader doubts. */
  ofDoubtful: boolean
}

const steps: OcrStep[] = [
  { id: 'ocr-sign', find: signEdits, ofDoubtful: false },
  { id: 'ocr-letter', find: letterEdits, ofDoubtful: true },
]

/** Only on pages that OCR read, and in a language that has a word list. */
export function repairOcr(
  repaired: RepairedText,
  { remarks = [], doubtful = [] }: Pick<RawText, 'remarks' | 'doubtful'>,
  without: ReadonlySet<string>,
): RepairedText {
  const pages = remarks.filter(({ code }) => code === 'page-read-by-ocr')
  const words = languages.find((pack) => pack.words !== null)?.words
  if (pages.length === 0 || !words || !/\p{Script=Arabic}/u.test(repaired.text)) return repaired
  const model = wordModelOf(words())
  return steps
    .filter(({ id }) => !without.has(id))
    .reduce((text, { id, find, ofDoubtful }) => {
      const isWithin = within(text, ofDoubtful ? doubtful : pages)
      return applyEdits(text, find(text.text, model).filter(isWithin), id)
    }, repaired)
}

/** Whether an edit is inside one of the stretches, which follow each other. */
function within(text: RepairedText, stretches: readonly Partial<Stretch>[]): (edit: Edit) => boolean {
  const map = sourceMapOf(text)
  const ranges = stretches
    .flatMap(({ start = 0, end = 0 }) => map.spanOf([{ from: start, to: end }]) ?? [])
    .sort((a, b) => a.start - b.start)
  const starts = ranges.map(({ start }) => start)
  return (edit) => {
    const range = ranges[lastAtOrBefore(starts, edit.start)]
    return range !== undefined && edit.start >= range.start && edit.end <= range.end
  }
}
