import type { LanguageTag } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import type { MandateWork } from '../../contract/register.ts'
import type { ReportItemHead } from '../../contract/reports.ts'
import { numberIn } from '../compose/number-in.ts'

/** «3. 44/1-س: …»: the texts of an item as the language prints their numbers, and its title. */
export const itemHeading = (item: ReportItemHead, language: LanguageTag): string =>
  `${item.position}. ${namedItem(item, language)}`

/** The same without its place in the volume: «44/1-س: …». */
export function namedItem(
  { works, title }: Pick<ReportItemHead, 'works' | 'title'>,
  language: LanguageTag,
): string {
  const symbols = works.flatMap((work) => symbolIn(work, language) ?? [])
  const named = title[language] ?? Object.values(title)[0] ?? works[0]?.title ?? ''
  const comma = language === 'ar' ? '، ' : ', '
  return [symbols.join(comma), named].filter(Boolean).join(language === 'fr' ? '\u00a0: ' : ': ')
}

/** The number of a text as the language prints it, whichever text the register shows it by. */
export function symbolIn(
  { symbol, organisation }: Pick<MandateWork, 'symbol' | 'organisation'>,
  language: LanguageTag,
): string | null {
  if (symbol === null) return null
  const profile = organisations.find(({ code }) => code === organisation)
  return numberIn(symbol, profile, language) ?? symbol
}
