import type { Paragraph } from '@qarar/core'
import type { LanguagePack } from '@qarar/core/languages/pack.ts'
import { contentWords } from '@qarar/core/link/content-words.ts'
import type { ClosingKind } from '../contract/closing.ts'

/** What a paragraph tells of a report that the organ had before it. */
export interface ToldReport {
  kind: Exclude<ClosingKind, 'submitted'>
  /** Symbol of the report, as printed, and the day that the paragraph states for it. */
  symbol: string | null
  date: string | null
}

/** A report is named here, or the paragraph only mentions one. */
const opening = 90

/**
 * «وإذ يحيط علماً بتقرير الأمين العام …», `Having considered the report of the Secretary-General …`. Null for everything
 * else, also for paragraphs that ask for a report.
 */
export function readReport(paragraph: Paragraph, language: LanguagePack): ToldReport | null {
  if (paragraph.acts.some(({ mandates }) => mandates.length > 0)) return null
  const folded = language.fold(paragraph.text).trim()
  const { considered, report } = language.linking
  const isConsidered = considered.test(folded)
  const isNoted = paragraph.acts.some(({ class: its }) => its === 'note' || its === 'welcome')
  if (!(isConsidered || isNoted) || !report.test(folded.slice(0, opening))) return null
  return { kind: isConsidered ? 'considered' : 'noted', ...documentIn(paragraph) }
}

/** The document that a paragraph names, and the only day that it states. */
export function documentIn({ citations, dates }: Paragraph): Pick<ToldReport, 'symbol' | 'date'> {
  const document = citations.find(({ status, target }) => status === 'unknown' && isSymbol(target))
  const days = [
    ...new Set(dates.filter(({ calendar }) => calendar === 'gregorian').map(({ value }) => value)),
  ]
  const day = days.length === 1 && /^\d{4}-\d{2}-\d{2}$/.test(days[0] ?? '') ? days[0] : undefined
  return { symbol: document?.text ?? null, date: day ?? null }
}

/** Documents have longer symbols than the resolutions about them: `OIS/COUNCIL-8/2025/SG/1`. */
const isSymbol = (target: string | null) => (target?.split('/').length ?? 0) >= 3

/** More words than these that tell what a report is on, and it is on something of its own. */
const mostOwn = 3

/**
 * Whether a report may be the one on the whole of a text: it says of nothing of its own what it is on, or of what the text
 * is on.
 */
export function isOnWhole(paragraph: Paragraph, title: string | null, language: LanguagePack): boolean {
  const named = [...paragraph.parties, ...paragraph.citations, ...paragraph.dates].map(({ text }) => text)
  const rest = named.reduce((text, words) => text.replace(words, ' '), paragraph.text)
  const own = contentWords(language.fold(rest), language).filter(
    (word) => !language.linking.report.test(word),
  )
  const ofTitle = new Set(contentWords(language.fold(title ?? ''), language))
  const [, ...behind] = own
  return behind.length <= mostOwn || behind.some((word) => ofTitle.has(word))
}
