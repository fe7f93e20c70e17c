import type { LanguageTag } from '@qarar/core'
import type { DraftSection, ReportSectionKey, ReportSentence } from '../../contract/reports.ts'
import type { TranslationLookup } from '../check/remarks-of.ts'

/** A sentence with its words in the language of the print; null where these wait for a translation. */
export interface PrintedSentence {
  sentence: ReportSentence
  text: string | null
}

/**
 * A section's sentences in another language: set phrases are composed in it, the rest is what people translated.
 * `composed` has the same item composed in that language.
 */
export function inLanguage(
  { key, sentences, notSaid }: Pick<DraftSection, 'key' | 'sentences' | 'notSaid'>,
  language: LanguageTag,
  translated: TranslationLookup,
  composed: Readonly<Partial<Record<ReportSectionKey, readonly ReportSentence[]>>> = {},
): PrintedSentence[] {
  const known = new Map(
    composed[key]?.filter((each) => each.language === language).map((each) => [each.id, each]),
  )
  // The register says it otherwise by now: what it composes would not be what the section says.
  for (const { id } of notSaid) known.delete(id)
  return sentences.map((sentence) => {
    const { id, text, origin } = sentence
    if (sentence.language === language) return { sentence, text }
    const own = origin === 'composed' ? known.get(id) : undefined
    return own ? { sentence: own, text: own.text } : { sentence, text: translated(text, language) }
  })
}
