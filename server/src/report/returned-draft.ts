// A document that came back: what it would change, and taking over what a person chose.

import {
  isChangedSince,
  layoutOf,
  mayBeTaken,
  previewContribution,
  previewTranslations,
  type ReadDraft,
} from '@qarar/register'
import type { ReturnedField, ReturnedPreview, ReturnedSection, TakenDraft } from '@qarar/register/contract'
import type { KeptPacket } from '../store/reports/report-store.ts'
import { versionOfTranslation } from '../store/reports/words-key.ts'
import type { Store } from '../store/store.ts'
import { refusal } from '../store/store-error.ts'
import { type DraftLimits, draftLimitsSetting } from './draft-limits.ts'
import { segmentName } from './field-names.ts'
import { previewDraftApart } from './preview-draft-apart.ts'
import { readDocxApart } from './read-docx-apart.ts'
import { templateOf } from './template-of.ts'
import { writePacket } from './write-packet.ts'

export interface DraftFile {
  name: string
  bytes: Buffer
}

/** Nothing of it is kept. */
export async function previewReturned(
  store: Store,
  volume: string,
  { name, bytes }: DraftFile,
  limits: DraftLimits = draftLimitsSetting(),
): Promise<ReturnedPreview> {
  return previewOf(store, volume, await readDocxApart(name, bytes, limits))
}

async function previewOf(store: Store, volume: string, read: ReadDraft): Promise<ReturnedPreview> {
  const packet = read.seal && (await store.getReportPacket(read.seal.packet))
  const taken = await store.draftTaken(read.sha256)
  if (packet?.kind === 'contribution') return ofContribution(store, { volume, read, packet, taken })
  if (packet?.kind === 'translation') return ofTranslation(store, { volume, read, packet, taken })
  return ofDraft(store, { volume, read, packet, taken })
}

interface Returned {
  volume: string
  read: ReadDraft
  packet: KeptPacket
  taken: { by: string; at: string } | null
}

/** The document as it went out, written and read again. */
async function layoutSent(store: Store, { sent, volume }: KeptPacket) {
  const written = await writePacket(sent, await templateOf(store, volume))
  return layoutOf(await readDocxApart('sent.docx', written))
}

async function ofContribution(
  store: Store,
  { volume, read, packet, taken }: Returned,
): Promise<ReturnedPreview> {
  const { sent, seal, post } = packet
  if (sent.kind !== 'contribution') throw noPacket()
  const fields = sent.packet.items.flatMap((item) =>
    item.fields.map((field) => ({ ...field, title: `${item.heading} – ${field.prompt}` })),
  )
  const issued = { seal, post: post ?? '', fields, layout: await layoutSent(store, packet) }
  const now = { volume, taken, fields: await store.fieldsNow(packet.id) }
  return { kind: 'contribution', post, preview: previewContribution({ read, issued, now }) }
}

async function ofTranslation(
  store: Store,
  { volume, read, packet, taken }: Returned,
): Promise<ReturnedPreview> {
  const { sent, seal, language } = packet
  if (sent.kind !== 'translation') throw noPacket()
  const held = await store.getTranslations(packet.volume, language)
  const standing = await store.getStandingSources(packet.volume, language)
  const awaiting = sent.packet.segments.map(({ source, text }) => ({
    ...{ source, text: held.get(source) ?? null, sent: text, name: segmentName(source) },
    version: versionOfTranslation(held.get(source)),
    ...{ isGone: !standing.has(source), isFrozen: held.has(source) && standing.get(source) === 'frozen' },
  }))
  const issued = { seal, layout: await layoutSent(store, packet) }
  return {
    kind: 'translation',
    language,
    preview: previewTranslations({ read, awaiting, volume, taken, issued }),
  }
}

/** Also a document without a seal: its sections are found by their headings. */
async function ofDraft(
  store: Store,
  { volume, read, packet, taken }: Omit<Returned, 'packet'> & { packet: KeptPacket | null },
): Promise<ReturnedPreview> {
  const draft = await store.listReportItems(volume, { language: packet?.language })
  const issued = packet && {
    ...{ seal: packet.seal, versions: packet.versions },
    layout: await layoutSent(store, packet),
  }
  const preview = await previewDraftApart({ read, draft, volume, taken, issued })
  return { kind: 'draft', post: packet?.post ?? null, preview }
}

const noPacket = () =>
  refusal('not-found', 'Nothing was sent out that this document could be an answer to.', 'no-packet')

/** What is taken over is what the preview shows of each field that is named. */
export async function takeReturned(
  store: Store,
  volume: string,
  file: DraftFile,
  { fields, by }: TakenDraft & { by: string },
): Promise<{ id: string; taken: number }> {
  const read = await readDocxApart(file.name, file.bytes, draftLimitsSetting())
  const shown = await previewOf(store, volume, read)
  const words = wordsOf(shown)
  const chosen = fields.map(({ name, seen, copy = null }) => {
    const paragraphs = copyOf(words.get(name) ?? [], { name, copy })
    return { name, seen, paragraphs, isConflict: isConflict(shown, name) }
  })
  // A document that names a packet of another store came back without one.
  const packet = read.seal && (await store.getReportPacket(read.seal.packet))
  return store.takeDraft(volume, {
    ...{
      kind: shown.kind,
      packet: packet?.id ?? null,
      post: shown.kind === 'translation' ? null : shown.post,
    },
    file: { ...file, sha256: shown.preview.sha256 },
    ...{ fields: chosen, by },
  })
}

/** Somebody changed the field or the section since it went out. */
function isConflict({ kind, preview }: ReturnedPreview, name: string): boolean {
  if (kind === 'translation') return false
  const rows = kind === 'contribution' ? preview.rows : preview.sections
  return rows.some((row) => nameOf(row) === name && isChangedSince(row))
}

const nameOf = (row: ReturnedField | ReturnedSection) =>
  'name' in row ? row.name : `${row.item}.${row.section}`

/** The only words that came back, or those that are meant of several. */
function copyOf(
  copies: readonly string[][],
  { name, copy }: { name: string; copy: number | null },
): string[] {
  const isOpen = copy === null && copies.length > 1
  const chosen = isOpen ? undefined : copies[(copy ?? 1) - 1]
  if (chosen) return chosen
  const field = name.slice(0, 80)
  throw isOpen
    ? refusal(
        'not-applicable',
        `"${field}" stands there ${copies.length} times, each with other words: say which is meant, from 1.`,
        'no-copy',
      )
    : refusal(
        'not-applicable',
        `The document has no words for "${field}" that can be taken.`,
        'draft-changed',
      )
}

/** Of what can be taken, by name: each copy. */
function wordsOf({ kind, preview }: ReturnedPreview): Map<string, string[][]> {
  if (kind === 'translation')
    return new Map(
      preview.rows.flatMap(({ source, text, copies, ...row }) =>
        text && mayBeTaken(row)
          ? [[source, (copies.length > 0 ? copies : [text]).map((each) => [each])]]
          : [],
      ),
    )
  if (kind === 'draft')
    return new Map(
      preview.sections.flatMap(({ item, section, state, returned, copies }) =>
        state === 'deleted' || state === 'unchanged'
          ? []
          : [[`${item}.${section}`, copies.length > 0 ? copies : [returned]]],
      ),
    )
  return new Map(
    preview.rows.flatMap((row) =>
      mayBeTaken(row) ? [[row.name, row.copies.length > 0 ? row.copies : [row.returned]]] : [],
    ),
  )
}
