import type { LanguageTag } from '@qarar/core'
import type { Clause, MandateFacts } from '../facts.ts'
import { readVerb } from './lemma-of.ts'
import { organName } from './own-name.ts'
import { verbPlace } from './verb-place.ts'
import type { Writing } from './writing.ts'

/** What a text asked, as a report tells it: who asked, the verb in the past, and the text's words behind it. */
export interface ToldRequest {
  organ: string
  verb: string
  rest: string
}

/**
 * Requests that one verb makes. Null where the text is not held in the language, the verb is in no table, or the words need
 * what stands before them: the sentence then does without.
 */
export function toldRequest(requests: readonly MandateFacts[], writing: Writing): ToldRequest | null {
  const [first] = requests as [MandateFacts]
  const { tag, words, profile } = writing
  const clause = first.clauses[tag]
  const organ = organName(first.mandate.work.organ, profile, tag)
  const read = clause && readVerb(clause.fields.verb, tag)
  if (!clause || !read || organ === null) return null
  const actor = words.actor(organ)
  const verb = words.past(read.lemma, actor.isFeminine)
  const before = manners(read.before, tag)
  const behind = wordsBehind(clause, requests, tag)
  if (verb === null || before === null || behind === null || leadsToItems(requests, tag)) return null
  const rest = words.told([...read.after, behind].join(' '))
  return { organ: actor.words, verb: [...before, verb].join(' '), rest }
}

/** The words end where a list begins: without it they say nothing whole. */
export const leadsToItems = (requests: readonly MandateFacts[], tag: LanguageTag): boolean =>
  requests.some(({ clauses }) => {
    const { text = '', fields } = clauses[tag] ?? {}
    const end = endOf(fields?.action, text, 0)
    return end !== null && /^\s{0,9}[:：]\s{0,9}$/.test(text.slice(end))
  })

/** What only joins an act to the one before. */
const joining = new Set('also further furthermore and et également كما و'.split(' '))

/** English says before a verb how; elsewhere such words are no part of it. */
function manners(words: readonly string[], tag: LanguageTag): string[] | null {
  const own = words.map((word) => word.toLowerCase()).filter((word) => !joining.has(word))
  return tag === 'en' || own.length === 0 ? own : null
}

/** Whom a pronoun means stands elsewhere. */
const pronouns: Record<LanguageTag, RegExp> = {
  ar: /^(?:من|إلي|علي|ل|ب|في)(?:ه|ها|هم|هما|هن)(?=\s|$)/,
  en: /^(?:him|her|it|them)(?=\s|$)/,
  fr: /^(?:lui|leur|eux)(?=\s|$)/,
}
const objectsBefore = /(?:^|\s)(?:le|la|les|lui|leur|l['’])\s?$/i

/** What is decided to be then: the past of the verb before it would change its verb too. */
const futures: Record<LanguageTag, RegExp> = {
  ar: /(?!)/,
  en: /^that\s.*\b(?:shall|will)\b/s,
  fr: /^(?:de ce )?qu(?:e\s|['’])/,
}

/** From the verb to the end of the last request, without the mark that ends it. */
function wordsBehind(clause: Clause, requests: readonly MandateFacts[], tag: LanguageTag): string | null {
  const { text, fields } = clause
  const at = verbOf(requests, text, tag)
  if (at === null || (tag === 'fr' && objectsBefore.test(text.slice(Math.max(0, at - 8), at)))) return null
  const from = at + fields.verb.length
  const ends = requests.map(({ clauses }) => endOf(clauses[tag]?.fields.action, text, from))
  if (ends.includes(null)) return null
  const rest = text
    .slice(from, Math.max(...(ends as number[])))
    .trim()
    .replace(/[.;؛،,:\s]+$/, '')
  return rest === '' || pronouns[tag].test(rest) || futures[tag].test(rest) ? null : rest
}

/** Where the one verb of all requests stands; null where there is none, or where it cannot be told. */
function verbOf(requests: readonly MandateFacts[], text: string, tag: LanguageTag): number | null {
  const places = new Set(
    requests.map(({ clauses }) => {
      const fields = clauses[tag]?.fields
      return fields ? verbPlace(text, fields) : null
    }),
  )
  const [only = null, ...others] = places
  return others.length === 0 ? only : null
}

function endOf(action: string | undefined, text: string, from: number): number | null {
  const at = action === undefined || action === '' ? -1 : text.indexOf(action, from)
  return at < 0 ? null : at + (action as string).length
}
