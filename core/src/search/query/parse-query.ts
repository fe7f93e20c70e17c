// What a person types becomes a plan. Nothing that can be typed is an error: what is not understood is told, and the
// rest is searched for.
import { languageTags } from '../../model/kinds.ts'
import { analyseQuery, type SearchToken, surfaceWords, wordsOf } from '../analysis/analyse.ts'
import type { FilterName } from './filter-names.ts'
import { lexQuery, type Piece } from './lex-query.ts'
import type { SearchNote } from './notes.ts'
import type { Clause, Leaf, SearchPlan } from './plan.ts'
import { statedDay } from './stated-day.ts'
import { symbolsIn } from './symbols-in.ts'

/** Characters that are looked at: a paragraph has fewer. */
export const longestQuery = 2000

/** Words that are searched for; more would say no more, and take longer. */
const mostWords = 48

/** `languages`: in which the words may be; nobody says in which they type. */
export function parseQuery(query: string, languages: readonly string[] = languageTags): SearchPlan {
  const notes: SearchNote[] = []
  const cut = query.slice(0, longestQuery).toWellFormed()
  if (query.length > longestQuery) notes.push({ code: 'cut', params: { characters: longestQuery } })
  const pieces = lexQuery(cut, notes)
  const isQuestion = /[?؟]$/u.test(cut.trimEnd())
  const plan: SearchPlan = { wanted: [], excluded: [], filters: [], isQuestion, text: '', notes }
  const common: Clause[] = []
  for (const piece of pieces) take(piece, plan, common, languages)
  settleWords(plan, common)
  return plan
}

function take(piece: Piece, plan: SearchPlan, common: Clause[], languages: readonly string[]): void {
  if (piece.is === 'filter') {
    takeFilter(piece.name, piece.value, piece.excludes, plan)
    return
  }
  if (!piece.excludes) plan.text = `${plan.text} ${piece.text}`.trim()
  const clauses = clausesOf(piece, languages)
  const into = piece.excludes ? plan.excluded : plan.wanted
  const last = into.at(-1)
  // `a OR b`: the first of these words joins the one before.
  if (piece.or && last && clauses[0]) {
    into[into.length - 1] = joined(last, clauses[0])
    into.push(...clauses.slice(1))
  } else into.push(...clauses)
  if (clauses.length === 0 && !piece.excludes) common.push(...surfaceClauses(piece.text))
}

const joined = (one: Clause, other: Clause): Clause => ({
  words: `${one.words} ${other.words}`,
  alternatives: [...one.alternatives, ...other.alternatives],
})

function clausesOf(piece: Exclude<Piece, { is: 'filter' }>, languages: readonly string[]): Clause[] {
  if (piece.is === 'phrase') return phraseClauses(piece.text)
  if (piece.is === 'prefix') return prefixClauses(piece.text)
  const isCommon = languages.some((language) => wordsOf(piece.text, language).words.every(({ stop }) => stop))
  return isCommon ? [] : wordClauses(piece.text, readingsIn(piece.text, languages))
}

/** What says something in each of the languages, as each reads it. */
function readingsIn(text: string, languages: readonly string[]): SearchToken[] {
  const read = languages.map((language) => Map.groupBy(analyseQuery(text, language), ({ start }) => start))
  const [first] = read
  if (first === undefined) return []
  const places = [...first.keys()].filter((place) => read.every((tokens) => tokens.has(place)))
  return places.flatMap((place) => read.flatMap((tokens) => tokens.get(place) ?? []))
}

/** A symbol is one clause, with the year in brackets behind it. */
function wordClauses(text: string, tokens: readonly SearchToken[]): Clause[] {
  const symbols = symbolsIn(text)
  if (symbols.length === 0) return byPlace(text, tokens, 'stem')
  const whole = tokens.flatMap((token) => {
    const symbol = symbols.find(({ start, end }) => token.start >= start && token.start < end)
    const isYear = symbol && tokens.some(({ start }) => start >= symbol.start && start < token.start)
    return isYear ? [] : [symbol ? { ...token, start: symbol.start, end: symbol.end } : token]
  })
  const named = new Map(symbols.map(({ start, end, symbol }) => [text.slice(start, end), symbol]))
  return byPlace(text, whole, 'stem').map((clause) => {
    const symbol = named.get(clause.words)
    return symbol ? { ...clause, symbol } : clause
  })
}

/** Where there are only words that every text has, they are searched for as they are. */
const surfaceClauses = (text: string) => byPlace(text, surfaceWords(text), 'surface')

/** Readings of one word are alternatives. */
function byPlace(text: string, tokens: readonly SearchToken[], field: 'stem' | 'surface'): Clause[] {
  return [...Map.groupBy(tokens, ({ start }) => start).values()].map((readings) => {
    const [{ start, end }] = readings as [SearchToken]
    const alternatives = [...new Set(readings.map(({ term }) => term))]
    return {
      words: text.slice(start, end),
      alternatives: alternatives.map((term): Leaf => ({ is: 'term', field, term })),
    }
  })
}

function phraseClauses(text: string): Clause[] {
  const words = surfaceWords(text)
  const firsts = words.filter(({ position }, index) => position !== words[index - 1]?.position)
  const [first] = firsts
  if (first === undefined) return []
  if (firsts.length === 1)
    return [{ words: text, alternatives: [{ is: 'term', field: 'surface', term: first.term }] }]
  const terms = firsts.map(({ term }) => term)
  const offsets = firsts.map(({ position }) => position - first.position)
  return [{ words: text, alternatives: [{ is: 'phrase', terms, offsets }] }]
}

function prefixClauses(text: string): Clause[] {
  const words = surfaceWords(text)
  const last = words.at(-1)
  if (last === undefined) return []
  const before = byPlace(text, words.slice(0, -1), 'surface')
  return [...before, { words: `${text}*`, alternatives: [{ is: 'prefix', prefix: last.term }] }]
}

function takeFilter(name: FilterName, value: string, excludes: boolean, plan: SearchPlan): void {
  const values = value.split(/[,،]/u).flatMap((each) => each.trim() || [])
  const good = filterValues(name, value)
  if (good.length < values.length)
    plan.notes.push({ code: 'no-day', params: { value: values.find((each) => !statedDay(each)) ?? '' } })
  if (good.length > 0) plan.filters.push({ name, values: good, excludes })
}

/** What a filter lets through, as it is written behind the colon: what is no day is no value of a day. */
export function filterValues(name: FilterName, value: string): string[] {
  const values = value.split(/[,،]/u).flatMap((each) => each.trim() || [])
  const isDay = name === 'before' || name === 'after' || name === 'date'
  return isDay ? values.flatMap((each) => statedDay(each) ?? []) : values
}

function settleWords(plan: SearchPlan, common: Clause[]): void {
  if (plan.wanted.length === 0 && common.length > 0) {
    plan.wanted = common
    plan.notes.push({ code: 'common-words-only', params: {} })
  }
  if (plan.wanted.length > mostWords) {
    plan.wanted = plan.wanted.slice(0, mostWords)
    plan.notes.push({ code: 'too-many-words', params: { count: mostWords } })
  }
  plan.excluded = plan.excluded.slice(0, mostWords)
  if (plan.wanted.length === 0 && plan.filters.length === 0)
    plan.notes.push({ code: 'nothing-asked', params: {} })
}
