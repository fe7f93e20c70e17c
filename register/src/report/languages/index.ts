import type { LanguageTag } from '@qarar/core'
import { arabicReport } from './ar.ts'
import { englishReport } from './en.ts'
import { frenchReport } from './fr.ts'
import type { ReportLanguage } from './report-language.ts'

/** The languages in which reports are composed. */
export const reportLanguages: Readonly<Record<LanguageTag, ReportLanguage>> = {
  ar: arabicReport,
  en: englishReport,
  fr: frenchReport,
}
