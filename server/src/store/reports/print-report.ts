import type { LanguageTag } from '@qarar/core'
import {
  distributionWords,
  formOf,
  type MandateFacts,
  type PrintedReport,
  printUnreviewed,
  printVolume,
  withSilentStates,
} from '@qarar/register'
import type { DraftItem, ReportStatistics, VolumeHead } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { refusal } from '../store-error.ts'
import { ofDocket, submittedAt } from './docket-counts.ts'
import { draftsOf, readDrafts } from './draft-items.ts'
import { mechanismChapters } from './mechanism-chapters.ts'
import { getVolumeHead } from './open-volume.ts'
import { readSubmissions } from './read-submissions.ts'
import { readTranslations } from './read-translations.ts'
import { readItems } from './read-volumes.ts'
import { refuseAnnexStops, refuseStops } from './refuse-stops.ts'
import type { PrintQuery } from './report-store.ts'
import { sourceNames } from './source-names.ts'
import { unreviewedProposals } from './unreviewed.ts'

/** A volume, or one item of it, as it is to be printed. Throws with a list where a clean copy cannot be made yet. */
export async function printReport(
  db: Database,
  id: string,
  query: PrintQuery,
  onItems: (done: number, all: number) => Promise<void> = async () => {},
): Promise<PrintedReport> {
  const volume = await getVolumeHead(db, id)
  const language = query.language ?? volume.languages[0] ?? 'en'
  if (!volume.languages.includes(language))
    throw refusal(
      'not-applicable',
      `The report is not in "${language}": it is in ${volume.languages.join(', ')}.`,
      'other-language',
    )
  const items = await readItems(db, { volume: id, log: null })
  const chosen = items.filter((item) => query.item === undefined || item.id === query.item)
  if (query.item !== undefined && chosen.length === 0)
    throw refusal('not-found', `The report has no item "${query.item}".`, 'no-report-item')
  const drafts: DraftItem[] = []
  for await (const some of draftsOf(db, volume, chosen, { log: null, language })) {
    drafts.push(...some)
    await onItems(drafts.length, chosen.length)
  }
  if (query.copy === 'clean') refuseStops(drafts)
  return printDrafts(db, volume, drafts, { ...query, language })
}

interface Printing extends PrintQuery {
  language: LanguageTag
  /** To be edited in Word: without what nobody can edit. */
  forEditing?: boolean
}

export async function printDrafts(
  db: Database,
  volume: VolumeHead,
  drafts: readonly DraftItem[],
  { language, copy, item, silent, unreviewed, symbol, date, forEditing }: Printing,
): Promise<PrintedReport> {
  const translations = (await readTranslations(db, volume.id, null)).get(language)
  const submission = (await readSubmissions(db, null)).get(volume.id)
  const isWhole = item === undefined && !forEditing
  const { annex, statistics } = isWhole ? await ofDocket(db, volume, drafts, [language]) : nothing
  const log = submission ? await submittedAt(db, volume) : null
  const chapters = isWhole ? await mechanismChapters(db, volume, { language, copy, log }) : []
  const waiting =
    isWhole && (copy === 'working' || unreviewed)
      ? printUnreviewed(await unreviewedProposals(db, volume.organisation, log), language)
      : []
  // What was submitted is printed as it was.
  const isToCheck = copy === 'clean' && !submission && formOf(volume.organisation).clean.annex
  if (isToCheck) refuseAnnexStops(annex, language)
  const named = drafts.map((draft) => withTitle(draft, language, translations))
  const shown = silent ? named.map((draft) => withSilentStates(draft, language)) : named
  const printed = printVolume({
    // An item alone is printed as it stands on its page.
    head: item === undefined ? volume : { ...volume, form: 'items' },
    ...{ language, copy, annex, forEditing, chapters: [...chapters, ...waiting] },
    statistics: copy === 'clean' && !silent ? withoutSilent(statistics) : statistics,
    items: shown.map((draft) => ({ draft })),
    submission: symbol && date ? { symbol, date } : (submission ?? null),
    mark: copy === 'working' ? distributionWords[language].limited : null,
    translated: (source) => translations?.get(source) ?? null,
    lookup: await sourceNames(db, shown, language),
  })
  return isWhole ? printed : { ...printed, parts: printed.parts.filter(isOfItems) }
}

const isOfItems = ({ kind }: PrintedReport['parts'][number]) => kind === 'item' || kind === 'section'

/** A title that a person translated. */
function withTitle(
  draft: DraftItem,
  language: LanguageTag,
  held: ReadonlyMap<string, string> | undefined,
): DraftItem {
  const [own] = Object.values(draft.title)
  const translated = draft.title[language] ?? (own === undefined ? undefined : held?.get(own))
  return translated === undefined ? draft : { ...draft, title: { ...draft.title, [language]: translated } }
}

/** Who has not replied is named in a clean copy only where somebody asks for it. */
const withoutSilent = (statistics: ReportStatistics | null): ReportStatistics | null =>
  statistics && { ...statistics, returns: statistics.returns.filter(({ answered }) => answered > 0) }

const nothing: { annex: MandateFacts[]; statistics: ReportStatistics | null } = {
  annex: [],
  statistics: null,
}

/** Requests of which the whole report says that nothing is known. */
export async function annexOfVolume(db: Database, volume: VolumeHead): Promise<MandateFacts[]> {
  const items = await readItems(db, { volume: volume.id, log: null })
  const drafts = await readDrafts(db, volume, items, { log: null })
  return (await ofDocket(db, volume, drafts)).annex
}
