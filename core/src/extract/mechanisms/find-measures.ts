import type { LanguagePack } from '../../languages/pack.ts'
import { type Act, askingClasses, type Mandate } from '../../model/extracted.ts'
import { partiesWithin } from '../parties-within.ts'
import { type Passage, wordsOf } from '../passage.ts'
import { tokenAt } from '../token-at.ts'
import type { Token } from '../tokens.ts'
import { clauseName } from './clause-name.ts'
import type { Mention } from './mention.ts'
import { anyPhraseAt, firstIn, type Range } from './records/phrases.ts'

const asking = new Set<string>([...askingClasses, 'decide'])

/** Words of an action in which it is said what is to be left, and behind that in which it is said of what kind that is. */
const reach = 60
const reachOfField = 12

const isPrevention = (word: string, { furtherMechanisms: { measures } }: LanguagePack) =>
  measures.preventing.includes(word)

/** What States are asked to leave, to forbid or not to recognise. */
export function findMeasures(passage: Passage, acts: readonly Act[]): Mention[] {
  return acts
    .filter((act) => asking.has(act.class))
    .flatMap(({ mandates }) => mandates.filter(isOfStates).flatMap((mandate) => measuresIn(passage, mandate)))
}

const isOfStates = ({ addressees }: Mandate) =>
  addressees.some(({ id }) => /^class:(?:all-)?states$|\/members$/.test(id ?? ''))

function measuresIn(passage: Passage, { action }: Mandate): Mention[] {
  const from = tokenAt(passage, action.span.start)
  const to = Math.min(tokenAt(passage, action.span.end - 1) + 1, from + reach)
  const found = refrainedIn(passage, { from, to })
  if (found === null) return []
  const { at, field } = found
  const name = clauseName(passage, at, to, isPrevention)
  const state = partiesWithin(passage, from, passage.tokens.length).find(({ id }) => id?.startsWith('state:'))
  const values = {
    text: { text: action.text, span: action.span, value: action.text },
    ...(field.field === 'other'
      ? {}
      : { kind: { ...wordsOf(passage, field.at, field.at + 1), value: field.field } }),
  }
  return [
    {
      kind: 'measures',
      key: state?.id ?? field.field,
      state: 'asked-for',
      ...name,
      records: [{ type: 'measure', ...name, values }],
    },
  ]
}

/** Kinds of measures that are prevented; of others it is the deeds of somebody else. */
const preventable = new Set(['trade', 'tourism', 'other'])
const reachOfPrevented = 5

/** What is to be left, or to be prevented, whatever is said first, and of what kind that is. */
function refrainedIn(passage: Passage, range: Range): FoundMeasure | null {
  const { refraining, preventing } = passage.language.furtherMechanisms.measures
  const left = measureBy(passage, range, refraining, reachOfField)
  const prevented = measureBy(passage, range, preventing, reachOfPrevented)
  if (prevented === null || !preventable.has(prevented.field.field)) return left
  return left !== null && left.at < prevented.at ? left : prevented
}

function measureBy(
  passage: Passage,
  range: Range,
  phrases: readonly string[],
  near: number,
): FoundMeasure | null {
  const at = firstIn(range, (place) => anyPhraseAt(passage, place, phrases) > 0)
  const field = at < 0 ? null : fieldIn(passage, { from: at, to: Math.min(range.to, at + near) })
  return field && { at, field }
}

interface FoundMeasure {
  at: number
  field: FoundField
}

interface FoundField {
  at: number
  field: string
}

/** The kind of measure that most of the words tell. */
function fieldIn({ tokens, language }: Passage, { from, to }: Range): FoundField | null {
  const fields = Object.entries(language.furtherMechanisms.measures.fields)
  const told = Array.from({ length: to - from }, (_, index): FoundField | null => {
    const forms = language.mechanisms.bare((tokens[from + index] as Token).folded)
    const field = fields.find(([, words]) => forms.some((form) => words.has(form)))
    return field ? { at: from + index, field: field[0] } : null
  }).filter((each) => each !== null)
  const groups = [...Map.groupBy(told, ({ field }) => field).values()]
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0] ?? null
}
