import {
  type LanguageTag,
  type PrintedBlock,
  type PrintedParagraph,
  type PrintedRun,
  type PrintedTable,
  splitSymbols,
} from '@qarar/register'
import { escaped } from '../docx/plain.ts'
import { isRightToLeft } from '../docx/spoken.ts'
import { reportWords } from './report-words.ts'
import { newCounting, shownLevel } from './set-blocks.ts'
import { gapBefore } from './set-runs.ts'

/** A part while its blocks go by: its notes are numbered from 1, and stand at its end. */
interface HtmlPart {
  number: number
  language: LanguageTag
  notes: string[]
}

export function* blocksOf(
  blocks: readonly PrintedBlock[],
  number: number,
  language: LanguageTag,
): Generator<string> {
  const part: HtmlPart = { number, language, notes: [] }
  const counting = newCounting(blocks)
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') yield headingOf(block, shownLevel(block, counting))
    else if (block.kind === 'table') yield* tableOf(block, part)
    else if (isDash(block)) yield dashOf(block, part, isDash(blocks[at - 1]), isDash(blocks[at + 1]))
    else yield paragraphOf(block, part)
  }
  if (part.notes.length > 0) yield notesOf(part)
}

/** Of an element of HTML. */
export const languageAttributes = (language: LanguageTag) =>
  `lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"`

const isDash = (block: PrintedBlock | undefined): block is PrintedParagraph =>
  block?.kind === 'paragraph' && block.style === 'list' && block.number === null

function headingOf(block: Extract<PrintedBlock, { kind: 'heading' }>, level: number): string {
  const name = block.anchor === null ? '' : ` id="${escaped(block.anchor)}"`
  return `<h${level} ${languageAttributes(block.language)}${name}>${markupOf(block.text, block.language)}</h${level}>\n`
}

function dashOf(block: PrintedParagraph, part: HtmlPart, follows: boolean, goesOn: boolean): string {
  const item = `<li ${languageAttributes(block.language)}>${runsOf(block.runs, part, block.language)}</li>\n`
  return `${follows ? '' : '<ul>\n'}${item}${goesOn ? '' : '</ul>\n'}`
}

function paragraphOf({ style, language, number, runs }: PrintedParagraph, part: HtmlPart): string {
  const sign = reportWords[part.language].numberSign
  const counted = number === null ? '' : `<span class="number">${number}${sign}</span> `
  return `<p class="${style}" ${languageAttributes(language)}>${counted}${runsOf(runs, part, language)}</p>\n`
}

function* tableOf({ language, head, rows, bars }: PrintedTable, part: HtmlPart): Generator<string> {
  const names = head.map((words) => `<th scope="col">${escaped(words)}</th>`).join('')
  yield `<table ${languageAttributes(language)}>\n${names && `<thead><tr>${names}</tr></thead>\n`}<tbody>\n`
  for (const [number, row] of rows.entries()) {
    const cells = row.map((run, at) => {
      const share = bars?.column === at ? bars.shares[number] : null
      if (share) return `<td class="bar">${barOf(share, language)}</td>`
      return `<td ${languageAttributes(run.language)}>${runOf(run, part, run.language)}</td>`
    })
    yield `<tr>${cells.join('')}</tr>\n`
  }
  yield '</tbody>\n</table>\n'
}

/** From the side on which lines begin; the number beside it says the same in words. */
function barOf(share: number, language: LanguageTag): string {
  const width = Math.round(share * 1000) / 10
  const x = isRightToLeft(language) ? 100 - width : 0
  return `<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect x="${x}" width="${width}" height="8"/></svg>`
}

/** `around`: language of the block. */
const runsOf = (runs: readonly PrintedRun[], part: HtmlPart, around: LanguageTag): string =>
  runs.map((run, at) => gapBefore(runs, at) + runOf(run, part, around)).join('')

function runOf(
  { text, language, stands, notes, margin }: PrintedRun,
  part: HtmlPart,
  around: LanguageTag,
): string {
  const words = markupOf(text, language).replaceAll('\n', '<br>')
  const said = [
    ...(stands === 'settled' ? [] : [`class="${stands}"`]),
    ...(language === around ? [] : [languageAttributes(language)]),
  ]
  const run = said.length > 0 ? `<span ${said.join(' ')}>${words}</span>` : words
  const name = reportWords[part.language].margin
  const remarks = margin.map(
    (remark) =>
      ` <span class="remark" ${languageAttributes(part.language)}>[${name}: ${markupOf(remark, part.language)}]</span>`,
  )
  return [run, ...notes.map((note) => signOf(note, part)), ...remarks].join('')
}

/** In Arabic each symbol has its own direction. */
function markupOf(text: string, language: LanguageTag): string {
  if (!isRightToLeft(language)) return escaped(text)
  return splitSymbols(text)
    .map((piece) => (piece.isSymbol ? `<bdi>${escaped(piece.text)}</bdi>` : escaped(piece.text)))
    .join('')
}

function signOf(note: string, { number, notes }: HtmlPart): string {
  const place = `${number}-${notes.push(note)}`
  return `<sup><a id="sign-${place}" href="#note-${place}">${notes.length}</a></sup>`
}

function notesOf({ number, language, notes }: HtmlPart): string {
  const each = notes.map((text, at) => {
    const place = `${number}-${at + 1}`
    return `<li id="note-${place}">${markupOf(text, language)} <a class="back" href="#sign-${place}">↑</a></li>\n`
  })
  return `<aside class="notes">\n<h2>${reportWords[language].notes}</h2>\n<ol>\n${each.join('')}</ol>\n</aside>\n`
}
