// A reader whose rules tests choose: a line a paragraph, moved by decided joins, changed by repairs.
import type { Paragraph, Piece, ProposedReading, Publication, RepairedText, readText } from '@qarar/core'
import { fileLinesOf } from '@qarar/core/repair/file-lines.ts'
import { sha256 } from '../import/fingerprint.ts'
import type { FileToImport } from '../store.ts'

export interface LineRules {
  /** Words that a repair writes otherwise; '' takes them out. */
  repairs?: Record<string, string>
  /** What is between paragraphs. */
  between?: string
  /** Words that get a proposed reading. */
  proposals?: Record<string, string>
  /** Lines in the order of the file, whatever was decided. */
  ignoresJoins?: boolean
}

export function fileOf(text: string, name = 'file.txt'): FileToImport {
  const bytes = Buffer.from(text)
  const source = { file: name, sha256: sha256(bytes), bytes: bytes.length, format: 'text', encoding: 'utf-8' }
  return { name, bytes, raw: { text, source, replacedChars: 0 } }
}

/** `rules` may be changed while a store is open: the next reading is by the new ones. */
export function lineReader(rules: LineRules): typeof readText {
  return (raw, { joins = [] } = {}) => {
    const { rangeOf, count } = fileLinesOf(raw.text)
    const printed = Array.from({ length: count }, (_, index) => index + 1).filter((line) => {
      const { from, to } = rangeOf(line)
      return raw.text.slice(from, to).trim() !== ''
    })
    const order = rules.ignoresJoins ? printed : joins.reduce(moveLine, printed)
    const pieces: Piece[] = []
    const paragraphs: Paragraph[] = []
    let start = 0
    for (const line of order) {
      const { from, to } = rangeOf(line)
      const own = repaired(raw.text.slice(from, to), from, rules)
      const text = own.map((piece) => piece.text).join('')
      paragraphs.push(paragraphOf(text, start, line, rules))
      pieces.push(...own, { text: rules.between ?? '\n', from: to, to, step: 'between' })
      start += text.length + (rules.between ?? '\n').length
    }
    const text = pieces.map((piece) => piece.text).join('')
    return {
      publication: publicationOf(raw.source, paragraphs, order, joins),
      repaired: { text, pieces, drops: [] } satisfies RepairedText,
      unplaced: [],
    }
  }
}

function moveLine(order: number[], { line, next }: { line: number; next: number }): number[] {
  const rest = order.filter((each) => each !== next)
  return order.includes(next) ? rest.flatMap((each) => (each === line ? [each, next] : [each])) : order
}

function repaired(text: string, from: number, { repairs = {} }: LineRules): Piece[] {
  const words = text.matchAll(/\w+|\W+/g)
  return [...words].map(({ 0: word, index }) => {
    const place = { from: from + index, to: from + index + word.length }
    const better = repairs[word]
    return better === undefined
      ? { ...place, text: word, step: null }
      : { ...place, text: better, step: 'some-repair' }
  })
}

function paragraphOf(text: string, start: number, line: number, { proposals = {} }: LineRules): Paragraph {
  const evidence = { kind: 'dots' as const, count: 2, seen: 'document' as const }
  const proposedReadings: ProposedReading[] = [...text.matchAll(/\w+/g)].flatMap(({ 0: word, index }) => {
    const proposed = proposals[word]
    const span = { start: start + index, end: start + index + word.length }
    return proposed === undefined ? [] : [{ text: word, span, proposed, evidence }]
  })
  return {
    eId: `para_${line}`,
    ...{ parent: null, part: 'body', number: null, marker: null, text },
    span: { start, end: start + text.length },
    sourceLines: [line, line],
    split: false,
    ...{ acts: [], citations: [], parties: [], dates: [], proposedReadings },
  }
}

function publicationOf(
  source: Publication['source'],
  paragraphs: Paragraph[],
  order: readonly number[],
  decided: readonly { line: number; next: number }[],
): Publication {
  const work = {
    ...{ kind: 'document' as const, number: null, symbol: null, title: null, organ: null, session: null },
    ...{ dates: [], iri: null, paragraphs, turns: [], events: [], members: [] },
  }
  const joins = order.flatMap((line, index): Publication['joins'] => {
    const next = order[index + 1]
    if (next === undefined || next === line + 1) return []
    const isDecided = decided.some((join) => join.line === line && join.next === next)
    const reasons = isDecided ? (['decided'] as const) : (['same-topic'] as const)
    return [{ line, next, certainty: isDecided ? 'sure' : 'unsure', reasons: [...reasons], gap: null }]
  })
  return {
    kind: 'document',
    ...{ language: 'en', organisation: 'ois', symbol: null, title: null, session: null, dates: [], source },
    coverage: { sourceChars: 1, kept: 1, dropped: [] },
    ...{ diagnostics: [], paragraphs: [], works: [work], mechanisms: [], joins },
  }
}
