// Items as they stand: what the register knows, with what people wrote in place of it.
import type { LanguageTag } from '@qarar/core'
import {
  checklistOf,
  composeSections,
  formOf,
  type ItemFacts,
  isThisReport,
  remarksOf,
  sourceKey,
} from '@qarar/register'
import type {
  DraftItem,
  DraftSection,
  ReportItemHead,
  ReportSectionKey,
  ReportSentence,
  SectionState,
  VolumeHead,
} from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { today } from '../letters/read-typed.ts'
import { withAlignedItems } from './aligned-facts.ts'
import { type FrozenIn, frozenDraft, sourcesOfFrozen } from './frozen-draft.ts'
import { itemFacts } from './item-facts.ts'
import { awaitingTitle, withoutText } from './item-remarks.ts'
import { lastReport } from './last-report.ts'
import { letterFacts } from './letter-facts.ts'
import { readSubmissions } from './read-submissions.ts'
import { readTranslations } from './read-translations.ts'
import { readItems } from './read-volumes.ts'
import { type ItemHistory, type SectionHistory, sectionHistories } from './section-history.ts'
import { withdrawnSources } from './withdrawn-sources.ts'
import { versionOfWords, wordsKey } from './words-key.ts'

interface Asked {
  /** Null: now. */
  log: number | null
  /** That in which it is written where none is given. */
  language?: LanguageTag
}

/** Items whose facts are in memory at once. */
const itemsAtOnce = 50

/** In the order of the items. */
export async function readDrafts(
  db: Database,
  volume: VolumeHead,
  items: readonly ReportItemHead[],
  asked: Asked,
): Promise<DraftItem[]> {
  const drafts: DraftItem[] = []
  for await (const some of draftsOf(db, volume, items, asked)) drafts.push(...some)
  return drafts
}

/** The same by and by: of a large volume not all facts are held at once. */
export async function* draftsOf(
  db: Database,
  volume: VolumeHead,
  items: readonly ReportItemHead[],
  { log, language = volume.languages[0] ?? 'en' }: Asked,
): AsyncGenerator<DraftItem[]> {
  for await (const drafts of draftsIn(db, volume, items, { log, languages: [language] }))
    yield drafts.get(language) ?? []
}

/** By and by, in several languages from the same facts. */
export async function* draftsIn(
  db: Database,
  volume: VolumeHead,
  items: readonly ReportItemHead[],
  { log, languages }: { log: number | null; languages: readonly LanguageTag[] },
): AsyncGenerator<Map<LanguageTag, DraftItem[]>> {
  const letters = await letterFacts(db, { log, until: volume.until })
  const translations = await readTranslations(db, volume.id, log)
  const isSubmitted = (await readSubmissions(db, log)).has(volume.id)
  // Where one item ends, the next begins: also those that are not asked about.
  const last = await lastReport(db, volume, await readItems(db, { volume: volume.id, log }))
  for (let start = 0; start < items.length; start += itemsAtOnce) {
    const some = items.slice(start, start + itemsAtOnce)
    const ids = some.map(({ id }) => id)
    const histories = await sectionHistories(db, ids, log)
    const isOpen = ({ id }: ReportItemHead) => !histories.get(id)?.frozen
    const plain = await itemFacts(db, some.filter(isOpen), { volume, log, letters, last })
    const facts = await withAlignedItems(db, plain, { languages, log })
    const known = new Map(facts.map((each) => [each.item.id, each]))
    const isWithdrawn = await withdrawnSources(db, sourcesOfFrozen(histories), log)
    const told = { isWithdrawn, isSubmitted }
    const draftsOfSome = (language: LanguageTag) =>
      ids.flatMap((id) => draftAsIs(known.get(id), histories.get(id), { language, translations, told }))
    yield new Map(languages.map((language) => [language, draftsOfSome(language)]))
  }
}

function draftAsIs(
  facts: ItemFacts | undefined,
  history: ItemHistory | undefined,
  into: FrozenIn,
): DraftItem[] {
  if (!history) return []
  return facts ? [draftOf(facts, history, into)] : frozenDraft(history, into)
}

function draftOf(
  facts: ItemFacts,
  history: ItemHistory,
  { language, translations }: Pick<FrozenIn, 'language' | 'translations'>,
): DraftItem {
  const composed = composeSections(facts, language)
  const [own = language] = facts.volume.languages
  const written = own === language ? composed : composeSections(facts, own)
  const form = formOf(facts.volume.organisation)
  const sections = form.sections.map((key) =>
    sectionOf(
      key,
      { composed: composed[key], own: written[key] },
      {
        ...{ facts, history: history.sections.get(key), heading: form.headings[key][language] },
        opened: history.opened,
      },
    ),
  )
  const translated = (source: string) => translations.get(language)?.get(source) ?? null
  return {
    ...facts.item,
    ...{ volume: facts.volume.id, language, sections },
    remarks: [
      ...withoutText(facts),
      ...awaitingTitle(facts.item, { language, translations }),
      ...remarksOf(facts, withComposed(sections, composed), language, translated),
    ],
    checklist: checklistOf(facts, sections, language),
    requests: requestsOf(facts),
    frozen: null,
  }
}

