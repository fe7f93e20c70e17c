import { openingOf, preparationOf } from '@qarar/register'
import {
  type DraftItem,
  type ListedVolume,
  type ReportItemHead,
  type SectionCounts,
  sectionStates,
  type VolumeHead,
  type VolumePage,
} from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { logAt } from '../register/as-of.ts'
import { sessionDays } from '../sessions/session-facts.ts'
import { awaitingSegments } from './awaiting-segments.ts'
import { draftsOf, readDrafts } from './draft-items.ts'
import { dueWorks } from './due-works.ts'
import { sessionCalled } from './plan-report.ts'
import { readSubmissions } from './read-submissions.ts'
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
    const drafts = volume.withdrawn ? [] : await readDrafts(db, volume, items, { log })
    listed.push({
      ...volume,
      ...{ items: items.length, sections: countSections(drafts) },
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
  const drafts: DraftItem[] = []
  for await (const some of draftsOf(db, volume, heads, { log })) drafts.push(...some)
  const template = await getTemplate(db, volume.organisation)
  return {
    volume,
    items: drafts.map(itemOf),
    departments: departmentsOf(drafts),
    calendar: await calendarOf(db, volume, log),
    left: await leftWorks(db, volume, drafts),
    returned: await readReturned(db, id),
    awaiting: await countAwaiting(db, volume, heads, log),
    template: template && { name: template.name, by: template.by, at: template.at },
    submission: (await readSubmissions(db, log)).get(id) ?? null,
  }
}

function countSections(drafts: readonly DraftItem[]): SectionCounts {
  const states = drafts.flatMap(({ sections }) => sections.map(({ state }) => state))
  const counts = sectionStates.map((state) => [state, states.filter((each) => each === state).length])
  return Object.fromEntries(counts)
}

function itemOf(draft: DraftItem): VolumePage['items'][number] {
  const { id, position, symbol, agenda, title, works, remarks, frozen } = draft
  const byKind = Map.groupBy(remarks, ({ kind }) => kind)
  return {
    ...{ id, position, symbol, agenda, title, works },
    sections: countSections([draft]),
    remarks: Object.fromEntries([...byKind].map(([kind, all]) => [kind, all.length])),
    stops: remarks.filter(({ stops }) => stops).length,
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
): Promise<VolumePage['left']> {
  const held = new Set(drafts.flatMap(({ works }) => works.map(({ id }) => id)))
  const due = await dueWorks(db, { session: sessionCalled(session), until })
  const left = due.filter((work) => !held.has(work))
  const works = await readWorks(db, left)
  return left.flatMap((work) => works.get(work) ?? [])
}

async function readReturned(db: Database, volume: string): Promise<VolumePage['returned']> {
  const rows = await db
    .selectFrom('returned_draft as r')
    .innerJoin('log as l', 'l.number', 'r.log')
    .select(['r.id', 'r.kind', 'r.post', 'r.name', 'r.sha256', 'r.taken', 'l.by', 'l.at'])
    .where('r.volume', '=', volume)
    .orderBy('r.log', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

async function countAwaiting(
  db: Database,
  volume: VolumeHead,
  items: readonly ReportItemHead[],
  log: number | null,
): Promise<VolumePage['awaiting']> {
  const counts: [string, number][] = []
  for (const language of volume.languages)
    counts.push([language, (await awaitingSegments(db, volume, { items, language, log })).length])
  return Object.fromEntries(counts)
}
