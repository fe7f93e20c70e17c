import type { DraftFault, ToldChange, ToldComment } from '../../contract/returned-drafts.ts'
import type { ReadDraft } from './read-draft.ts'

/** What people and programs left beside the words. */
export interface ToldRemarks {
  comments: ToldComment[]
  changes: ToldChange[]
  notes: string[]
  faults: DraftFault[]
}

/** Remarks by where they stand. */
export interface RemarkIndex {
  /** In these places of fields. */
  inFields: (fields: Iterable<number>) => ToldRemarks
  /** Outside of fields, in these paragraphs; null: of no paragraph, so of the whole document. */
  outside: (paragraphs: Iterable<number | null>) => ToldRemarks
}

interface Place {
  field: number | null
  /** A comment is known by its field only. */
  paragraph?: number | null
}

export function indexRemarks({ comments, changes, notes, faults }: ReadDraft): RemarkIndex {
  const fields = new Map<number, ToldRemarks>()
  const paragraphs = new Map<number | null, ToldRemarks>()
  const at = ({ field, paragraph }: Place) =>
    field === null ? remarksAt(paragraphs, paragraph ?? null) : remarksAt(fields, field)
  for (const each of comments)
    at(each).comments.push({ author: each.author, date: each.date, text: each.text, words: each.words })
  for (const each of changes)
    at(each).changes.push({ kind: each.kind, author: each.author, date: each.date, text: each.text })
  for (const each of notes) at(each).notes.push(each.text)
  for (const each of faults) at(each).faults.push({ code: each.code, found: each.found })
  return { inFields: (places) => joined(fields, places), outside: (places) => joined(paragraphs, places) }
}

function remarksAt<Key>(index: Map<Key, ToldRemarks>, key: Key): ToldRemarks {
  const known = index.get(key)
  if (known) return known
  const remarks: ToldRemarks = { comments: [], changes: [], notes: [], faults: [] }
  index.set(key, remarks)
  return remarks
}

function joined<Key>(index: ReadonlyMap<Key, ToldRemarks>, keys: Iterable<Key>): ToldRemarks {
  return joinRemarks([...new Set(keys)].flatMap((key) => index.get(key) ?? []))
}

export const joinRemarks = (all: readonly ToldRemarks[]): ToldRemarks => ({
  comments: all.flatMap(({ comments }) => comments),
  changes: all.flatMap(({ changes }) => changes),
  notes: all.flatMap(({ notes }) => notes),
  faults: all.flatMap(({ faults }) => faults),
})

const lineOf = {
  comment: ({ author, text }: Pick<ToldComment, 'author' | 'text'>) => `comment ${author} ${text}`,
  note: (text: string) => `note ${text}`,
  fault: ({ code, found }: DraftFault) => `fault ${code} ${found ?? ''}`,
}

/** Each as one line, to be compared. */
export const remarkLines = ({ comments, notes, faults }: ToldRemarks): string[] => [
  ...comments.map(lineOf.comment),
  ...notes.map(lineOf.note),
  ...faults.map(lineOf.fault),
]

/** Those that were not there when it went out: each line that was takes one away. */
export function addedRemarks(told: ToldRemarks, sent: readonly string[]): ToldRemarks {
  const left = new Map<string, number>()
  for (const line of sent) left.set(line, (left.get(line) ?? 0) + 1)
  const isAdded = (line: string) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  }
  return {
    changes: told.changes,
    comments: told.comments.filter((each) => isAdded(lineOf.comment(each))),
    notes: told.notes.filter((text) => isAdded(lineOf.note(text))),
    faults: told.faults.filter((each) => isAdded(lineOf.fault(each))),
  }
}

export const draftFault = (code: DraftFault['code'], found: string | null = null): DraftFault => ({
  code,
  found,
})
