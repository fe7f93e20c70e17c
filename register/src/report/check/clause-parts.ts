import type { LanguageTag } from '@qarar/core'
import { languagePack } from '@qarar/core/languages/index.ts'

/** Words that open what a report is to contain besides, up to the next comma. */
const including: Record<LanguageTag, RegExp> = {
  ar: /(?:^|[\s،,])((?:مشفوع(?:اً|ا)?\s(?:ب|عند)|بما في ذلك|بما يشمل|(?:ي|ت)تضمن|على أن (?:ي|ت)تضمن)[^،,؛]{1,400})/gu,
  en: /(?:^|[\s,])((?:including|together with|accompanied by|with (?=\w+ recommendations|recommendations))[^,;]{1,400})/g,
  fr: /(?:^|[\s,])((?:y compris|notamment|assorti[es]{0,2} de|accompagné[es]{0,2} de|en y joignant)[^,;]{1,400})/g,
}

/**
 * What a clause asks for in parts: coordinated actions («متابعة …»، «ورفع تقرير …»), and what its report is to contain
 * besides («مشفوعاً بتوصيات»). Each in the words of the clause.
 */
export function clauseParts(action: string, tag: LanguageTag): string[] {
  const parts = coordinated(action, tag).map((part) => trimmed(part, tag))
  const besides = [...action.matchAll(including[tag])].map(([, words = '']) => trimmed(words, tag))
  return [...new Set([...parts, ...besides])].filter((part) => part !== '')
}

/** What joins a part to the one before. */
const leads: Record<LanguageTag, RegExp> = {
  ar: /^و(?=\p{L}{3})/u,
  en: /^(?:and )?(?:to )?/,
  fr: /^(?:et )?(?:de |d['’]|à )?/,
}

const trimmed = (words: string, tag: LanguageTag) =>
  words
    .replace(leads[tag], '')
    .replace(/[\s،,;؛.]+$/, '')
    .trim()

/** Parted before a word that joins another action. */
function coordinated(action: string, tag: LanguageTag): string[] {
  const words = action.split(/\s+/)
  const parts: string[][] = [[]]
  for (const [at, word] of words.entries()) {
    if (at > 0 && opensAction(words, at, tag)) parts.push([])
    parts.at(-1)?.push(word)
  }
  return parts.map((part) => part.join(' '))
}

function opensAction(words: readonly string[], at: number, tag: LanguageTag): boolean {
  const { fold, mandates } = languagePack(tag)
  const [word = '', next = '', third = ''] = words.slice(at, at + 3)
  if (tag === 'ar') return /^و\p{L}{3}/u.test(word) && mandates.isAction(fold(word.slice(1)))
  if (tag === 'en')
    return word === 'and' && (next === 'to' ? isBare(third) : mandates.bareVerbs.has(fold(next)))
  const verb = next.replace(/^d['’]/, '')
  return word === 'et' && mandates.isAction(fold(/^(?:de|à|en|d['’]en)$/.test(next) ? third : verb))
}

/** `to report`; not `to the Council`, `to States`. */
const isBare = (word: string) => /^\p{Ll}/u.test(word) && !determiners.has(word)
const determiners = new Set(
  'the a an all each any both every its their this that these those other such'.split(' '),
)
