import type { LanguageTag } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import type { MandateWork } from '../../contract/register.ts'
import type { ReportItemHead } from '../../contract/reports.ts'
import { numberIn } from '../compose/number-in.ts'

/** «3. 44/1-س: …»: the texts of an item as the language prints their numbers, and its title. */
export function itemHeading({ position, works, title }: ReportItemHead, language: LanguageTag): string {
  const symbols = works.flatMap((work) => symbolIn(work, language) ?? [])
  const named = title[language] ?? Object.values(title)[0] ?? works[0]?.title ?? ''
  const comma = language === 'ar' ? '، ' : ', '
  return `${position}. ${[symbols.join(comma), named].filter(Boolean).join(': ')}`
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
