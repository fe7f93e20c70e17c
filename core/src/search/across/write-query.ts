// A query as it would be typed in another language: of words that are known to stand for those typed, and no others.
import type { LanguageTag } from '../../model/kinds.ts'
import { quoted, writtenPiece } from '../query/written-piece.ts'
import type { PieceAcross, WordOfQuery } from './read-query.ts'

/** What a word of the query is in the other language; one of `means` is enough. */
export interface WordMeant {
  word: string
  means: string[]
}

export interface QueryAcross {
  query: string
  words: WordMeant[]
  /** Words that nobody knows in the other language: they are not asked for. */
  leftOut: string[]
}

/** What is known of the other language. */
export interface OtherLanguage {
  to: LanguageTag
  /** How people write a stem. */
  formOf(stem: string): string | undefined
  /** How many texts have a stem. */
  documentsWith(stem: string): number
  /** Names in the letters of the one are written so in the other. */
  sameLetters: boolean
  /** What somebody who is called so in one language is called in the other. */
  nameOf(name: string): string | null
}

/** Longer ones are paragraphs: what is near to them is found as agreed language. */
const mostWords = 12
const mostMeant = 3

type WordsAcross = Exclude<PieceAcross, { is: 'filter' }>
type Told = Pick<QueryAcross, 'words' | 'leftOut'>

/** Null where nothing, or hardly anything, of it is known. */
export function writeQuery(pieces: readonly PieceAcross[], other: OtherLanguage): QueryAcross | null {
  const asked = pieces.filter((piece) => piece.is !== 'filter')
  const wanted = asked.filter(({ excludes }) => !excludes)
  if (wanted.flatMap(({ words }) => words).length > mostWords) return null
  const { words, leftOut, clauses } = wantedIn(wanted, other)
  if (!words.length || words.length < leftOut.length) return null
  const without = excludedIn(
    asked.filter(({ excludes }) => excludes),
    other,
  )
  const written = [
    ...new Set(clauses.map((means) => means.join(' OR '))),
    ...without.written,
    ...pieces.flatMap((piece) =>
      piece.is === 'filter' && piece.name !== 'language' ? writtenPiece(piece) : [],
    ),
    `language:${other.to}`,
    isQuestion(asked) ? '?' : '',
  ]
  return {
    query: written.filter(Boolean).join(' '),
    words,
    leftOut: [...new Set([...leftOut, ...without.leftOut])],
  }
}

const isQuestion = (asked: readonly WordsAcross[]) => /[?؟]$/u.test(asked.at(-1)?.text ?? '')

/** As a query is read: the first clause behind an `OR` joins the last before it, and so it does where one of them is unknown. */
function wantedIn(pieces: readonly WordsAcross[], other: OtherLanguage): Told & { clauses: string[][] } {
  const told: Told = { words: [], leftOut: [] }
  const clauses: string[][] = []
  for (const [at, piece] of pieces.entries()) {
    const last = piece.or ? clauses.at(-1) : undefined
    const isAlternative = last !== undefined || pieces[at + 1]?.or === true
    const [first, ...others] = clausesOf(piece, isAlternative, other, told)
    if (last && first) last.push(...first)
    else if (first) clauses.push(first)
    clauses.push(...others)
  }
  return { ...told, clauses }
}

/** What stands for each word, which is nothing where nobody knows. */
function clausesOf(piece: WordsAcross, isAlternative: boolean, other: OtherLanguage, told: Told): string[][] {
  const name = nameOf(piece, other)
  if (name !== null) {
    told.words.push({ word: piece.text, means: [name] })
    return [[quoted(name)]]
  }
  if (piece.is !== 'phrase' || piece.words.length === 1 || !isAlternative)
    return piece.words.map((word) => clauseOf(word, other, told))
  // Several words that are wanted together are no alternative to one: a query has no brackets.
  leaveOut(piece.text, told)
  return [[]]
}

function clauseOf(word: WordOfQuery, other: OtherLanguage, told: Told): string[] {
  const means = meansOf(word, other)
  if (means.length > 0) told.words.push({ word: word.printed, means })
  else leaveOut(word.printed, told)
  return [...means]
}

/** What is to be left out is no word that is found, and has no say in whether enough of the query is known. */
function excludedIn(pieces: readonly WordsAcross[], other: OtherLanguage) {
  const told: Told = { words: [], leftOut: [] }
  const written = pieces.flatMap((piece) => withoutPiece(piece, other, told)).map((word) => `-${word}`)
  return { written, leftOut: told.leftOut }
}

/** Texts with any word of a quotation are not those with all of it: what has no single meaning is not left out. */
function withoutPiece(piece: WordsAcross, other: OtherLanguage, told: Told): string[] {
  const name = nameOf(piece, other)
  if (name !== null) return [quoted(name)]
  const [word, ...others] = piece.words
  if (word && others.length === 0)
    return clauseOf(word, other, told).map((means) => (/\s/.test(means) ? quoted(means) : means))
  if (word) leaveOut(piece.text, told)
  return []
}

const nameOf = (piece: WordsAcross, other: OtherLanguage) =>
  piece.is === 'phrase' ? other.nameOf(piece.text) : null

function leaveOut(words: string, { leftOut }: Told): void {
  if (!leftOut.includes(words)) leftOut.push(words)
}

/** The first that texts have; where no text has any, the first. */
function meansOf({ printed, same, equivalents }: WordOfQuery, other: OtherLanguage): string[] {
  if (same !== null) return [same]
  const { formOf, documentsWith, sameLetters } = other
  const there = equivalents.filter(({ term }) => documentsWith(term) > 0)
  const forms = (there.length > 0 ? there : equivalents.slice(0, 1)).flatMap(
    ({ term }) => formOf(term) ?? (sameLetters && isName(printed) ? printed : []),
  )
  return [...new Set(forms)].slice(0, mostMeant)
}

const isName = (printed: string) => /^\p{Lu}[\p{L}\p{M}]+$/u.test(printed)
