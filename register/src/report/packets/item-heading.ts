import type { LanguageTag } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import type { ReportItemHead } from '../../contract/reports.ts'
import { numberIn } from '../compose/number-in.ts'

/** «3. 44/1-س: …»: the texts of an item as the language prints their numbers, and its title. */
export function itemHeading({ position, works, title }: ReportItemHead, language: LanguageTag): string {
  const symbols = works.flatMap(({ symbol, organisation }) => {
    const profile = organisations.find(({ code }) => code === organisation)
    return symbol === null ? [] : [numberIn(symbol, profile, language) ?? symbol]
  })
  const named = title[language] ?? Object.values(title)[0] ?? works[0]?.title ?? ''
  const comma = language === 'ar' ? '، ' : ', '
  return `${position}. ${[symbols.join(comma), named].filter(Boolean).join(': ')}`
}
