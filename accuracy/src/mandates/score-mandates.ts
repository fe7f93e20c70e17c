import type { Act, Deadline, Mandate } from '@qarar/core'
import { lettersOf } from '../letters.ts'
import { type Fault, type Hits, precisionRecall, type Score, sumHits } from '../measure.ts'
import type { LabelledAddressee, LabelledDeadline, LabelledDirective } from './mandate-labels.ts'

const set = 'mandates'

/** Addressees by their words, deadlines by kind and value, reporting lines by whether there is one. */
export function scoreDirectives(
  name: string,
  labels: readonly LabelledDirective[],
  find: (label: LabelledDirective) => Act[],
): Score {
  const results = labels.map((label) => {
    const mandates = find(label).flatMap((act) => act.mandates)
    return {
      label,
      addressees: compareAddressees(label, mandates),
      deadlines: compareDeadlines(label, mandates),
      reports: compareReports(label, mandates),
      ids: compareIds(label, mandates),
      recipients: compareRecipients(label, mandates),
    }
  })
  const faults = results.flatMap(({ label, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, { faults: own }]) =>
      own.map((detail): Fault => ({ kind: `${name} ${kind}`, place: `${label.id} ${label.verb}`, detail })),
    ),
  )
  const total = (kind: 'addressees' | 'deadlines' | 'reports' | 'ids' | 'recipients') =>
    sumHits(results.map((result) => result[kind].hits))
  return {
    measures: [
      ...precisionRecall(set, `${name} addressees`, total('addressees'), 0.95),
      ...precisionRecall(set, `${name} deadlines`, total('deadlines'), 0.97),
      ...precisionRecall(set, `${name} reporting lines`, total('reports'), 0.97),
      ...precisionRecall(set, `${name} ids of addressees`, total('ids'), 0.95),
      ...precisionRecall(set, `${name} recipients of reports, with session`, total('recipients'), 0.97),
    ],
    faults,
  }
}

interface Compared {
  hits: Hits
  faults: string[]
}

function compareAddressees({ mandate }: LabelledDirective, mandates: readonly Mandate[]): Compared {
  const read = [...new Set(mandates.flatMap(({ addressees }) => addressees.map(({ text }) => text)))]
  let left = [...read]
  const missing = mandate.addressees.filter((wanted) => {
    const taken = takenBy(wanted, left)
    left = left.filter((own) => !taken.includes(own))
    return taken.length === 0
  })
  const wanted = mandate.addressees.map(({ text }) => text)
  // Several parties of one pronoun are one label.
  const right = wanted.length - missing.length
  return {
    hits: { right, read: right + left.length, wanted: wanted.length },
    faults: missing.length + left.length === 0 ? [] : [`${wanted.join(' + ')} ≠ ${read.join(' + ')}`],
  }
}

/** The parties read that are the one labelled: one by its words, all that a pronoun stands for together. */
function takenBy({ text, isPronoun }: LabelledAddressee, left: readonly string[]): string[] {
  const same = left.find((own) => overlaps(own, text))
  if (same !== undefined) return [same]
  return isPronoun && left.length > 1 && overlaps(left.join(' '), text) ? [...left] : []
}

/** Half of the words of each are in the other. */
function overlaps(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)]
  const shared = one.filter((word) => two.includes(word)).length
  return shared >= one.length / 2 && shared >= two.length / 2
}

const wordsOf = (text: string) =>
  text.split(/\s+/).map((word) => lettersOf(word).replace(/^و(?=ال|.{4})/, ''))

function compareDeadlines(
  { mandate: { deadline: wanted } }: LabelledDirective,
  mandates: readonly Mandate[],
): Compared {
  const read = mandates.flatMap(({ deadline }) => deadline ?? [])
  if (wanted === 'unsure') return { hits: { right: 0, read: 0, wanted: 0 }, faults: [] }
  const right = wanted !== null && read.some((own) => agrees(own, wanted)) ? 1 : 0
  const extra = read.filter((own) => wanted === null || !agrees(own, wanted))
  // A mandate with two deadlines has one label.
  const hits = {
    right,
    read: right + (right === 0 ? Math.min(1, extra.length) : 0),
    wanted: wanted === null ? 0 : 1,
  }
  const shown = read.map(({ kind, value, text }) => `${kind} ${value} «${text}»`).join(' + ')
  const fault = hits.right === hits.wanted && hits.read === hits.right
  return { hits, faults: fault ? [] : [`${wanted?.kind} ${wanted?.value} ≠ ${shown}`] }
}

function agrees(own: Deadline, wanted: LabelledDeadline): boolean {
  const kind = own.kind === 'next-session' ? 'session' : own.kind
  return kind === wanted.kind && (wanted.value === null || own.value === wanted.value)
}

function compareReports({ mandate: { reports } }: LabelledDirective, mandates: readonly Mandate[]): Compared {
  if (reports === null) return { hits: { right: 0, read: 0, wanted: 0 }, faults: [] }
  const lines = mandates.flatMap(({ reportTo }) => reportTo ?? [])
  const read = lines.length > 0
  const hits = { right: read && reports ? 1 : 0, read: read ? 1 : 0, wanted: reports ? 1 : 0 }
  const shown = lines.map(({ text }) => text).join(' + ')
  return { hits, faults: read === reports ? [] : [`${reports ? 'a line' : 'none'} ≠ ${shown || 'none'}`] }
}

/** Addressees that the labels can name by an id; one of a pronoun by what it stands for. */
function compareIds({ mandate }: LabelledDirective, mandates: readonly Mandate[]): Compared {
  const read = new Set(mandates.flatMap(({ addressees }) => addressees.flatMap(({ id }) => id ?? [])))
  const wanted = mandate.addressees.flatMap(({ id, isPronoun }) => (isPronoun ? [] : (id ?? [])))
  const isWhole = mandate.addressees.every(({ id, isPronoun }) => id !== null && !isPronoun)
  const right = wanted.filter((id) => read.has(id))
  // Where the labels name all, an id too many is false.
  const extra = isWhole ? [...read].filter((id) => !wanted.includes(id)) : []
  const isRight = right.length === wanted.length && extra.length === 0
  return {
    hits: { right: right.length, read: right.length + extra.length, wanted: wanted.length },
    faults: isRight ? [] : [`${wanted.join(' + ')} ≠ ${[...read].join(' + ')}`],
  }
}

/** Who gets the report and at which session, both right. */
function compareRecipients(
  { mandate: { recipient } }: LabelledDirective,
  mandates: readonly Mandate[],
): Compared {
  const lines = mandates.flatMap(({ reportTo }) => reportTo ?? [])
  if (recipient === null) return { hits: { right: 0, read: 0, wanted: 0 }, faults: [] }
  const isRight = lines.some(
    ({ id, session }) =>
      id === recipient.id && (recipient.session === undefined || session === recipient.session),
  )
  const shown = lines.map(({ id, session }) => `${id} ${session}`).join(' + ')
  return {
    hits: { right: isRight ? 1 : 0, read: lines.length > 0 ? 1 : 0, wanted: 1 },
    faults: isRight ? [] : [`${recipient.id} ${recipient.session} ≠ ${shown || 'none'}`],
  }
}
