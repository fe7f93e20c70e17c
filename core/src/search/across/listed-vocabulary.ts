import type { LanguageTag } from '../../model/kinds.ts'
import type { PartyNames } from '../../organisations/party-table.ts'
import { states } from '../../organisations/states/states.ts'
import { worldParties } from '../../organisations/world/world-parties.ts'
import { analyse } from '../analysis/analyse.ts'
import { learnVocabulary } from './learn-vocabulary.ts'
import { acts } from './lexicon/acts.data.ts'
import { common } from './lexicon/common.data.ts'
import { institutions } from './lexicon/institutions.data.ts'
import { subjects } from './lexicon/subjects.data.ts'
import { stemsIn } from './stems-in.ts'
import type { Equivalent, Vocabulary } from './vocabulary.ts'

const kept = new Map<string, Vocabulary>()

/** What is known of two languages before any text: words of the lists, names, months. */
export function listedVocabulary(from: LanguageTag, to: LanguageTag): Vocabulary {
  const key = `${from} ${to}`
  const known = kept.get(key) ?? listed(from, to)
  kept.set(key, known)
  return known
}

const keptExact = new Map<string, Vocabulary>()

/** The same for who asks for words, and wants no near ones: what the lists say goes before what names have in common. */
export function exactVocabulary(from: LanguageTag, to: LanguageTag): Vocabulary {
  const key = `${from} ${to}`
  const known = keptExact.get(key) ?? exact(from, to)
  keptExact.set(key, known)
  return known
}

function exact(from: LanguageTag, to: LanguageTag): Vocabulary {
  const found = new Map<string, Set<string>>()
  for (const concept of concepts()) for (const stem of concept[from]) add(found, stem, concept[to])
  const listed = [...found].map(([stem, terms]): [string, Equivalent[]] => [
    stem,
    [...terms].map((term) => ({ term, share: 1 })),
  ])
  return new Map([...bestOf(namesLearnt(from, to)), ...listed])
}

/** Nearly as likely as the likeliest. */
const best = 0.9

/** Of each word, what stands for it best. */
export function bestOf(vocabulary: Vocabulary): Vocabulary {
  return new Map([...vocabulary].map(([stem, found]) => [stem, found.filter(({ share }) => share >= best)]))
}

function listed(from: LanguageTag, to: LanguageTag): Vocabulary {
  const found = new Map<string, Set<string>>()
  for (const concept of concepts()) for (const stem of concept[from]) add(found, stem, concept[to])
  for (const [stem, equivalents] of namesLearnt(from, to))
    add(
      found,
      stem,
      equivalents.map(({ term }) => term),
    )
  return new Map([...found].map(([stem, terms]) => [stem, [...terms].map((term) => ({ term, share: 1 }))]))
}

function add(found: Map<string, Set<string>>, stem: string, terms: Iterable<string>): void {
  const known = found.get(stem) ?? new Set()
  for (const term of terms) known.add(term)
  found.set(stem, known)
}

const keptForms = new Map<string, ReadonlyMap<string, string>>()

/** How people write the stems of the lists: the first word that has each. */
export function listedForms(language: LanguageTag): ReadonlyMap<string, string> {
  const known = keptForms.get(language) ?? formsOf(wordsListed(language), language)
  keptForms.set(language, known)
  return known
}

function formsOf(texts: readonly string[], language: LanguageTag): Map<string, string> {
  const forms = new Map<string, string>()
  for (const text of texts)
    for (const { term, start, end } of analyse(text, language))
      if (!forms.has(term)) forms.set(term, text.slice(start, end))
  return forms
}

/** The lists of words, then names. */
function wordsListed(language: LanguageTag): string[] {
  const column = { en: 0, fr: 1, ar: 2 }[language]
  const names = [...states, ...worldParties].flatMap((party) => party.names[language])
  return [...lines().map((line) => line.split('|')[column] ?? ''), ...names]
}

const lines = () => `${acts}${institutions}${subjects}${common}`.split('\n').filter((line) => line !== '')

type Concept = Record<LanguageTag, readonly string[]>

let read: Concept[] | null = null

/** Stems of each line of the lists. */
function concepts(): Concept[] {
  read ??= lines().map((line) => {
    const [en = '', fr = '', ar = ''] = line.split('|')
    return { en: termsOf(en, 'en'), fr: termsOf(fr, 'fr'), ar: termsOf(ar, 'ar') }
  })
  return read
}

const termsOf = (words: string, language: LanguageTag) => analyse(words, language).map(({ term }) => term)

/** Names of States, and short ones of organisations: what stands in the names of one party only belongs together. */
function namesLearnt(from: LanguageTag, to: LanguageTag): Vocabulary {
  const pairs = [...states, ...worldParties].map(({ names }) => ({
    from: wordsOfNames(names, from),
    to: wordsOfNames(names, to),
  }))
  return learnVocabulary(
    pairs.filter((pair) => pair.from.size <= mostWords && pair.to.size <= mostWords),
    1,
  )
}

const mostWords = 12

function wordsOfNames(names: PartyNames['names'], language: LanguageTag): Set<string> {
  return new Set(names[language].flatMap((name) => stemsIn(name, language)))
}
