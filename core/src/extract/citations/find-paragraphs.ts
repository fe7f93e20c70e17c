import type { LanguagePack } from '../../languages/pack.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { type KnownWord, perWord } from '../words.ts'
import type { Mention } from './mention.ts'

/** Farthest that the text stands behind the numbers of its paragraphs, in tokens: «من منطوق قرار مجلس … رقم». */
const reach = 10

/** «الفقرة 19 من منطوق القرار 31/2», `paragraphs 3 and 5 of resolution 70/1`: each is `A/RES/70/1~para_3`. */
export function findParagraphs({ tokens, language }: Passage, texts: readonly Mention[]): Mention[] {
  if (texts.length === 0 || !tokens.some(({ word }) => lettersBefore(word) !== null)) return []
  const named = texts.toSorted((a, b) => a.span.start - b.span.start)
  let next = 0
  return tokens.flatMap((token, at) => {
    const letters = lettersBefore(token.word)
    if (letters === null) return []
    const numbers = numbersBehind(tokens, at + 1, language)
    const last = numbers.at(-1)
    if (last === undefined) return []
    while (next < named.length && (named[next] as Mention).span.start < (tokens[last] as Token).end) next++
    const text = named[next]
    if (!text?.target || !leadsTo(tokens, last + 1, text, language)) return []
    return numbers.map((number, index): Mention => {
      const { start } = index === 0 ? token : (tokens[number] as Token)
      const { end, folded } = tokens[number] as Token
      const span = { start: index === 0 ? start + letters : start, end }
      return { span, status: 'unknown', target: `${text.target}~para_${Number(folded)}`, readings: [] }
    })
  })
}

/** Tokens of the numbers that the word introduces, joined like `3, 5 and 7`, with their letters `(a)`. */
function numbersBehind(tokens: readonly Token[], from: number, { citations }: LanguagePack): number[] {
  const { joiners, numberSigns, paragraphLinks } = citations
  const found: number[] = []
  for (let at = from; at < tokens.length; at++) {
    const { folded, kind, text } = tokens[at] as Token
    if (kind === 'number' && /^\d{1,3}$/.test(folded)) found.push(at)
    else if (/^[()]$/.test(text) || (tokens[at - 1]?.text === '(' && folded.length <= 2)) continue
    else if (
      found.length === 0
        ? !numberSigns.includes(folded) && !paragraphLinks.includes(folded)
        : !joiners.includes(folded)
    )
      break
  }
  return found
}

/** «من …», `of …` with nothing but words up to the text, and the point of `No.`. */
function leadsTo(
  tokens: readonly Token[],
  from: number,
  { span }: Mention,
  { citations }: LanguagePack,
): boolean {
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    const { start, end, kind, folded } = tokens[at] as Token
    if (end > span.start) return start <= span.start && at > from
    if (folded === '.' && citations.numberSigns.includes(tokens[at - 1]?.folded ?? '')) continue
    if (kind === 'number' || (kind === 'mark' && !/[()]/.test(folded))) return false
    if (at === from && kind === 'word' && !citations.paragraphLinks.includes(folded)) return false
  }
  return false
}

/** How many letters stand before a word for a paragraph, written together with it; null where it is none. */
const lettersBefore = perWord(({ folded, language: { citations } }: KnownWord): number | null => {
  const form = citations.bareForms(folded).find((each) => citations.paragraphs.includes(each))
  if (form === undefined) return null
  return folded.endsWith(form) ? folded.length - form.length : 0
})
