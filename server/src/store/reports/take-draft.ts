// What a person takes over of a document that came back; the file itself is kept.

import { keepSources, type PlacedField } from '@qarar/register'
import type { ReportSectionKey, ReportSentence, ReportSource } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { newId } from '../new-id.ts'
import type { PacketKind } from '../schema/report-tables.ts'
import { refusal } from '../store-error.ts'
import { keepRows } from './keep-rows.ts'
import { getOpenItem, getOpenVolume, refuseUnseen } from './open-volume.ts'
import { draftTaken, placedFields } from './read-packets.ts'
import type { TakenFields } from './report-store.ts'
import { keepFile } from './report-template.ts'
import { keepSegments } from './translate-segments.ts'
import { keepSection, keepSentences } from './write-section.ts'

/** All of them or none. */
export function takeDraft(
  db: Database,
  volume: string,
  taken: TakenFields,
): Promise<{ id: string; taken: number }> {
  return changeStore(db, async (change) => {
    await getOpenVolume(change, volume)
    await refuseSame(change, taken)
    const id = newId('draft')
    await takers[taken.kind](change, volume, { ...taken, id })
    const { kind, packet, post, file, by } = taken
    const sha256 = await keepFile(change, file.bytes)
    const row = { id, volume, packet, kind, post, name: file.name, sha256, taken: taken.fields.length }
    await keepRows(change, 'returned_draft', { by, what: 'take-draft', ids: [id, volume] }, [row])
    return { id, taken: taken.fields.length }
  })
}

async function refuseSame(change: Change, { file }: TakenFields): Promise<void> {
  const before = await draftTaken(change, file.sha256)
  if (before)
    throw refusal(
      'not-applicable',
      `This very file (${file.name}) was taken in on ${before.at.slice(0, 10)} by ${before.by}.`,
      'same-draft',
    )
}

type Taking = TakenFields & { id: string }

const takers: Record<PacketKind, (change: Change, volume: string, taking: Taking) => Promise<unknown>> = {
  contribution: takeContribution,
  draft: takeWhole,
  translation: takeTranslations,
}

/** Of a section, fields that are not taken stay as they are. */
async function takeContribution(change: Change, volume: string, taking: Taking): Promise<void> {
  const head = await getOpenVolume(change, volume)
  const places = await placesOf(change, taking.packet)
  const placed = await placedFields(change, head, places.sections, places.language)
  const isTaken = ({ field }: (typeof placed)[number]) =>
    taking.fields.some(({ name }) => name === field.name)
  const touched = new Map(
    placed
      .filter(isTaken)
      .map(({ item, field }) => [`${item}.${field.section}`, { item, section: field.section }]),
  )
  for (const place of touched.values()) {
    await getOpenItem(change, place.item)
    const own = placed.filter(({ item, field }) => item === place.item && field.section === place.section)
    const seen = taking.fields.find(({ name }) => own.some(({ field }) => field.name === name))?.seen ?? 0
    await refuseUnseen(change, { ...place, seen })
    const parts = own.map(({ field }) => sentencesOf(field, taking, head.languages[0] ?? 'en'))
    await keepSentences(change, place, { sentences: joined(parts), draft: taking.id }, taking.by)
  }
}

async function placesOf(change: Change, packet: string | null) {
  const found = await change
    .selectFrom('report_packet')
    .select(['sections', 'language'])
    .where('id', '=', packet ?? '')
    .executeTakeFirst()
  if (found) return found
  throw refusal('not-found', 'Nothing was sent out that this document could be an answer to.', 'no-packet')
}

/** What is new on a paragraph rests on it. */
function sentencesOf(
  { name, sentences, mandate, place }: PlacedField,
  { fields, post, id, by }: Taking,
  language: 'ar' | 'en' | 'fr',
): ReportSentence[] {
  const given = fields.find((field) => field.name === name)
  if (!given) return sentences
  const person = { kind: 'person', by, post, file: id } as const
  const sources: ReportSource[] = mandate && place ? [{ kind: 'paragraph', mandate, ...place }] : []
  return keepSources(sentences, given.paragraphs, { language, person, sources })
}

/** Paragraphs are counted through the section; an id that two parts gave stands once. */
function joined(parts: readonly ReportSentence[][]): ReportSentence[] {
  const ids = new Set<string>()
  let paragraph = 0
  return parts.flatMap((sentences) => {
    const first = paragraph
    return sentences.map((sentence) => {
      paragraph = first + sentence.paragraph
      const id = freeId(sentence.id, ids)
      ids.add(id)
      return { ...sentence, id, paragraph }
    })
  })
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  return free
}

async function takeWhole(change: Change, _: string, { fields, id, by, post }: Taking): Promise<void> {
  for (const { name, seen, paragraphs } of fields) {
    const [item = '', key = ''] = name.split('.')
    const place = { item, section: key as ReportSectionKey }
    const open = await getOpenItem(change, item)
    await refuseUnseen(change, { ...place, seen })
    const person = { kind: 'person', by, post, file: id } as const
    await keepSection(change, place, { open, paragraphs, hand: { person }, by, draft: id })
  }
}

async function takeTranslations(change: Change, volume: string, { packet, fields, by }: Taking) {
  const { language } = await placesOf(change, packet)
  const segments = fields.map(({ name, paragraphs }) => ({ source: name, text: paragraphs.join(' ') }))
  return keepSegments(change, volume, { language, segments, by })
}
