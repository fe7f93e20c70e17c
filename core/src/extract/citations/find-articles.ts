import type { LanguagePack } from '../../languages/pack.ts'
import { romanOf } from '../../organisations/roman.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import { type KnownWord, perWord } from '../words.ts'
import type { NamedInstrument } from './find-instruments.ts'
import type { Mention } from './mention.ts'

/** Farthest that an article stands before or behind its instrument, in tokens. */
const reach = 8

/** «المادة 51» and «الفصل السابع» of an instrument that is named beside them. */
export function findArticles(passage: Passage, named: readonly NamedInstrument[]): Mention[] {
  const { tokens, language } = passage
  if (named.length === 0) return []
  return tokens.flatMap((token, at) => {
    const kind = partKind(token.word)
    const number = kind && numberAfter(tokens, at + 1, language)
    const instrument = number && nearest(named, at, number.end)
    if (!kind || !number || !instrument) return []
    const value = kind === 'chp' && /^\d+$/.test(number.value) ? romanOf(Number(number.value)) : number.value
    const span = {
      start: token.start + cliticOf(token.word),
      end: (tokens[number.end - 1] as Token).end,
    }
    return [{ span, status: 'linked', target: `${instrument.id}~${kind}_${value}`, readings: [] }]
  })
}

const partKind = perWord(({ folded, language: { citations } }): 'art' | 'chp' | null => {
  const forms = citations.bareForms(folded)
  if (forms.some((form) => citations.articles.includes(form))) return 'art'
  return forms.some((form) => citations.chapters.includes(form)) ? 'chp' : null
})

function cliticOf({ folded, language: { citations } }: KnownWord): number {
  const known = [...citations.articles, ...citations.chapters]
  const form = citations.bareForms(folded).find((each) => known.includes(each)) ?? folded
  return folded.endsWith(form) ? folded.length - form.length : 0
}

/** `51`, `(51)`, `VII`, «السابع». */
function numberAfter(
  tokens: readonly Token[],
  at: number,
  { ordinal }: LanguagePack,
): { value: string; end: number } | null {
  const bracket = tokens[at]?.text === '('
  const token = tokens[bracket ? at + 1 : at]
  if (!token) return null
  const end = at + (bracket && tokens[at + 2]?.text === ')' ? 3 : bracket ? 2 : 1)
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.folded) ? { value: token.folded, end } : null
  if (/^[IVXL]{1,6}$/.test(token.text)) return { value: token.text, end }
  const value = ordinal(token.folded)
  return value === null ? null : { value: String(value), end }
}

function nearest(named: readonly NamedInstrument[], from: number, to: number): NamedInstrument | undefined {
  const behind = named.find((each) => each.from >= to)
  if (behind && behind.from - to <= 4) return behind
  const before = named.findLast((each) => each.to <= from)
  return before && from - before.to <= reach ? before : undefined
}
