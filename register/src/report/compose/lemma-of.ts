import type { LanguageTag } from '@qarar/core'
import { languagePack } from '@qarar/core/languages/index.ts'

/** The verb of an act, and the printed words that belong to it: `strongly` urges, «يحث» «بقوة». */
export interface PrintedVerb {
  lemma: string
  before: string[]
  after: string[]
}

const lemmas = new Map<LanguageTag, Map<string, string>>()

/** Null where no form of the present that the language lists is among the words. */
export function readVerb(printed: string, tag: LanguageTag): PrintedVerb | null {
  const words = printed.split(/\s+/).filter((word) => word !== '')
  const folded = words.map(languagePack(tag).fold)
  const known = presentForms(tag)
  for (let length = words.length; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const phrase = folded.slice(at, at + length).join(' ')
      const lemma = known.get(phrase) ?? (tag === 'ar' ? known.get(phrase.replace(/^و/, '')) : undefined)
      if (lemma !== undefined) return { lemma, before: words.slice(0, at), after: words.slice(at + length) }
    }
  return null
}

function presentForms(tag: LanguageTag): Map<string, string> {
  const known = lemmas.get(tag)
  if (known) return known
  const forms = languagePack(tag).acts.forms.filter(({ voice }) => voice === 'present')
  const read = new Map(forms.map(({ words, verb }) => [words.join(' '), verb.lemma]))
  lemmas.set(tag, read)
  return read
}
