import { numberRanges } from './number-ranges.ts'
import { englishOrdinal } from './ordinals.ts'
import { englishPast } from './past.en.ts'
import type { CitedPlace, Counted, PlaceRole, ReportLanguage } from './report-language.ts'
import { capital, type ReportPhrases, uncapital } from './report-phrases.ts'

const replied = 'In response to note No. {number} of {day}{about}, {states}{of} replied: {names}.'
const nothing =
  'In response to note No. {number} of {day}{about}, {states} stated that they had nothing to report: {names}.'

const phrases: ReportPhrases = {
  basis: 'Pursuant {places}{asked}, {reporter} {submits} the present report.',
  asked: ', in which {organ} {verb} {rest}',
  askedInText: ', in which {organ} {verb} {rest}',
  basisLead: 'The present report is submitted pursuant to the following provisions:',
  basisEntry: '{places}.',
  ...{ agendaTwo: 'Agenda items {items}', agendaMany: 'Agenda items {items}' },
  lead: '{places}, {organ} {verb} {rest}.',
  concerns: 'The following concerns {places}{action}.',
  action: ' (“{action}”)',
  period: 'The present report covers the period from {from} to {until}.',
  periodUntil: 'The present report covers the period up to {until}.',
  implemented: 'This has been implemented.',
  'in-progress': 'This is being implemented.',
  continuing: 'Its implementation continues.',
  'not-implemented': 'This has not yet been implemented.',
  overtaken: 'This has been overtaken by events.',
  'not-applicable': 'This is no longer applicable.',
  ofSome: 'As regards {names}: {known}',
  submitted: 'The {document} {places}{symbol} was submitted on {day}.',
  considered: 'The {document} {places}{symbol} was considered on {day}.',
  noted: 'Note was taken on {day} of the {document} {places}{symbol}.',
  symbol: ' ({symbol})',
  report: 'report requested',
  document: 'document requested',
  ...{ repliedOne: replied, repliedTwo: replied, repliedMany: replied },
  about: ' concerning {places}',
  outOf: ' out of {count}',
  noReply: 'None of the addressees of note No. {number} of {day}{about} had replied by {until}.',
  unasked: 'Replied without note No. {number} of {day} having been addressed to them: {names}.',
  nothingOne: nothing.replace('they', 'it'),
  ...{ nothingTwo: nothing, nothingMany: nothing },
}

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function place({ numbers, unnumbered, kind, name, title }: CitedPlace, role: PlaceRole): string {
  const text = `${textOf(kind, name)}${title === null ? '' : ` entitled “${capital(title)}”`}`
  return `${prefixes[role]}${numbers.length === 0 ? text : `${paragraphs(numbers)}${beside(unnumbered)} of ${text}`}`
}

const prefixes: Record<PlaceRole, string> = { by: 'to ', in: 'in ', to: '', alone: '' }

function paragraphs(numbers: readonly string[]): string {
  const runs = numberRanges(numbers).map((run) => (typeof run === 'string' ? run : `${run[0]} to ${run[1]}`))
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${list(runs)}`
}

function beside(unnumbered: number): string {
  if (unnumbered === 0) return ''
  return unnumbered === 1
    ? ' and a paragraph without a number'
    : ` and ${unnumbered} paragraphs without a number`
}

function textOf(kind: CitedPlace['kind'], name: string | null): string {
  if (kind === 'text') return name === null ? 'the text' : `the text entitled “${capital(name)}”`
  return name === null ? `the ${kind}` : `${kind} ${name}`
}

const nouns: Record<Counted, readonly [string, string]> = {
  state: ['State', 'States'],
  addressee: ['addressee', 'addressees'],
}

const thisText = /\b(?:this|the present) (resolution|decision|declaration)\b/g

export const englishReport: ReportLanguage = {
  tag: 'en',
  ...{ phrases, list, place },
  actor: (name) => ({ words: `the ${name.replace(/^the /i, '')}`, isFeminine: false }),
  past: (lemma) => englishPast[lemma] ?? null,
  submits: () => 'submits',
  count: (count, counted) => (count === 1 ? `one ${nouns[counted][0]}` : `${count} ${nouns[counted][1]}`),
  told: (rest) => rest.replace(/^(?:(?:also|further),? )+/, '').replace(thisText, 'that $1'),
  behindColon: uncapital,
  session: (ordinal, isSpecial, organ) => {
    const of = `session of the ${organ.replace(/^the /i, '')}`
    const words = englishOrdinal(ordinal)
    const named = words === null ? null : capital(words)
    const special = isSpecial ? 'special ' : ''
    return named === null
      ? `${special}session ${ordinal}${of.slice('session'.length)}`.replace(/^s/, 'S')
      : `${named} ${special}${of}`
  },
}
