import type { Citation } from '../../model/extracted.ts'
import { type Passage, wordsAt } from '../passage.ts'
import { findArticles } from './find-articles.ts'
import { findBackReferences } from './find-back-references.ts'
import { findInstruments } from './find-instruments.ts'
import { findNumbers } from './find-numbers.ts'
import { findParagraphs } from './find-paragraphs.ts'
import { findSessionTexts, namesSession } from './find-session-texts.ts'
import { findSymbols } from './find-symbols.ts'
import { findUnheld } from './find-unheld.ts'
import { lineOf } from './line.ts'
import type { Mention } from './mention.ts'
import { findMarks } from './number-marks.ts'

/** Mentions of other texts, in their order; where two overlap, the one that begins first, then the longer one, then the one that is told. */
export function findCitations(passage: Passage): Citation[] {
  if (passage.tokens.length === 0) return []
  const instruments = findInstruments(passage)
  const { numbers, sessions } = findNumbered(passage)
  const symbols = findSymbols(passage)
  const mentions = [
    ...numbers,
    ...symbols,
    ...findParagraphs(passage, [...numbers, ...symbols]),
    ...instruments.map(({ mention }) => mention),
    ...findArticles(passage, instruments),
    ...sessions,
    ...findBackReferences(passage, numbers),
    ...findUnheld(passage),
  ]
  return withoutOverlaps(mentions).map(({ span, ...mention }) => ({ ...wordsAt(passage, span), ...mention }))
}

/** What needs to know organs and numbers; most paragraphs have neither a number nor a session. */
function findNumbered(passage: Passage): { numbers: Mention[]; sessions: Mention[] } {
  const named = namesSession(passage)
  if (!named && !passage.tokens.some(({ kind }) => kind === 'number')) return { numbers: [], sessions: [] }
  const line = lineOf(passage)
  const marks = findMarks(line, passage.organisations, passage.language)
  return {
    numbers: findNumbers(passage, line, marks),
    sessions: named ? findSessionTexts(passage, line, marks) : [],
  }
}

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions.toSorted(
    (a, b) =>
      a.span.start - b.span.start ||
      b.span.end - a.span.end ||
      Number(a.target === null) - Number(b.target === null),
  )
  const kept: Mention[] = []
  for (const mention of sorted) if (mention.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(mention)
  return kept
}