const withComposed = (
  sections: readonly DraftSection[],
  composed: Readonly<Record<ReportSectionKey, ReportSentence[]>>,
) => sections.map((section) => ({ ...section, composed: composed[section.key] }))

/** The session's: others are answered by other reports. */
const requestsOf = (item: ItemFacts) =>
  item.mandates
    .filter(
      (facts) =>
        isThisReport(facts, item) ||
        (facts.mandate.fields.follow === 'report' && (facts.falling === 'due' || facts.falling === 'stale')),
    )
    .map(({ mandate }) => mandate.id)

interface Section {
  facts: ItemFacts
  history: SectionHistory | undefined
  heading: string
  /** Log entry by which the item was opened again the last time. */
  opened: number
}

/** What the register says: in the language that is asked for, and in that in which the report is written. */
interface Composed {
  composed: readonly ReportSentence[]
  own: readonly ReportSentence[]
}

function sectionOf(
  key: ReportSectionKey,
  { composed, own }: Composed,
  { facts, history, heading, opened }: Section,
): DraftSection {
  const text = history?.text?.sentences ?? null
  const written = inLanguage(text, { composed, own })
  const { owner = null, clearance = null, events = [] } = history ?? {}
  // Whoever cleared it before it was opened again did not know why it would be.
  const isCleared =
    clearance !== null && clearance.log > opened && clearance.wordsKey === wordsKey(text ?? own)
  const state = stateOf(history, isCleared)
  return {
    ...{ key, heading, state, owner },
    isLate: isLate(owner, state),
    version: text === null ? versionOfWords(own) : (history?.text?.version ?? 0),
    isComposed: text === null,
    sentences: written ?? [...composed],
    notSaid: text === null ? [] : notSaidIn(text, own),
    last: lastOf(key, facts),
    cleared: isCleared ? { post: clearance.post, by: clearance.by, at: clearance.at } : null,
    hasLapsed: clearance !== null && !isCleared,
    events,
  }
}

/** What stood under the same heading; all that stood under none of ours is of what was done. */
function lastOf(key: ReportSectionKey, { last, volume }: ItemFacts): DraftSection['last'] {
  const { sections, headings } = formOf(volume.organisation)
  return last.filter(({ heading }) => {
    const own = sections.find((each) =>
      Object.values(headings[each]).some((words) => words === heading?.trim()),
    )
    return (own ?? 'action') === key
  })
}

/** What a person left as it was composed is composed in every language, as long as the register says so still. */
function inLanguage(
  written: readonly ReportSentence[] | null,
  { composed, own }: Composed,
): ReportSentence[] | null {
  if (written === null) return null
  const now = new Map(own.map(({ id, text }) => [id, text]))
  const other = new Map(composed.map((sentence) => [sentence.id, sentence]))
  return written.map((sentence) => {
    const isSame = sentence.origin === 'composed' && now.get(sentence.id) === sentence.text
    const same = isSame ? other.get(sentence.id) : undefined
    return same && same.language !== sentence.language ? { ...same, paragraph: sentence.paragraph } : sentence
  })
}

function stateOf(history: SectionHistory | undefined, isCleared: boolean): SectionState {
  if (isCleared) return 'cleared'
  const { text, events = [] } = history ?? {}
  if (text?.sentences) return text.draft === null ? 'edited' : 'received'
  return events.some(({ kind }) => kind === 'requested') ? 'requested' : 'planned'
}

const isLate = (owner: DraftSection['owner'], state: SectionState) =>
  (state === 'planned' || state === 'requested') && owner?.by != null && owner.by < today()

/** What the register says by now, and the written sentences do not. */
function notSaidIn(
  written: readonly ReportSentence[],
  composed: readonly ReportSentence[],
): ReportSentence[] {
  const byId = new Map(written.map((sentence) => [sentence.id, sentence]))
  return composed.filter((sentence) => !isSaidBy(byId.get(sentence.id), sentence))
}

/** Word for word, or in words of a person's own that rest on all that it rests on. */
function isSaidBy(written: ReportSentence | undefined, composed: ReportSentence): boolean {
  if (written === undefined) return false
  if (written.origin === 'composed') return written.text === composed.text
  const sources = new Set(written.sources.map(sourceKey))
  return composed.sources.every((source) => sources.has(sourceKey(source)))
}
