import type { LanguageTag } from '@qarar/register'

/**
 * The language of a title that stands beside words of a text: it is in the language in which the text was first held,
 * which those words need not be in. What its letters cannot be is not claimed, so that it is neither read aloud nor set
 * in the wrong direction.
 */
export function titleLanguage(title: string, beside: LanguageTag | null): LanguageTag | null {
  const [arabic, latin] = [/\p{Script=Arabic}/gu, /\p{Script=Latin}/gu].map(
    (script) => title.match(script)?.length ?? 0,
  )
  if ((arabic ?? 0) > (latin ?? 0)) return 'ar'
  return beside === 'ar' ? null : beside
}
