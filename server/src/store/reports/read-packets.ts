// What went out, as it went out.

import type { LanguageTag } from '@qarar/core'
import { packetFields } from '@qarar/register'
import type { VolumeHead } from '@qarar/register/contract'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { refusal } from '../store-error.ts'
import { readDrafts } from './draft-items.ts'
import { itemFacts } from './item-facts.ts'
import { letterFacts } from './letter-facts.ts'
import { getVolumeHead } from './open-volume.ts'
import { readItems } from './read-volumes.ts'
import type { KeptPacket, PlacedNow } from './report-store.ts'
import { sealed } from './send-packet.ts'

/** Null where no packet of the store has the id. Throws where its words were removed by order: what comes back has them. */
export async function getPacket(db: Database, id: string): Promise<KeptPacket | null> {
  const found = await db
    .selectFrom('report_packet as p')
    .innerJoin('log as l', 'l.number', 'p.log')
    .select(['p.id', 'p.volume', 'p.kind', 'p.post', 'p.language', 'p.sections', 'p.sent', 'p.hash'])
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (!found) return null
  if (Object.keys(found.sent).length === 0) throw removedSince()
  const { sections, sent, hash, ...packet } = found
  const seal = { volume: packet.volume, packet: id, hash }
  return { ...packet, seal, sent: sealed(packet.kind, sent, seal), versions: versionsOf(sections) }
}

const versionsOf = (sections: readonly { item: string; section: string; version?: number }[]) =>
  new Map(
    sections.flatMap(({ item, section, version }) =>
      version === undefined ? [] : [[`${item}.${section}`, version] as const],
    ),
  )

const removedSince = () =>
  refusal(
    'not-applicable',
    'The document has words that were removed by order after it went out: it is not taken; send a new one.',
    'removed-since',
  )

/** When this very file was taken in; null where it was not. */
export async function draftTaken(db: Database, sha256: string): Promise<{ by: string; at: string } | null> {
  const found = await db
    .selectFrom('returned_draft as r')
    .innerJoin('log as l', 'l.number', 'r.log')
    .select(['l.by', 'l.at'])
    .where('r.sha256', '=', sha256)
    .executeTakeFirst()
  return found ? { by: found.by, at: found.at.toISOString() } : null
}

/** The fields of a packet as their sections stand now, in their order. */
export async function fieldsNow(db: Database, packet: string): Promise<Map<string, PlacedNow>> {
  const { volume, places, language } = await readPlaces(db, packet)
  const placed = await placedFields(db, volume, places, language)
  const brought = await broughtBy(db, [...new Set(placed.map(({ item }) => item))])
  return new Map(
    placed.map(({ field, item, version, isFrozen }) => [
      field.name,
      {
        ...{ item, section: field.section, text: field.text, version, isFrozen },
        post: brought.get(`${item} ${field.section}`) ?? null,
      },
    ]),
  )
}

async function readPlaces(db: Database, packet: string) {
  const { volume, sections, language } = await db
    .selectFrom('report_packet')
    .select(['volume', 'sections', 'language'])
    .where('id', '=', packet)
    .executeTakeFirstOrThrow()
  return { volume: await getVolumeHead(db, volume), places: sections, language }
}

type Places = readonly { item: string; section: string }[]

/** Each with the sentences that stand in it. */
export async function placedFields(db: Database, volume: VolumeHead, places: Places, language: LanguageTag) {
  const heads = await readItems(db, { volume: volume.id, log: null })
  const items = heads.filter(({ id }) => places.some(({ item }) => item === id))
  const letters = await letterFacts(db, { log: null, until: volume.until })
  const facts = await itemFacts(db, items, { volume, log: null, letters })
  const drafts = await readDrafts(db, volume, items, { log: null })
  return drafts.flatMap((draft, at) => {
    const own = facts[at]
    const isAsked = (key: string) => places.some(({ item, section }) => item === draft.id && section === key)
    const sections = draft.sections.filter(({ key }) => isAsked(key))
    if (!own) return []
    return packetFields({ facts: own, draft, sections, language }).map((field) => ({
      ...{ field, item: draft.id, isFrozen: draft.frozen !== null },
      version: draft.sections.find(({ key }) => key === field.section)?.version ?? 0,
    }))
  })
}

/** The posts whose documents brought what stands in sections, by item and section. */
async function broughtBy(db: Database, items: readonly string[]): Promise<Map<string, string>> {
  if (items.length === 0) return new Map()
  const { rows } = await sql<{ item: string; section: string; post: string | null }>`
    select s.item, s.section, r.post from section_text s join returned_draft r on r.id = s.draft
    where s.upto is null and s.item = any(${[...items]}::text[])`.execute(db)
  return new Map(rows.flatMap(({ item, section, post }) => (post ? [[`${item} ${section}`, post]] : [])))
}
