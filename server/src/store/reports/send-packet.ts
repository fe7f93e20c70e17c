// What goes out in Word to be filled in; as it went out it is kept, so that what comes back can be compared with it.

import { createHash } from 'node:crypto'
import type { LanguageTag } from '@qarar/core'
import {
  type ContributionPacket,
  dayInWords,
  distributionWords,
  itemHeading,
  type PacketSeal,
  type PrintedReport,
  packetItem,
  type TranslationPacket,
  volumeWords,
} from '@qarar/register'
import type { DraftSection, NewPacket, ReportItemHead, VolumeHead } from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { newId } from '../new-id.ts'
import type { PacketKind } from '../schema/report-tables.ts'
import { refusal } from '../store-error.ts'
import { awaitingSegments } from './awaiting-segments.ts'
import { readDrafts } from './draft-items.ts'
import { itemFacts } from './item-facts.ts'
import { keepRows } from './keep-rows.ts'
import { letterFacts } from './letter-facts.ts'
import { getOpenVolume } from './open-volume.ts'
import { printDrafts } from './print-report.ts'
import { readTranslations } from './read-translations.ts'
import { readItems } from './read-volumes.ts'
import type { SentPacket } from './report-store.ts'

interface Asked {
  volume: VolumeHead
  items: ReportItemHead[]
  language: LanguageTag
  post: string | null
}

export function sendPacket(
  db: Database,
  volume: string,
  { kind, post, language, items, by }: NewPacket & { by: string },
): Promise<SentPacket> {
  return changeStore(db, async (change) => {
    const head = await getOpenVolume(change, volume)
    const all = await readItems(change, { volume, log: null })
    const chosen = items.length === 0 ? all : all.filter(({ id }) => items.includes(id))
    const asked = { volume: head, items: chosen, language: language ?? head.languages[0] ?? 'en', post }
    const { sent, sections } = await makers[kind](change, asked)
    const seal = { volume, packet: newId('packet'), hash: hashOf(sent) }
    const { packet: id, hash } = seal
    const row = {
      id,
      volume,
      kind,
      post: post?.trim() || null,
      language: asked.language,
      sections,
      sent,
      hash,
    }
    await keepRows(change, 'report_packet', { by, what: 'send-packet', ids: [row.id, volume] }, [row])
    return sealed(kind, sent, seal)
  })
}

interface Made {
  sent: Record<string, unknown>
  /** `version`: where the whole section went out, to tell who wrote in it since. */
  sections: { item: string; section: string; version?: number }[]
}

const makers: Record<PacketKind, (change: Change, asked: Asked) => Promise<Made>> = {
  contribution: makeContribution,
  translation: makeTranslation,
  draft: makeDraft,
}

const hashOf = (sent: unknown) => createHash('sha256').update(JSON.stringify(sent)).digest('hex')

export function sealed(kind: PacketKind, sent: unknown, seal: PacketSeal): SentPacket {
  if (kind === 'draft') return { kind, report: sent as PrintedReport, seal }
  if (kind === 'translation') return { kind, packet: { ...(sent as Omit<TranslationPacket, 'seal'>), seal } }
  return { kind, packet: { ...(sent as Omit<ContributionPacket, 'seal'>), seal } }
}

/** All sections of a post that are open, each with what stands there now. */
async function makeContribution(change: Change, { volume, items, language, post }: Asked): Promise<Made> {
  const name = post?.trim()
  if (!name) throw refusal('not-applicable', 'Say which department is asked.', 'no-post')
  const letters = await letterFacts(change, { log: null, until: volume.until })
  const facts = await itemFacts(change, items, { volume, log: null, letters })
  const drafts = await readDrafts(change, volume, items, { log: null })
  const asked = drafts.flatMap((draft, at) => {
    const sections = draft.frozen ? [] : draft.sections.filter(({ owner }) => owner?.post === name)
    const own = facts[at]
    return sections.length > 0 && own ? [{ draft, facts: own, sections }] : []
  })
  if (asked.length === 0)
    throw refusal('not-applicable', `No open section of the report is given to "${name}".`, 'nothing-to-ask')
  const packets = asked.map(({ draft, facts, sections }) =>
    packetItem({ facts, draft, sections, language, heading: itemHeading(draft, language) }),
  )
  const own = asked.flatMap(({ draft, sections }) =>
    sections.map(({ key }) => ({ item: draft.id, section: key })),
  )
  return {
    sent: { ...headOf(volume, language), post: name, limit: limitOf(asked, language), items: packets },
    sections: own,
  }
}

function headOf(volume: VolumeHead, language: LanguageTag) {
  const { organisation, session, title } = volumeWords(volume, language)
  return { language, mark: distributionWords[language].limited, organisation, session, title }
}

/** The first of them. */
function limitOf(
  asked: readonly { sections: readonly DraftSection[] }[],
  language: LanguageTag,
): string | null {
  const [first] = asked.flatMap(({ sections }) => sections.flatMap(({ owner }) => owner?.by ?? [])).toSorted()
  return first === undefined ? null : dayInWords(first, language)
}

async function makeTranslation(change: Change, { volume, items, language }: Asked): Promise<Made> {
  const awaiting = await awaitingSegments(change, volume, { items, language, log: null })
  const [first] = awaiting
  if (!first)
    throw refusal('not-applicable', `Nothing waits for a translation into "${language}".`, 'nothing-to-ask')
  const held = (await readTranslations(change, volume.id, null)).get(language)
  const segments = awaiting
    .filter((segment) => segment.language === first.language)
    .map(({ source }) => ({ source, text: held?.get(source) ?? null }))
  const { mark, title } = headOf(volume, language)
  return { sent: { mark, title, from: first.language, to: language, segments }, sections: [] }
}

/** The working draft as one document, to be edited as a whole. */
async function makeDraft(change: Change, { volume, items, language }: Asked): Promise<Made> {
  if (language !== volume.languages[0])
    throw refusal(
      'not-applicable',
      `The report is written in "${volume.languages[0]}": other languages are translated sentence by sentence.`,
      'other-language',
    )
  const drafts = await readDrafts(change, volume, items, { log: null, language })
  const report = await printDrafts(change, volume, drafts, { copy: 'working', language, forEditing: true })
  const sections = drafts.flatMap(({ id, frozen, sections }) =>
    frozen ? [] : sections.map(({ key, version }) => ({ item: id, section: key, version })),
  )
  return { sent: report as unknown as Record<string, unknown>, sections }
}
