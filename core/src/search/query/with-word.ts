import { lexQuery } from './lex-query.ts'

/** The query with another word in the place of one, where it stands as a word of its own; values of filters stay. */
export function withWord(query: string, word: string, better: string): string {
  const filters = lexQuery(query, []).filter((piece) => piece.is === 'filter')
  for (let at = query.indexOf(word); at >= 0; at = query.indexOf(word, at + 1)) {
    const end = at + word.length
    const isWhole = !isLetter(query.charAt(at - 1)) && !isLetter(query.charAt(end))
    if (isWhole && !filters.some((filter) => at < filter.end && end > filter.start))
      return query.slice(0, at) + better + query.slice(end)
  }
  return query
}

const isLetter = (sign: string) => /[\p{L}\p{M}\p{Nd}]/u.test(sign)
