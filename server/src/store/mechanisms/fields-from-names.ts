import type { LanguageTag } from '@qarar/core'
import type { MechanismFields } from '@qarar/register/contract'

/** A name as a text has it. */
export interface PrintedName {
  language: LanguageTag | null
  name: string
}

const mostAliases = 50

/** What the texts tell of a mechanism of which nobody said anything: the fullest name in each language, and the others. */
export function fieldsFromNames(printed: readonly PrintedName[]): MechanismFields {
  const fullest = (language: LanguageTag) =>
    printed
      .filter((each) => each.language === language)
      .reduce<string | null>(
        (best, { name }) => (best === null || name.length > best.length ? name : best),
        null,
      )
  const names = { ar: fullest('ar'), en: fullest('en'), fr: fullest('fr') }
  const taken = new Set(Object.values(names))
  const others = [...new Set(printed.map(({ name }) => name))].filter((name) => !taken.has(name))
  return { names, aliases: others.slice(0, mostAliases), body: null, mandate: null, seat: null }
}
