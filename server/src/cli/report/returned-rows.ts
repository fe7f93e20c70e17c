// What came back from Word as rows that a person can name in a terminal: `3.action`, `3.2`, `7`.
import { isChangedSince, isTakenUnnamed, mayBeTaken } from '@qarar/register'
import type { AlignedSentence, ReportItemHead, ReturnedPreview } from '@qarar/register/contract'

type Preview = ReturnedPreview['preview']
type Told = Pick<Preview, 'comments' | 'changes' | 'notes' | 'faults'>

export interface ReturnedRow extends Told {
  /** By which the API takes it. */
  name: string
  /** By which people name it: item and section, item and field, or of a translation its row. */
  short: string
  /** Heading of the item and what is asked; of a translation the words that are translated. */
  title: string | null
  state: string
  version: number
  words: readonly string[]
  /** What stood in place of sentences that were changed or dropped. */
  before: readonly string[]
  /** Each as it stands, where it stands there several times. */
  copies: readonly string[]
  /** What the register has now, where somebody changed it since. */
  now: readonly string[] | null
  mayBeTaken: boolean
  isTakenUnnamed: boolean
}

type Items = readonly Pick<ReportItemHead, 'id' | 'position'>[]

export function returnedRows(shown: ReturnedPreview, items: Items): ReturnedRow[] {
  if (shown.kind === 'translation')
    return shown.preview.rows.map((row, at) => ({
      ...row,
      ...{ name: row.source, short: String(at + 1), title: row.source },
      ...{ words: row.text ? [row.text] : [], before: [], now: null, ...takingOf(row) },
    }))
  if (shown.kind === 'draft')
    return shown.preview.sections.map((row) => {
      const name = `${row.item}.${row.section}`
      const words = changedOf(row.sentences)
      return {
        ...row,
        ...{
          name,
          short: shortName(name, items, 0),
          title: row.heading,
          words,
          before: beforeOf(row.sentences),
        },
        ...{ copies: joined(row.copies), ...takingOf(row) },
      }
    })
  const fields = new Map<string, number>()
  return shown.preview.rows.map((row) => {
    const [item = ''] = row.name.split('.')
    const isSection = !/\.n-/.test(row.name)
    if (!isSection) fields.set(item, (fields.get(item) ?? 0) + 1)
    return {
      ...row,
      ...{ short: shortName(row.name, items, isSection ? 0 : (fields.get(item) ?? 0)), words: row.returned },
      ...{
        before: beforeOf(row.sentences),
        version: row.version ?? 0,
        copies: joined(row.copies),
        ...takingOf(row),
      },
      now: isChangedSince(row) ? row.now : null,
    }
  })
}

const takingOf = (row: Parameters<typeof mayBeTaken>[0]) => ({
  mayBeTaken: mayBeTaken(row),
  isTakenUnnamed: isTakenUnnamed(row),
})

const joined = (copies: readonly (readonly string[])[]) => copies.map((copy) => copy.join('\n'))

/** `number`: of a field on a paragraph, from 1 within its item; 0 of a section. */
function shortName(name: string, items: Items, number: number): string {
  const [id, key] = name.split('.')
  const item = items.find((each) => each.id === id)
  return item ? `${item.position}.${number === 0 ? key : number}` : name
}

/** Of a whole section only what is not as it was. */
const changedOf = (sentences: readonly AlignedSentence[]) =>
  sentences.flatMap(({ kind, after }) => (kind === 'same' || after === null ? [] : [`${kind}: ${after}`]))

const beforeOf = (sentences: readonly AlignedSentence[]) =>
  sentences.flatMap(({ kind, before }) =>
    (kind === 'changed' || kind === 'dropped') && before !== null ? [before] : [],
  )

/** A row, and which of its copies: `3.action#2`. */
export interface NamedRow {
  row: ReturnedRow
  copy: number | null
}

/** Null where no row is called so. */
export function rowCalled(rows: readonly ReturnedRow[], given: string): NamedRow | null {
  const called = (name: string) => rows.find((row) => row.name === name || row.short === name)
  const whole = called(given)
  if (whole) return { row: whole, copy: null }
  const [, name = '', copy = ''] = /^(.*)#(\d{1,4})$/s.exec(given) ?? []
  const row = called(name)
  return row ? { row, copy: Number(copy) } : null
}
