// What the mechanisms of an organisation did in the period of a volume: from what people keep of them.
import type { LanguageTag } from '@qarar/core'
import {
  type Chapter,
  type Compiling,
  firstDay,
  levelOfChapters as levelOfPrinted,
  periodWords,
  printChapters,
} from '@qarar/register'
import type { Level, ReportChapters, VolumeHead } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { keptMechanisms, type Telling, tellingMentions } from '../mechanisms/calls-of.ts'
import { declaredKinds } from '../mechanisms/declared-kinds.ts'
import { listsOf } from '../mechanisms/given-values.ts'
import { withAddedEntries } from '../mechanisms/list-kinds.ts'
import { mechanismRows } from '../mechanisms/mechanism-rows.ts'
import { nameLevels } from '../mechanisms/name-levels.ts'
import { namesOf, type RecordOf, reportRecords, sha256 } from '../mechanisms/report-records.ts'
import { withLevels } from '../mechanisms/with-levels.ts'
import { lastLog } from '../register/as-of.ts'
import { inTime } from '../register/in-time.ts'
import { getVolumeHead } from './open-volume.ts'
import { unreviewedProposals } from './unreviewed.ts'

interface Asked {
  language: LanguageTag
  copy: 'working' | 'clean'
  /** The last entry of the log that is known of; null: now. */
  log: number | null
}

/** Of each type of a mechanism: whether there is a chapter does not hang on how many there are. */
const fewRecords = 30

/** The chapters that the report has, in a language of it, and what waits beside them. */
export function listChapters(db: Database, id: string, asked?: LanguageTag): Promise<ReportChapters> {
  return inTime(db, async (read) => {
    const volume = await getVolumeHead(read, id)
    const language = asked ?? volume.languages[0] ?? 'en'
    const setting = { copy: 'clean' as const, log: 0, ...settingOf(volume, language) }
    const chapters = (await chaptersOf(read, volume, { language, log: null }, fewRecords)).flatMap(
      (chapter) =>
        printChapters([chapter], setting).map(({ title }) => ({
          ...{ kind: chapter[0]?.kind.id ?? '', title, mechanisms: chapter.length },
        })),
    )
    return { chapters, unreviewed: await unreviewedProposals(read, volume.organisation, null) }
  })
}

/** A part for each kind that has something to say, in the order of the kinds. */
export async function mechanismChapters(db: Database, volume: VolumeHead, { copy, ...asked }: Asked) {
  const chapters = await chaptersOf(db, volume, asked)
  const log = asked.log ?? (await lastLog(db))
  return printChapters(chapters, { copy, log, ...settingOf(volume, asked.language) })
}

function settingOf(volume: VolumeHead, language: LanguageTag) {
  const { from, until } = periodOf(volume)
  return { language, asOf: until, period: periodWords({ from, to: until, language }) }
}

/** The narrowest mark of what they say, in whatever language; null where there are none. */
export async function levelOfChapters(db: Database, volume: VolumeHead): Promise<Level | null> {
  const languages = volume.languages.length > 0 ? volume.languages : (['en'] as const)
  const levels: (Level | null)[] = []
  for (const language of languages) {
    const chapters = await chaptersOf(db, volume, { language, log: null })
    levels.push(levelOfPrinted(chapters, { copy: 'clean', log: 0, ...settingOf(volume, language) }))
  }
  return (['secret', 'limited', 'public'] as const).find((level) => levels.includes(level)) ?? null
}

const periodOf = ({ from, until }: VolumeHead) => ({ from: from ?? firstDay, until })

async function chaptersOf(
  db: Database,
  volume: VolumeHead,
  { language, log }: Pick<Asked, 'language' | 'log'>,
  most?: number,
): Promise<Chapter[]> {
  const { organisation } = volume
  const { from, until } = periodOf(volume)
  const held = (await keptMechanisms(db, { organisation, log })).filter((each) => each.organisation !== null)
  const ids = held.map(({ id }) => id)
  if (ids.length === 0) return []
  const records = Map.groupBy(
    await reportRecords(db, ids, log, most ? { most, from, until } : undefined),
    ({ whole }) => whole,
  )
  const mentions = await tellingWithLevels(db, ids, { log, asOf: until })
  const named = await mechanismRows(db, ids, { log, asOf: until, language })
  const levels = await nameLevels(db, named, log)
  const chapters: Chapter[] = []
  for (const declared of declaredKinds().toSorted((a, b) => a.order - b.order)) {
    const own = named.filter(({ kind }) => kind === declared.id)
    if (own.length === 0) continue
    const kind = await withAddedEntries(db, declared)
    const all = own.flatMap(({ id }) => records.get(id) ?? [])
    const shared = { kind, from, to: until, asOf: until, language, list: listsOf(kind), sha256 }
    const name = await namesOf(db, kind, all, log, language)
    chapters.push(
      own.map((mechanism) => {
        const level = levels.get(mechanism.id) ?? 'secret'
        return memberOf({ ...shared, name, level }, mechanism, records, mentions)
      }),
    )
  }
  return chapters
}

type MarkedTelling = Telling & { level: Level }

async function tellingWithLevels(
  db: Database,
  ids: readonly string[],
  view: { log: number | null; asOf: string },
): Promise<Map<string, MarkedTelling[]>> {
  const telling = await tellingMentions(db, ids, view)
  return Map.groupBy(await withLevels(db, [...telling.values()].flat()), ({ mechanism }) => mechanism)
}

type Shared = Omit<Compiling, 'mechanism' | 'records' | 'mentions' | 'asked' | 'proposed'>

const memberOf = (
  shared: Shared,
  { id, name, kind, organisation }: Compiling['mechanism'],
  records: ReadonlyMap<string, RecordOf[]>,
  mentions: ReadonlyMap<string, MarkedTelling[]>,
): Compiling => ({
  ...shared,
  mechanism: { id, name, kind, organisation },
  records: records.get(id) ?? [],
  mentions: mentions.get(id) ?? [],
  ...{ asked: [], proposed: new Map() },
})
