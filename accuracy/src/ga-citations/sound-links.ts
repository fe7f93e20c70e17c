import type { GaRow } from '../ga-rows.ts'
import { symbolKey, symbolOfLink } from './symbol-key.ts'

/** A link that the UN set: the printed words, often only a part of the number, and where it leads. */
export interface Ref {
  text: string
  href: string | null
  in: 'body' | 'note'
}

export interface RowParagraph {
  text: string
  text_fn: string
  refs: Ref[]
  notes: { marker: string; text: string }[]
}

export type Row = GaRow<RowParagraph>

/** The links of a work that lead where the printed words say. */
export function soundRefs(row: Row, versions: readonly Row[]): Set<Ref> {
  const votes = votesOf(versions)
  const sound = row.paragraphs.flatMap(({ text, refs, notes }) => {
    const noted = notes.map((note) => note.text).join('\n')
    return refs.filter((ref) => isSound(ref, ref.in === 'body' ? text : noted, votes))
  })
  return new Set(sound)
}

/** By the digits of a number: in how many languages the work has links to each symbol. */
type Votes = Map<string, Map<string, number>>

function votesOf(versions: readonly Row[]): Votes {
  const votes: Votes = new Map()
  for (const { paragraphs } of versions) {
    for (const key of new Set(paragraphs.flatMap(({ refs }) => refs.flatMap(keyOf)))) {
      const same = votes.get(numberOf(key)) ?? new Map<string, number>()
      votes.set(numberOf(key), same.set(key, (same.get(key) ?? 0) + 1))
    }
  }
  return votes
}

function keyOf({ href }: Ref): string[] {
  const symbol = symbolOfLink(href ?? '')
  return symbol === null ? [] : [symbolKey(symbol)]
}

function isSound(ref: Ref, around: string, votes: Votes): boolean {
  const [key] = keyOf(ref)
  if (key === undefined || leadsNowhere(key) || !hasDigitsOf(ref.text, key, around)) return false
  if (hidesSign(ref.text, key, around) || contradictsDate(key, around)) return false
  const others = votes.get(numberOf(key))
  const own = others?.get(key) ?? 0
  return ![...(others ?? [])].some(([other, count]) => other !== key && count > own)
}

/** Resolutions of the General Assembly have the session in their number from the thirty-first on. */
function leadsNowhere(key: string): boolean {
  const session = /^A\/RES\/(\d+)\//.exec(key)?.[1]
  return session !== undefined && Number(session) < 31
}

/** The printed words and the link have the same digits (one may be a part of the other), and the text has them too. */
function hasDigitsOf(text: string, key: string, around: string): boolean {
  const [printed, linked] = [digitsOf(text), digitsOf(key)]
  return (linked.includes(printed) || printed.includes(linked)) && around.includes(serialOf(key))
}

/** «دإ-30/1», `S-30/1` linked without its sign. */
function hidesSign(text: string, key: string, around: string): boolean {
  const number = /^A\/(?:HRC\/)?RES\/(\d+\/\d+)$/.exec(key)?.[1]
  if (number === undefined || !number.includes(digitsOf(text))) return false
  const signed = new RegExp(`(?:S|د ?إ ?ط?) ?[-‑–] ?${number}(?!\\d)`)
  return signed.test(around) && !new RegExp(`(?<![-‑–\\d] ?)${number}(?!\\d)`).test(around)
}

/** The date behind the number is not of the session of the General Assembly that is linked. */
function contradictsDate(key: string, around: string): boolean {
  const [, session, serial] = /^A\/RES\/(\d+)\/(\d+)$/.exec(key) ?? []
  if (session === undefined) return false
  const dated = new RegExp(
    `(?<!\\d)${session}/${serial}(?!\\d)[^\\d;،]{1,24}\\d{1,2}[^\\d;]{2,34}((?:19|20)\\d\\d)`,
  )
  const year = dated.exec(around)?.[1]
  return year !== undefined && ![1945, 1946].includes(Number(year) - Number(session))
}

const digitsOf = (text: string) => (text.match(/\d+/g) ?? []).join('/')

/** The number without the organ's part of the symbol: `43/1` of A/HRC/RES/43/1. */
const numberOf = (key: string) => digitsOf(key.replace(/^E\/CN\.\d+/, '').replace(/^.*\/(?:RES|DEC)\//, ''))

const serialOf = (key: string) =>
  /\d+/.exec(key.replace(/^[AE]\/(?:HRC\/)?RES\/(?:(?:E?S-)?\d+\/)?/, ''))?.[0] ?? ''
