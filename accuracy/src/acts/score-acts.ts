import type { Act, Paragraph } from '@qarar/core'
import { type Fault, precisionRecall, type Score, share } from '../measure.ts'
import type { LabelledAct, LabelledClause } from './act-labels.ts'
import { firstWord } from './score-openings.ts'

const set = 'acts'

/** Verbs as a multiset of first words a clause; the class of those found. */
export function scoreActs(
  name: string,
  clauses: readonly LabelledClause[],
  find: (clause: LabelledClause) => Paragraph[],
): Score {
  const results = clauses.map((clause) => ({ clause, ...compare(clause.acts, ownActs(find(clause))) }))
  const sum = (count: (result: (typeof results)[number]) => number) =>
    results.reduce((total, result) => total + count(result), 0)
  const right = sum(({ pairs }) => pairs.length)
  const hits = {
    right,
    read: right + sum(({ extra }) => extra.length),
    wanted: right + sum(({ missing }) => missing.length),
  }
  const classed = results.flatMap(({ pairs }) => pairs).filter(({ label }) => label.class !== null)
  const classes = classed.filter(({ label, act }) => label.class === act.class).length
  return {
    measures: [
      ...precisionRecall(set, `${name}: verbs`, hits, 0.97),
      share(set, `${name}: class`, classes, classed.length, 0.97),
    ],
    faults: results.flatMap(({ clause, missing, extra, pairs }) => [
      ...missing.map((label) => fault(`${name}: missing`, clause, label.verb)),
      ...extra.map((act) => fault(`${name}: extra`, clause, `${act.verb} (${act.class})`)),
      ...pairs
        .filter(({ label, act }) => label.class !== null && label.class !== act.class)
        .map(({ label, act }) =>
          fault(`${name}: class`, clause, `${label.verb}: ${label.class} ≠ ${act.class}`),
        ),
    ]),
  }
}

/** A sub-item's act is its lead's verb again: counted once. */
function ownActs(paragraphs: readonly Paragraph[]): Act[] {
  const acts = paragraphs.flatMap((paragraph) => paragraph.acts)
  return [...new Map(acts.map((act) => [act.span.start, act])).values()]
}

function compare(labels: readonly LabelledAct[], acts: readonly Act[]) {
  const left = [...acts]
  const pairs: { label: LabelledAct; act: Act }[] = []
  const missing: LabelledAct[] = []
  for (const label of labels) {
    const at = left.findIndex((act) => keyOf(act.verb) === keyOf(label.verb))
    if (at < 0) missing.push(label)
    else pairs.push({ label, act: left.splice(at, 1)[0] as Act })
  }
  return { pairs, missing, extra: left }
}

/** «كما يطلب» and «ويطلب» are «يطلب». */
const keyOf = (verb: string) => firstWord(verb.replace(/^كما /, '')).replace(/^و/, '')

const fault = (kind: string, { id }: LabelledClause, detail: string): Fault => ({ kind, place: id, detail })
