import type { LanguageTag } from '@qarar/core'
import type { ContributionPreview, DraftFault, ReturnedField } from '../../contract/returned-drafts.ts'
import type { PacketField, PacketSeal } from '../packet.ts'
import { alignSentences, sentencesOf } from './align-sentences.ts'
import { isSameText, plainParagraphs } from './field-texts.ts'
import { type GatheredField, gatheredFaults, gatherFields, lostField } from './gather-fields.ts'
import type { LayoutPart } from './layout-of.ts'
import type { ReadDraft } from './read-draft.ts'
import { sealFaults, type TakenBefore, takenFault } from './seal-faults.ts'
import { draftFault } from './told-remarks.ts'

/** What was sent to a department. */
export interface IssuedPacket {
  seal: PacketSeal
  post: string
  /** Title: what people call the field. */
  fields: readonly (PacketField & { title: string })[]
  /** As `layoutOf` makes it of the document that was sent. */
  layout: readonly LayoutPart[]
}

/** A field as it stands in the register now. */
export interface FieldNow {
  /** Paragraphs. */
  text: readonly string[]
  /** Log entry of its last change. */
  version: number
  isFrozen: boolean
  /** The post whose document brought what stands there; null: of none. */
  post: string | null
}

export interface NowKnownOfVolume {
  volume: string
  taken: TakenBefore | null
  fields: ReadonlyMap<string, FieldNow>
}

export interface ReturnedContribution {
  read: ReadDraft
  issued: IssuedPacket
  now: NowKnownOfVolume
}

/** What would become of each field: nothing is kept yet. Every word that came back is in a row, outside, or a fault. */
export function previewContribution(contribution: ReturnedContribution): ContributionPreview {
  const { read, issued } = contribution
  const { fields, told, outside, gone } = gatherFields(read, issued.layout)
  const sent = new Map(issued.fields.map((field) => [field.name, field]))
  const strangers = [...fields.keys()].filter((name) => !sent.has(name))
  const rows = [...sent.keys(), ...strangers].map((name) =>
    rowOf({ ...contribution, name, field: sent.get(name), found: fields.get(name) ?? lostField }),
  )
  const isUntouched = outside.length === 0 && rows.every(({ state }) => state === 'unchanged')
  const untouched = isUntouched ? [draftFault('nothing-written')] : []
  return {
    ...{ file: read.name, sha256: read.sha256, program: read.program },
    ...{ ...told, faults: [...documentFaults(contribution), ...untouched, ...told.faults] },
    ...{ outside, gone, rows },
  }
}

interface Returning extends ReturnedContribution {
  name: string
  /** As it was sent; undefined: it was not. */
  field: IssuedPacket['fields'][number] | undefined
  found: GatheredField
}

function rowOf(returning: Returning): ReturnedField {
  const { name, field, found, now } = returning
  const { copies, told } = found
  const [returned = []] = copies
  const sent = plainParagraphs(field?.text ?? [])
  const current = now.fields.get(name)
  return {
    ...{ name, title: field?.title ?? null, state: stateOf(returning), sent },
    now: current ? plainParagraphs(current.text) : null,
    ...{ returned, copies: copies.length > 1 ? copies : [] },
    sentences: alignedOf(sent, returned, field?.language ?? 'en'),
    version: current?.version ?? null,
    ...{ ...told, faults: [...fieldFaults(returning), ...told.faults] },
  }
}

function alignedOf(sent: readonly string[], returned: readonly string[], language: LanguageTag) {
  return alignSentences(sentencesOf(sent, language), returned, language).map(({ was: _, ...each }) => each)
}

function stateOf({ name, field, found, read, now }: Returning): ReturnedField['state'] {
  const { copies, isThere } = found
  if (read.seal !== null && read.seal.volume !== now.volume) return 'other-volume'
  if (!field) return 'unknown'
  const [returned = []] = copies
  if (copies.length > 1) return 'doubled'
  if (!isThere && returned.length === 0) return 'deleted'
  if (isSameText(returned, field.text)) return 'unchanged'
  const current = now.fields.get(name)?.text ?? field.text
  if (isSameText(returned, current)) return 'held'
  if (!isSameText(current, field.text)) return 'conflict'
  if (returned.length === 0) return 'emptied'
  return plainParagraphs(field.text).length === 0 ? 'filled' : 'changed'
}

function fieldFaults({ name, field, found, issued, now }: Returning): DraftFault[] {
  const current = now.fields.get(name)
  const [returned = []] = found.copies
  // What says the same as the document is no change that others made: it may have come from this very file.
  const isChanged =
    field && current && !isSameText(current.text, field.text) && !isSameText(current.text, returned)
  const other = current?.post && current.post !== issued.post ? current.post : null
  return [
    ...(field ? [] : [draftFault('unknown-field', name)]),
    ...gatheredFaults(found),
    ...(current?.isFrozen ? [draftFault('frozen')] : []),
    ...(isChanged ? [draftFault('changed-since')] : []),
    ...(other ? [draftFault('other-post', other)] : []),
  ]
}

const documentFaults = ({ read, issued, now }: ReturnedContribution): DraftFault[] => [
  ...takenFault(now.taken),
  ...sealFaults(read, issued.seal, now.volume),
  ...(read.fields.length === 0 ? [draftFault('no-fields')] : []),
]
