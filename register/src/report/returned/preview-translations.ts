import type { DraftFault, ReturnedSegment, TranslationPreview } from '../../contract/returned-drafts.ts'
import type { PacketSeal, TranslationSegment } from '../packet.ts'
import { plainWords } from '../sentences/plain-words.ts'
import { fieldParts, type LayoutPart, sentOutside } from './layout-of.ts'
import { matchOrder } from './match-order.ts'
import type { ReadDraft } from './read-draft.ts'
import { sealFaults, type TakenBefore, takenFault } from './seal-faults.ts'
import { type SegmentRow, segmentRows } from './segment-rows.ts'
import { addedRemarks, draftFault, indexRemarks, joinRemarks, type RemarkIndex } from './told-remarks.ts'

/** A segment that was sent. `text`: as it is translated now. */
export interface AwaitingSegment extends TranslationSegment {
  /** Of its field. */
  name: string
  /** As it was translated when it went out. */
  sent: string | null
  /** Of `text`. */
  version: number
  /** Nothing in the report says these very words any more. */
  isGone: boolean
  /** It is translated in an item that is frozen. */
  isFrozen: boolean
}

export interface ReturnedTranslations {
  read: ReadDraft
  awaiting: readonly AwaitingSegment[]
  volume: string
  taken: TakenBefore | null
  issued: { seal: PacketSeal; layout: readonly LayoutPart[] }
}

/** What would be kept as the translation of each segment. It is known by its field, else by its exact words. */
export function previewTranslations(returned: ReturnedTranslations): TranslationPreview {
  const { read, awaiting, volume, taken, issued } = returned
  const remarks = indexRemarks(read)
  const sources = new Map(awaiting.map((segment) => [plainWords(segment.source), segment.name]))
  const { rows, others } = segmentRows(read, (words) => sources.has(words))
  const byName = Map.groupBy(rows, ({ name, source }) => name ?? sources.get(source ?? '') ?? '')
  const names = new Set(awaiting.map(({ name }) => name))
  const { added, gone } = besideRows(issued.layout, others, sources)
  const told = joinRemarks([
    addedRemarks(remarks.outside([null]), sentOutside(issued.layout)),
    remarks.outside(added.map(({ paragraph }) => paragraph)),
  ])
  const parts = [...fieldParts(issued.layout).values()]
  const empties = new Set(parts.map(({ empty }) => empty))
  const asked = awaiting.map((segment) =>
    segmentOf(segment, { rows: byName.get(segment.name) ?? [], remarks, empties }),
  )
  const strangers = rows.filter(({ name }) => name !== null && !names.has(name))
  return {
    ...{ file: read.name, sha256: read.sha256, program: read.program, ...told },
    faults: [...takenFault(taken), ...sealFaults(read, issued.seal, volume), ...told.faults],
    ...{ outside: added.map(({ text }) => ({ text, near: null })), gone },
    rows: [...asked, ...strangers.map((row) => strangerOf(row, remarks))],
  }
}

/** What was added beside the rows; sources of other rows may stand anywhere. */
function besideRows(
  layout: readonly LayoutPart[],
  others: ReturnType<typeof segmentRows>['others'],
  sources: ReadonlyMap<string, string>,
) {
  const sent = layout.flatMap((part) => ('text' in part && !sources.has(part.text) ? [part.text] : []))
  const places = matchOrder(
    sent,
    others.map(({ text }) => plainWords(text)),
  )
  const there = new Set(places)
  return {
    added: others.filter((_, at) => places[at] === null),
    gone: sent.filter((_, at) => !there.has(at)),
  }
}

interface Finding {
  rows: readonly SegmentRow[]
  remarks: RemarkIndex
  empties: ReadonlySet<string>
}

function segmentOf(segment: AwaitingSegment, { rows, remarks, empties }: Finding): ReturnedSegment {
  const { source, text: before, version } = segment
  const texts = rows.map((row) => row.texts.filter((text) => !empties.has(text)).join('\n'))
  const copies = [...new Set(texts.filter((text) => text !== ''))]
  const [text = null] = copies
  const told = joinRemarks(rows.map((row) => remarksOf(row, remarks)))
  return {
    ...{
      source,
      state: stateOf(rows, copies, before),
      ...{ before, version },
      text,
      copies: copies.length > 1 ? copies : [],
    },
    ...{ ...told, faults: [...segmentFaults(segment, rows, copies), ...told.faults] },
  }
}

const remarksOf = ({ fields, paragraphs }: SegmentRow, remarks: RemarkIndex) =>
  joinRemarks([remarks.inFields(fields), remarks.outside(paragraphs)])

function stateOf(
  rows: readonly SegmentRow[],
  copies: readonly string[],
  before: string | null,
): ReturnedSegment['state'] {
  const [text] = copies
  if (rows.length === 0) return 'missing'
  if (text === undefined) return 'empty'
  if (copies.length > 1) return 'doubled'
  if (before === null) return 'filled'
  return plainWords(before) === plainWords(text) ? 'held' : 'changed'
}

function segmentFaults(
  { source, text, sent, isGone, isFrozen }: AwaitingSegment,
  rows: readonly SegmentRow[],
  copies: readonly string[],
): DraftFault[] {
  const altered = rows.flatMap((row) =>
    row.source !== null && row.source !== plainWords(source)
      ? [draftFault('source-changed', row.source)]
      : [],
  )
  return [
    ...altered,
    ...(isGone ? [draftFault('source-gone')] : []),
    // What says the same as the document may have come from this very file.
    ...(text !== sent && plainWords(text ?? '') !== plainWords(copies[0] ?? '')
      ? [draftFault('changed-since')]
      : []),
    ...(isFrozen ? [draftFault('frozen')] : []),
    ...(copies.length > 1 ? [draftFault('doubled', String(copies.length))] : []),
  ]
}

function strangerOf(row: SegmentRow, remarks: RemarkIndex): ReturnedSegment {
  const told = remarksOf(row, remarks)
  const text = row.texts.join('\n')
  return {
    ...{
      source: row.source ?? '',
      state: 'unknown',
      before: null,
      version: 0,
      text: text || null,
      copies: [],
    },
    ...{ ...told, faults: [draftFault('unknown-source', row.source ?? row.name), ...told.faults] },
  }
}
