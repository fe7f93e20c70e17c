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

/** Null where nothing, or hardly anything, of it is known. */
export function writeQuery(pieces: readonly PieceAcross[], other: OtherLanguage): QueryAcross | null {
  const wanted = pieces.flatMap((piece) => (piece.is === 'filter' || piece.excludes ? [] : piece.words))
  if (wanted.length > mostWords) return null
  const across: QueryAcross = { query: '', words: [], leftOut: [] }
  const parts = pieces.map((piece) => ({ piece, written: writtenIn(piece, other, across) }))
  if (!across.words.length || across.words.length < across.leftOut.length) return null
  if (parts.every(({ piece, written }) => piece.is === 'filter' || piece.excludes || !written)) return null
  const written = [
    ...parts.map((part) => part.written),
    `language:${other.to}`,
    isQuestion(pieces) ? '?' : '',
  ]
  across.query = written.filter(Boolean).join(' ')
  return across
}

const isQuestion = (pieces: readonly PieceAcross[]) => {
  const last = pieces.findLast(({ is }) => is !== 'filter')
  return last !== undefined && last.is !== 'filter' && /[?؟]$/u.test(last.text)
}

function writtenIn(piece: PieceAcross, other: OtherLanguage, across: QueryAcross): string {
  if (piece.is === 'filter') return piece.name === 'language' ? '' : writtenPiece(piece)
  const name = piece.is === 'phrase' ? other.nameOf(piece.text) : null
  // What is to be left out is no word that is found.
  const told = piece.excludes ? { ...across, words: [] } : across
  const clauses = name === null ? clausesOf(piece.words, other, told) : [[quoted(name)]]
  if (name !== null) told.words.push({ word: piece.text, means: [name] })
  if (piece.excludes)
    return clauses
      .flat()
      .map((word) => `-${word}`)
      .join(' ')
  const or = piece.or && clauses.length > 0 ? 'OR ' : ''
  return or + clauses.map((means) => means.join(' OR ')).join(' ')
}

/** Of each word that is known, what stands for it. */
function clausesOf(words: readonly WordOfQuery[], other: OtherLanguage, across: QueryAcross): string[][] {
  const seen = new Set<string>()
  return words.flatMap((word) => {
    const means = word.same === null ? meansOf(word, other) : [word.same]
    if (means.length > 0) across.words.push({ word: word.printed, means })
    else if (!across.leftOut.includes(word.printed)) across.leftOut.push(word.printed)
    const isSeen = means.length === 0 || seen.has(means.join())
    seen.add(means.join())
    return isSeen ? [] : [means]
  })
}

/** The first that texts have; where no text has any, the first. */
function meansOf({ printed, equivalents }: WordOfQuery, other: OtherLanguage): string[] {
  const { formOf, documentsWith, sameLetters } = other
  const there = equivalents.filter(({ term }) => documentsWith(term) > 0)
  const forms = (there.length > 0 ? there : equivalents.slice(0, 1)).flatMap(
    ({ term }) => formOf(term) ?? (sameLetters && isName(printed) ? printed : []),
  )
  return [...new Set(forms)].slice(0, mostMeant)
}

const isName = (printed: string) => /^\p{Lu}[\p{L}\p{M}]+$/u.test(printed)
