import type { LanguagePack } from '../../languages/pack.ts'
import type { OrganisationProfile, OrganProfile } from '../../organisations/profile.ts'
import type { Token } from '../tokens.ts'
import { type KnownWord, perWord } from '../words.ts'
import { type CompiledForm, citedForms, type FormMatch, matchForm } from './cited-forms.ts'
import type { Line } from './line.ts'
import { NameTable } from './name-table.ts'

export type TextKind = 'resolution' | 'decision'

export interface NamedOrgan {
  organisation: OrganisationProfile
  organ: OrganProfile
}

/** What is said about numbered texts, in the order of the line. `from` and `to` are tokens, half-open. */
export type Mark = { from: number; to: number } & (
  | { type: 'opener'; kind: TextKind; own: boolean }
  | { type: 'organ'; organs: readonly NamedOrgan[] }
  | NumberMark
)

export interface NumberMark {
  type: 'number'
  from: number
  to: number
  /** Stretch of the line. */
  start: number
  end: number
  /** What the number may be, all of the same length; empty for a number that stands by itself: `2254`. */
  matches: FormMatch[]
  bare: number | null
}

interface Lookup {
  openers: NameTable<{ kind: TextKind; own: boolean }>
  organs: NameTable<readonly NamedOrgan[]>
  /** Those that may stand where a digit does, and where something else does. */
  forms: { atDigit: readonly CompiledForm[]; elsewhere: readonly CompiledForm[] }
  /** Characters before a leading sign («ودإ-17/1»), or null where the word is none. */
  cliticBefore(word: KnownWord): number | null
}

const lookups = new WeakMap<readonly OrganisationProfile[], Map<string, Lookup>>()

function lookupOf(organisations: readonly OrganisationProfile[], language: LanguagePack): Lookup {
  const known = lookups.get(organisations) ?? new Map<string, Lookup>()
  lookups.set(organisations, known)
  const made = known.get(language.tag) ?? makeLookup(organisations, language)
  known.set(language.tag, made)
  return made
}

function makeLookup(organisations: readonly OrganisationProfile[], language: LanguagePack): Lookup {
  const { citations, fold, tag } = language
  const opener = (words: readonly string[], kind: TextKind, own: boolean) =>
    words.map((word) => [word, { kind, own }] as const)
  const openers = [
    ...opener(citations.ownResolutions, 'resolution', true),
    ...opener(citations.ownDecisions, 'decision', true),
    ...opener(citations.resolutions, 'resolution', false),
    ...opener(citations.decisions, 'decision', false),
  ]
  const signs = [...citations.sessionSigns.special, ...citations.sessionSigns.emergency]
  const forms = citedForms(organisations, language)
  const literals = forms.flatMap(({ printed }) => /^[\p{L}]+/u.exec(printed[tag]) ?? [])
  // First letters of forms that do not begin with a digit.
  const leading = new Set([...signs, ...literals].map(fold))
  return {
    openers: new NameTable(openers, language),
    organs: new NameTable(organNames(organisations, language), language),
    forms: {
      atDigit: forms.filter(({ opens }) => opens !== 'letter'),
      elsewhere: forms.filter(({ opens }) => opens !== 'digit'),
    },
    cliticBefore: perWord(({ folded }) => {
      const form = citations.bareForms(folded).find((each) => leading.has(each))
      return form === undefined ? null : folded.length - form.length
    }),
  }
}

function organNames(organisations: readonly OrganisationProfile[], { tag }: LanguagePack) {
  const names = new Map<string, NamedOrgan[]>()
  for (const organisation of organisations) {
    for (const organ of organisation.organs) {
      for (const name of [...organ.names[tag], ...(organ.shortNames?.[tag] ?? [])])
        names.set(name, [...(names.get(name) ?? []), { organisation, organ }])
    }
  }
  return names
}

/** The organs that a name beginning with token `at` may mean; null where none begins. */
export function organsAt(
  tokens: readonly Token[],
  at: number,
  organisations: readonly OrganisationProfile[],
  language: LanguagePack,
): readonly NamedOrgan[] | null {
  return lookupOf(organisations, language).organs.find(tokens, at)?.value ?? null
}

/** Words that name a text, organs, and numbers; everything else is left out. */
export function findMarks(
  line: Line,
  organisations: readonly OrganisationProfile[],
  language: LanguagePack,
): Mark[] {
  const lookup = lookupOf(organisations, language)
  const marks: Mark[] = []
  for (let at = 0; at < line.tokens.length; ) {
    const mark = markAt(line, at, lookup, language)
    if (mark) marks.push(mark)
    at = mark ? mark.to : at + 1
  }
  return marks
}

function markAt(line: Line, at: number, lookup: Lookup, language: LanguagePack): Mark | null {
  const token = line.tokens[at]
  if (!token || token.kind === 'mark') return null
  const number = numberAt(line, at, lookup, language)
  if (number || token.kind === 'number') return number
  const organ = lookup.organs.find(line.tokens, at)
  if (organ) return { type: 'organ', from: at, to: organ.end, organs: organ.value }
  const opener = lookup.openers.find(line.tokens, at)
  if (!opener) return null
  const own = opener.value.own || language.citations.possessives.includes(line.tokens[at - 1]?.folded ?? '')
  return { type: 'opener', from: at, to: opener.end, kind: opener.value.kind, own }
}

function numberAt(line: Line, at: number, lookup: Lookup, language: LanguagePack): NumberMark | null {
  const token = line.tokens[at] as Line['tokens'][number]
  const clitic = lookup.cliticBefore(token.word)
  if (clitic === null && token.kind !== 'number') return null
  if (isInsideWord(line, at, language)) return null
  const start = (line.starts[at] as number) + (clitic ?? 0)
  const forms = /\d/.test(line.text[start] ?? '') ? lookup.forms.atDigit : lookup.forms.elsewhere
  const all = forms.flatMap((form) => matchForm(form, line.text, start) ?? [])
  const length = Math.max(0, ...all.map((match) => match.length))
  const matches = all.filter((match) => match.length === length)
  if (matches.length === 0) return bareNumber(line, at)
  const end = start + length
  return { type: 'number', from: at, to: line.tokenAt(end - 1) + 1, start, end, matches, bare: null }
}

/** `I-24/7`, `1/CP.21`: a part of a longer name; a conjunction may be written without a space. */
function isInsideWord(line: Line, at: number, { citations }: LanguagePack): boolean {
  const token = line.tokens[at]
  const before = line.tokens[at - 1]
  if (!token || !before || token.spaced) return false
  if (before.kind === 'mark') return /[-‐‑–/.\\#]/.test(before.text)
  if (before.kind === 'number') return true
  return ![citations.joiners, citations.resolutions, citations.decisions].some((words) =>
    words.includes(before.folded),
  )
}

function bareNumber(line: Line, at: number): NumberMark | null {
  const token = line.tokens[at]
  // `(3)` is the mark of a note.
  if (line.tokens[at - 1]?.text === '(' && line.tokens[at + 1]?.text === ')') return null
  const start = line.starts[at] as number
  const digits = /^\d{1,4}(?![\p{L}\p{N}/%]|[.:,-]\p{N})/u.exec(line.text.slice(start, start + 7))?.[0]
  if (token?.kind !== 'number' || digits === undefined || digits.length !== token.text.length) return null
  return {
    type: 'number',
    from: at,
    to: at + 1,
    start,
    end: start + digits.length,
    matches: [],
    bare: Number(digits),
  }
}
