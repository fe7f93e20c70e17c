// What came back from Word, whatever it was that went out, as rows of one kind.
import {
  type AlignedSentence,
  type DraftFault,
  isChangedSince,
  isTakenUnnamed,
  mayBeTaken,
  type ReturnedField,
  type ReturnedPreview,
  type ReturnedSection,
  type ReturnedSegment,
  type TakenDraft,
  type ToldChange,
  type ToldComment,
} from '@qarar/register'
import { lines } from './volume-change.ts'

type RowState = ReturnedField['state'] | ReturnedSection['state'] | ReturnedSegment['state']

export interface PreviewRow {
  /** By which it is taken. */
  name: string
  /** Version of what it would replace, to be sent along; null where there is none. */
  version: number | null
  /** There are words that a person may take. */
  isTakeable: boolean
  /** Item to which it belongs; null where the name has none. */
  item: string | null
  title: string | null
  state: RowState
  sentences: readonly AlignedSentence[]
  /** Each as it stands, where it stands there several times. */
  copies: readonly string[]
  /** What the register has now, where somebody changed it since. */
  now: readonly string[] | null
  comments: readonly ToldComment[]
  changes: readonly ToldChange[]
  notes: readonly string[]
  faults: readonly DraftFault[]
}

export function previewRows(returned: ReturnedPreview): PreviewRow[] {
  switch (returned.kind) {
    case 'contribution':
      return returned.preview.rows.map(rowOfField)
    case 'draft':
      return returned.preview.sections.map(rowOfSection)
    case 'translation':
      return returned.preview.rows.map(rowOfSegment)
  }
}

const joined = (copies: readonly (readonly string[])[]) => copies.map((copy) => copy.join('\n'))

function rowOfField(field: ReturnedField): PreviewRow {
  const item = /^([^.]+)\./.exec(field.name)?.[1] ?? null
  const now = isChangedSince(field) ? field.now : null
  return { ...field, item, copies: joined(field.copies), now, isTakeable: mayBeTaken(field) }
}

function rowOfSection({ heading, section, copies, ...own }: ReturnedSection): PreviewRow {
  const name = `${own.item}.${section}`
  return { ...own, name, title: heading, copies: joined(copies), isTakeable: mayBeTaken(own) }
}

/** A segment is named by its source. */
function rowOfSegment({ source, before, text, ...own }: ReturnedSegment): PreviewRow {
  const kind = before === text ? 'same' : before === null ? 'new' : text === null ? 'dropped' : 'changed'
  const isNothing = before === null && text === null
  return {
    ...{ ...own, name: source, item: null, title: source, now: null },
    sentences: isNothing ? [] : [{ kind, before, after: text, paragraph: 1 }],
    isTakeable: text !== null && mayBeTaken(own),
  }
}

/** What says something new and overwrites nobody's later words is ticked. */
export const isTickedAtFirst = (row: PreviewRow): boolean => isTakenUnnamed(row)

/** Rows that are ticked, by their places: each as it was seen, and the copy that was chosen of several. */
export function takenOf(fields: Readonly<Record<string, string>>, places: readonly string[]): TakenDraft {
  const taken = places.flatMap((place) => {
    const name = fields[`name-${place}`]
    const copy = Number(fields[`copy-${place}`] ?? 0) || null
    return name ? [{ name: lines(name), seen: Number(fields[`seen-${place}`] ?? 0), copy }] : []
  })
  return { fields: taken }
}

export interface ChangedWords {
  /** The same at both ends. */
  start: string
  before: string
  after: string
  end: string
}

/** What differs between two wordings, by whole words: in linear time. */
export function changedWords(before: string, after: string): ChangedWords {
  const [old, now] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)]
  const shortest = Math.min(old.length, now.length)
  let start = 0
  while (start < shortest && old[start] === now[start]) start++
  let end = 0
  while (end < shortest - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const middle = (words: readonly string[]) => words.slice(start, words.length - end).join('')
  const rest = end === 0 ? '' : old.slice(-end).join('')
  return {
    ...{ start: old.slice(0, start).join(''), before: middle(old).trimEnd(), after: middle(now).trimEnd() },
    end: /\s$/.test(middle(old) + middle(now)) ? ` ${rest}` : rest,
  }
}
