import { foldDigits } from '../../languages/fold-arabic.ts'
import type { Column } from '../segment/column.ts'
import { type FilterName, filterColumns } from './filter-names.ts'
import { normalWords } from './normal-words.ts'
import type { Filter } from './plan.ts'

/** What a value of a column is called beside its code: `resolution` is «قرار». */
export type NamesOf = (column: string, value: string) => readonly string[]

/** In European digits. */
const european = (words: string) => foldDigits(words.trim())

/** For each set of values that a column has, whether the filter lets it through. */
export function acceptedSets(filter: Filter, column: Column, name: string, namesOf: NamesOf): Uint8Array {
  return Uint8Array.from(column.sets, (set) =>
    set.some((value) => isMeant(filter, value, name, namesOf)) ? 1 : 0,
  )
}

function isMeant({ name, values }: Filter, value: string, column: string, namesOf: NamesOf): boolean {
  return values.some((given) => tests[name](given, value, () => namesOf(column, value)))
}

type Test = (given: string, value: string, names: () => readonly string[]) => boolean

const isCalled: Test = (given, value, names) => {
  const wanted = normalWords(given)
  return given === value || [value, ...names()].some((each) => normalWords(each) === wanted)
}

/** «44» is any 44th session. */
const isSession: Test = (given, value, names) =>
  isCalled(given, value, names) || value.split('-').at(-1) === european(given)

const tests: Record<FilterName, Test> = {
  kind: isCalled,
  language: isCalled,
  organisation: isCalled,
  organ: isCalled,
  session: isSession,
  addressee: isCalled,
  act: isCalled,
  what: isCalled,
  before: (given, value) => value < given,
  after: (given, value) => value.slice(0, given.length) > given,
  date: (given, value) => value.startsWith(given),
}

/** Whether any text of the segments may have what the filter names. */
export function isKnown(
  filter: Filter,
  segments: readonly { columns: Record<string, Column> }[],
  namesOf: NamesOf,
): boolean {
  return segments.some(({ columns }) =>
    filterColumns[filter.name].some((name) =>
      acceptedSets(filter, columns[name] as Column, name, namesOf).includes(1),
    ),
  )
}

/** Whether a text is let through by all filters. `columns` of its segment. */
export function acceptsOf(
  filters: readonly Filter[],
  columns: Record<string, Column>,
  namesOf: NamesOf,
): (doc: number) => boolean {
  const checks = filters.map((filter) => {
    const looked = filterColumns[filter.name].map((name) => {
      const column = columns[name] as Column
      return { ordinals: column.ordinals, accepted: acceptedSets(filter, column, name, namesOf) }
    })
    return (doc: number) =>
      looked.some(({ ordinals, accepted }) => accepted[ordinals[doc] as number] === 1) !== filter.excludes
  })
  return (doc) => checks.every((check) => check(doc))
}
