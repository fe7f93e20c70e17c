import { openingOf, preparationOf, stopsOf } from '@qarar/register'
import type {
  DraftItem,
  ListedVolume,
  ReportItemHead,
  SectionCounts,
  VolumeHead,
  VolumeItem,
  VolumeOutline,
  VolumePage,
} from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { knownBy, logAt } from '../register/as-of.ts'
import { sessionCalled } from '../sessions/session-called.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { awaitingIn } from './awaiting-segments.ts'
import { countOf, countStates } from './count-states.ts'
import { draftsIn } from './draft-items.ts'
import { dueWorks } from './due-works.ts'
import { readSubmissions } from './read-submissions.ts'
import { readTranslations } from './read-translations.ts'
import { readItems, readVolumes, readWorks } from './read-volumes.ts'
import type { VolumeQuery } from './report-store.ts'
import { getTemplate } from './report-template.ts'

/** The newest first, those that were withdrawn too. */
export async function listVolumes(db: Database, { known }: VolumeQuery = {}): Promise<ListedVolume[]> {
  const log = await logAt(db, known)
  const submissions = await readSubmissions(db, log)
  const listed: ListedVolume[] = []
  for (const volume of await readVolumes(db, { log })) {
    const items = await readItems(db, { log, volume: volume.id })
    const sections = await countStates(db, volume, volume.withdrawn ? [] : items, log)
    listed.push({
      ...volume,
      ...{ items: items.length, sections },
      submission: submissions.get(volume.id) ?? null,
    })
  }
  return listed
}

export async function getVolume(
  db: Database,
  id: string,
  { known }: VolumeQuery = {},
): Promise<VolumePage | undefined> {
  const log = await logAt(db, known)
  const [volume] = await readVolumes(db, { log, volume: id })
  if (!volume) return undefined
  const heads = await readItems(db, { log, volume: id })
  const { drafts, awaiting, stops } = await readAll(db, volume, heads, log)
  const template = await getTemplate(db, volume.organisation, log)
  return {
    volume,
    items: drafts.map((draft) => itemOf(draft, stops.get(draft.id) ?? {})),
    departments: departmentsOf(drafts),
    calendar: await calendarOf(db, volume, log),
    left: await leftWorks(db, volume, drafts, log),
    returned: await readReturned(db, id, log),
    awaiting,
    template: template && { name: template.name, by: template.by, at: template.at },
    submission: (await readSubmissions(db, log)).get(id) ?? null,
  }
}

const countSections = ({ sections }: DraftItem): SectionCounts => countOf(sections.map(({ state }) => state))

function itemOf(draft: DraftItem, stops: VolumeItem['stops']): VolumeItem {
  const { id, position, symbol, agenda, title, works, remarks, frozen } = draft
  const byKind = Map.groupBy(remarks, ({ kind }) => kind)
  return {
    ...{ id, position, symbol, agenda, title, works },
    sections: countSections(draft),
    remarks: Object.fromEntries([...byKind].map(([kind, all]) => [kind, all.length])),
    stops,
    isFrozen: frozen !== null,
  }
}

function departmentsOf(drafts: readonly DraftItem[]): VolumePage['departments'] {
  const owned = drafts.flatMap(({ sections }) =>
    sections.flatMap(({ owner, state, isLate }) => (owner ? [{ ...owner, state, isLate }] : [])),
  )
  return [...Map.groupBy(owned, ({ post }) => post)].map(([post, all]) => ({
    post,
    by: all.flatMap(({ by }) => by ?? []).toSorted()[0] ?? null,
    sections: all.length,
    received: all.filter(({ state }) => state !== 'planned' && state !== 'requested').length,
    isLate: all.some(({ isLate }) => isLate),
  }))
}

async function calendarOf(
  db: Database,
  { organisation, session }: VolumeHead,
  log: number | null,
): Promise<VolumePage['calendar']> {
  const opens = openingOf(session, await sessionDays(db, log))
  if (opens === null) return [{ what: 'opening', date: null }]
  const steps = preparationOf(organisation, opens).map(({ step, on }) => ({ what: step, date: on }))
  return [...steps, { what: 'opening', date: opens }]
}

async function leftWorks(
  db: Database,
  { session, until }: VolumeHead,
  drafts: readonly DraftItem[],
  log: number | null,
): Promise<VolumePage['left']> {
  const held = new Set(drafts.flatMap(({ works }) => works.map(({ id }) => id)))
  const due = await dueWorks(db, { session: sessionCalled(session), until, log })
  const left = due.filter((work) => !held.has(work))
  const works = await readWorks(db, left)
  return left.flatMap((work) => works.get(work) ?? [])
}

async function readReturned(
  db: Database,
  volume: string,
  log: number | null,
): Promise<VolumePage['returned']> {
  const rows = await db
    .selectFrom('returned_draft as r')
    .innerJoin('log as l', 'l.number', 'r.log')
    .select(['r.id', 'r.kind', 'r.post', 'r.name', 'r.sha256', 'r.fields', 'l.by', 'l.at'])
    .where('r.volume', '=', volume)
    .where(knownBy('r.log', log))
    .orderBy('r.log', 'desc')
    .execute()
  return rows.map(({ fields, at, ...row }) => ({ ...row, taken: fields.length, at: at.toISOString() }))
}

/**
 * Items in the language in which they are written; how many sentences wait for a translation into each; what stops the
 * clean copy of an item in each.
 */
async function readAll(
  db: Database,
  volume: VolumeHead,
  heads: readonly ReportItemHead[],
  log: number | null,
) {
  const { languages } = volume
  const translations = await readTranslations(db, volume.id, log)
  const drafts: DraftItem[] = []
  const stops = new Map<string, VolumeItem['stops']>()
  const waiting = new Map(languages.map((language) => [language, new Set<string>()]))
  for await (const some of draftsIn(db, volume, heads, { log, languages })) {
    drafts.push(...(some.get(languages[0] ?? 'en') ?? []))
    for (const [language, own] of some) {
      for (const { source } of awaitingIn(own, translations.get(language))) waiting.get(language)?.add(source)
      for (const { id, remarks } of own)
        stops.set(id, { ...stops.get(id), [language]: stopsOf(remarks).length })
    }
  }
  const counts = [...waiting].map(([language, sources]) => [language, sources.size])
  return { drafts, stops, awaiting: Object.fromEntries(counts) as VolumePage['awaiting'] }
}

/** Head and items without their sentences: nothing is composed. */
export async function getOutline(
  db: Database,
  id: string,
  { known }: VolumeQuery = {},
): Promise<VolumeOutline | undefined> {
  const log = await logAt(db, known)
  const [volume] = await readVolumes(db, { log, volume: id })
  if (!volume) return undefined
  const items = await readItems(db, { log, volume: id })
  return { volume, items, submission: (await readSubmissions(db, log)).get(id) ?? null }
}
