// What a person takes over of a document that came back; the file itself is kept.
import { keepSources, type PlacedField } from '@qarar/register'
import type { ReportSectionKey, ReportSentence, ReportSource } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { newId } from '../new-id.ts'
import type { PacketKind } from '../schema/report-tables.ts'
import { refusal } from '../store-error.ts'
import { keepRows } from './keep-rows.ts'
import { getOpenVolume } from './open-volume.ts'
import { placeField } from './place-field.ts'
import { placedFields } from './read-packets.ts'
import { readTranslations } from './read-translations.ts'
import type { TakenFields } from './report-store.ts'
import { keepFile } from './report-template.ts'
import { getSeenSection } from './seen-section.ts'
import { keepSegments } from './translate-segments.ts'
import { versionOfTranslation } from './words-key.ts'
import { inOwnLanguage, keepSentences, sentencesLeft } from './write-section.ts'

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
    const fields = taken.fields.map(({ name }) => name)
    const row = { id, volume, packet, kind, post, name: file.name, sha256, fields }
    await keepRows(change, 'returned_draft', { by, what: 'take-draft', ids: [id, volume] }, [row])
    return { id, taken: fields.length }
  })
}

/** Each field of a file is taken once; what a person left over may be taken later. */
async function refuseSame(change: Change, { file, fields }: TakenFields): Promise<void> {
  const before = await change
    .selectFrom('returned_draft as r')
    .innerJoin('log as l', 'l.number', 'r.log')
    .select(['r.fields', 'l.by', 'l.at'])
    .where('r.sha256', '=', file.sha256)
    .execute()
  for (const { fields: taken, by, at } of before)
    if (fields.some(({ name }) => taken.includes(name)))
      throw refusal(
        'not-applicable',
        `This was taken over from this very file (${file.name}) on ${at.toISOString().slice(0, 10)} by ${by}. Nothing was changed.`,
        'same-draft',
      )
}

type Taking = TakenFields & { id: string }

const takers: Record<PacketKind, (change: Change, volume: string, taking: Taking) => Promise<unknown>> = {
  contribution: takeContribution,
  draft: takeWhole,
  translation: takeTranslations,
}

/** Of a section, fields that are not taken stay as they are, where they are. */
async function takeContribution(change: Change, volume: string, taking: Taking): Promise<void> {
  const head = await getOpenVolume(change, volume)
  const { sections, language } = await placesOf(change, taking.packet, volume)
  const placed = await placedFields(change, head, sections, language)
  const isTaken = ({ field }: (typeof placed)[number]) =>
    taking.fields.some(({ name }) => name === field.name)
  const touched = new Map(
    placed
      .filter(isTaken)
      .map(({ item, field }) => [`${item}.${field.section}`, { item, section: field.section }]),
  )
  for (const place of touched.values()) {
    const own = placed.flatMap(({ item, field }) =>
      item === place.item && field.section === place.section ? [field] : [],
    )
    const seen = taking.fields.find(({ name }) => own.some((field) => field.name === name))?.seen ?? 0
    const { stood } = await getSeenSection(change, place, seen)
    let sentences: ReportSentence[] = stood.sentences
    for (const [at, field] of own.entries()) {
      const given = taking.fields.find(({ name }) => name === field.name)
      if (!given) continue
      const words = sentencesOf(field, given, { ...taking, language: head.languages[0] ?? 'en' })
      sentences = placeField(sentences, { old: field.sentences, before: own.slice(0, at), words })
    }
    await keepSentences(change, place, { sentences, draft: taking.id }, taking.by)
  }
}

async function placesOf(change: Change, packet: string | null, volume: string) {
  const found = await change
    .selectFrom('report_packet')
    .select(['sections', 'language', 'volume'])
    .where('id', '=', packet ?? '')
    .executeTakeFirst()
  if (found?.volume === volume) return found
  throw refusal(
    'not-found',
    'Nothing of this report was sent out that this document could be an answer to.',
    'no-packet',
  )
}

/** What is new on a paragraph rests on it. Where somebody changed the field since it went out, nothing rests on what stands there now. */
function sentencesOf(
  { sentences, mandate, place }: PlacedField,
  { paragraphs, isConflict }: TakenFields['fields'][number],
  { post, id, by, language }: Taking & { language: 'ar' | 'en' | 'fr' },
): ReportSentence[] {
  const person = { kind: 'person', by, post, file: id } as const
  const sources: ReportSource[] = mandate && place ? [{ kind: 'paragraph', mandate, ...place }] : []
  const left = inOwnLanguage(keepSources(sentences, paragraphs, { language, person, sources }))
  return isConflict ? restingOn([...sources, person], left, sentences) : left
}

/** Words that were changed from what stood there before do not rest on what others wrote since. */
function restingOn(
  sources: readonly ReportSource[],
  left: readonly ReportSentence[],
  stood: readonly ReportSentence[],
): ReportSentence[] {
  const same = new Set(stood.map(({ text }) => text))
  return left.map((sentence) =>
    same.has(sentence.text) ? sentence : { ...sentence, origin: 'written', sources: [...sources] },
  )
}

/** In the language in which the report is written: others are translated sentence by sentence. */
async function takeWhole(
  change: Change,
  volume: string,
  { packet, fields, id, by, post }: Taking,
): Promise<void> {
  const head = await getOpenVolume(change, volume)
  if (packet !== null && (await placesOf(change, packet, volume)).language !== head.languages[0])
    throw refusal(
      'not-applicable',
      `The report is written in "${head.languages[0]}": a draft in another language is not taken over.`,
      'other-language',
    )
  for (const { name, seen, paragraphs, isConflict } of fields) {
    const [item = '', key = ''] = name.split('.')
    const place = { item, section: key as ReportSectionKey }
    const { volume: own, stood } = await getSeenSection(change, place, seen)
    if (own.id !== volume) throw refusal('not-found', `The report has no item "${item}".`, 'no-report-item')
    const person = { kind: 'person', by, post, file: id } as const
    const left = sentencesLeft(own, stood, { paragraphs, hand: { person } })
    const sentences = isConflict ? restingOn([person], left, stood.sentences) : left
    await keepSentences(change, place, { sentences, draft: id }, by)
  }
}

async function takeTranslations(change: Change, volume: string, { packet, fields, by }: Taking) {
  const { language } = await placesOf(change, packet, volume)
  const held = (await readTranslations(change, volume, null)).get(language)
  for (const { name, seen } of fields)
    if (versionOfTranslation(held?.get(name)) !== seen) throw translatedSince(name)
  const segments = fields.map(({ name, paragraphs }) => ({ source: name, text: paragraphs.join(' ') }))
  return keepSegments(change, volume, { language, segments, by })
}

const translatedSince = (source: string) =>
  refusal(
    'not-applicable',
    `This is translated otherwise than when you saw it: look at it again, then say it again: “${source.slice(0, 80)}”.`,
    'section-changed',
  )
