import type { LanguagePack } from '../../../languages/pack.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'
import type { LayoutResult, LineRepair } from '../../kind.ts'
import { endsParagraph } from '../../terminal.ts'
import { findRecordSymbol, opensLetter } from './cover.ts'
import { outlineRecord } from './outline.ts'
import { findProceeding } from './proceedings.ts'
import { hasOnlyPageMarks, isRunningHeader } from './running-header.ts'
import { readSpeakerHeader } from './speaker-header.ts'

/**
 * Joins what hard line breaks cut and is not speech: the note and the letters of the agenda, speaker headers.
 * Paragraphs of speeches stay as they are, for columns and pages can be out of order.
 */
export function recordLayout(view: DocumentView): LayoutResult {
  const { language } = view
  const { front, body } = outlineRecord(view)
  const symbol = findRecordSymbol(front, view)
  const titles = new Set(front.map(({ folded }) => folded))
  const furniture = body.filter((line) => isRunningHeader(line.text, symbol, titles, language.fold))
  const runs = [
    findNote(front, language),
    ...findLetters(front, language),
    ...findLetters(body, language),
    ...findBrokenHeaders(body, language),
  ]
  return { repairs: [...furniture.map(dropOf), ...onePerLine(runs.flatMap(joinsOf))], diagnostics: [] }
}

function dropOf(line: TextLine): LineRepair {
  return { kind: 'drop', line, reason: 'running-header', step: 'running-header' }
}

function joinsOf(run: readonly TextLine[]): LineRepair[] {
  return run.slice(1).map((line, index) => {
    const before = run[index] as TextLine
    return { kind: 'join', before, line, falseBullet: 0, step: 'line-break' }
  })
}

/** Runs can share lines; a break that is taken out twice takes characters with it. */
function onePerLine(joins: readonly LineRepair[]): LineRepair[] {
  return [...new Map(joins.map((join) => [join.line.index, join])).values()]
}

/** The note on languages and corrections: to the numbers below it, or the first blank line after a sentence. */
function findNote(front: readonly TextLine[], { verbatimRecord }: LanguagePack): TextLine[] {
  const start = front.findIndex((line) => verbatimRecord.note.test(line.folded))
  if (start < 0) return []
  const below = front.slice(start + 1)
  const length = below.findIndex((line, index) => {
    const before = front[start + index] as TextLine
    return hasOnlyPageMarks(line.text) || (line.index > before.index + 1 && endsParagraph(before.text, false))
  })
  return front.slice(start, length < 0 ? front.length : start + 1 + length)
}

const longestLetter = 5

/** «رسالة مؤرخة … (S/2013/588)»: from the words that open a letter to the bracket that closes its symbol. */
function findLetters(lines: readonly TextLine[], language: LanguagePack): TextLine[][] {
  return lines.flatMap((line, start) => {
    if (!opensLetter(line, language)) return []
    const found = lines.slice(start, start + longestLetter)
    const end = found.findIndex(({ text }) => text.endsWith(')'))
    const run = found.slice(0, end + 1)
    // A letter that opens before this one has its symbol is another letter.
    const isWhole = !run.some(
      (each, row) => isFixed(each, language) || (row > 0 && opensLetter(each, language)),
    )
    return isWhole ? [run] : []
  })
}

function isFixed(line: TextLine, language: LanguagePack): boolean {
  return (
    endsParagraph(line.text, false) ||
    findProceeding(line, language) !== null ||
    readSpeakerHeader(line.text, language) !== null
  )
}

const longestHeader = 3

/** «السيدة نور (جمهورية تمرا) (تكلمت» / «بالفرنسية): …»: the bracket is cut by the end of the line. */
function findBrokenHeaders(body: readonly TextLine[], language: LanguagePack): TextLine[][] {
  return body.flatMap((line, start) => {
    if (line.text.includes(':') || endsParagraph(line.text, false)) return []
    for (let length = 2; length <= longestHeader; length++) {
      const run = body.slice(start, start + length)
      if (
        endsHeader(
          run.map(({ text }) => text),
          language,
        )
      )
        return [run]
    }
    return []
  })
}

/** Whether the last of the lines brings the colon of a speaker header that the others begin. */
function endsHeader(lines: readonly string[], language: LanguagePack): boolean {
  const begun = lines.slice(0, -1).join(' ')
  const header = readSpeakerHeader(lines.join(' '), language)
  return header !== null && header.printed > begun.length
}
