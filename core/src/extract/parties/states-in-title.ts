import type { LanguagePack } from '../../languages/pack.ts'
import type { Party } from '../../model/extracted.ts'
import type { LanguageTag } from '../../model/kinds.ts'
import { organisations } from '../../organisations/index.ts'
import { stateAdjectives } from '../../organisations/states/states.ts'
import { alone, type Passage } from '../passage.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { perWord } from '../words.ts'
import { findParties } from './find-parties.ts'

/**
 * Ids of the States of which a title speaks, each once: by their names, or by an adjective («دعم الشعب الموريتاني», `the
 * Mauritanian coast`). In the running words of a paragraph an adjective says less: there only names count.
 */
export function statesInTitle(title: string, language: LanguagePack): string[] {
  const named = statesNamed(title, language).flatMap(({ id }) => id ?? [])
  return [...new Set([...named, ...byAdjective(titlePassage(title, language).tokens, language)])]
}

/** States that a line outside the paragraphs, as a title or a line of a cover, calls by their names. */
export const statesNamed = (line: string, language: LanguagePack): Party[] =>
  findParties(titlePassage(line, language)).filter(({ id }) => id?.startsWith('state:'))

const titlePassage = (text: string, language: LanguagePack): Passage => ({
  ...{ text, language, organisation: null, organisations, offset: 0, part: 'heading', kind: 'resolution' },
  ...{ organ: null, session: null, date: null, speaker: null, tokens: tokensOf(text, language) },
  ...alone,
})

/** «المحيط الهندي», `Indian Ocean`: waters and other things that bear an adjective and are no matter of the State. */
const bearers: Record<LanguageTag, ReadonlySet<string>> = {
  ar: new Set(['محيط', 'بحر', 'خليج', 'دولار', 'فرنك']),
  en: new Set(['ocean', 'sea', 'gulf', 'dollar', 'franc']),
  fr: new Set(['ocean', 'mer', 'golfe', 'dollar', 'franc']),
}

function byAdjective(tokens: readonly Token[], { tag }: LanguagePack): string[] {
  const isBearer = (at: number) => {
    const { folded } = tokens[at] ?? { folded: '' }
    return bearers[tag].has(tag === 'ar' ? folded.replace(/^[وف]?(?:[بك]?ال|لل)/, '') : folded)
  }
  return tokens.flatMap(({ word }, at) => {
    const state = stateOfAdjective(word)
    return state === null || isBearer(tag === 'en' ? at + 1 : at - 1) ? [] : [state]
  })
}

const stateOfAdjective = perWord(({ text, folded, language }): string | null => {
  // Case tells `Polish` from `polish`; French writes its adjectives small.
  if (language.tag === 'en' && !/^\p{Lu}/u.test(text)) return null
  const forms = adjectivesOf(language)
  for (const form of bareForms(folded, language.tag)) {
    const state = forms.get(form)
    if (state !== undefined) return state
  }
  return null
})

/** Without what Arabic writes together with an adjective, and what it and French put behind it. */
function bareForms(folded: string, tag: LanguageTag): string[] {
  if (tag === 'en') return [folded]
  if (tag === 'fr') return [folded, folded.replace(/s$/, '')]
  const bare = folded.replace(/^[وف]?(?:[بك]?ال|لل)/, '')
  return [bare, bare.replace(/(?:ه|ين|ون|تين|ات)$/, '')]
}

const built = new Map<LanguageTag, ReadonlyMap<string, string | null>>()

/** Null for an adjective of several States. */
function adjectivesOf({ tag, fold }: LanguagePack): ReadonlyMap<string, string | null> {
  const known = built.get(tag)
  if (known) return known
  const forms = new Map<string, string | null>()
  for (const { id, names } of stateAdjectives)
    for (const name of names[tag].map(fold))
      if (!ordinary.has(name)) forms.set(name, (forms.get(name) ?? id) === id ? id : null)
  built.set(tag, forms)
  return forms
}

/** «مالي» is of finance far more often than of Mali. */
const ordinary = new Set(['مالي'])
