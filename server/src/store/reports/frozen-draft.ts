// An item as it was frozen, and what was taken back since.
import type { LanguageTag } from '@qarar/core'
import type { DraftItem, ReportSource } from '@qarar/register/contract'
import { awaitingTitle, stopping } from './item-remarks.ts'
import type { Translations } from './read-translations.ts'
import type { ItemHistory } from './section-history.ts'

export interface FrozenIn {
  language: LanguageTag
  translations: Translations
  /** Of what frozen items rest on. */
  told: { isWithdrawn: (source: ReportSource) => boolean; isSubmitted: boolean }
}

export const sourcesOfFrozen = (histories: ReadonlyMap<string, ItemHistory>): ReportSource[] =>
  [...histories.values()].flatMap(({ frozen }) =>
    Object.values(frozen?.drafts ?? {}).flatMap(({ sections }) =>
      sections.flatMap(({ sentences }) => sentences.flatMap(({ sources }) => sources)),
    ),
  )

/** What it says is as it was. Later may come: a translation, and that what it rests on was taken back. */
export function frozenDraft(
  { frozen, events }: ItemHistory,
  { language, translations, told }: FrozenIn,
): DraftItem[] {
  const draft = frozen?.drafts[language]
  if (!frozen || !draft) return []
  const sections = draft.sections.map((section) => ({
    ...section,
    state: 'frozen' as const,
    isLate: false,
    events: [...events, ...section.events],
  }))
  const isTranslated = (words: string | null) => words !== null && translations.get(language)?.has(words)
  const title = awaitingTitle(draft, { language, translations })
  const remarks = draft.remarks.filter(
    ({ kind, words, section }) =>
      kind !== 'awaiting-translation' || (section !== null && !isTranslated(words)),
  )
  const withdrawn = withdrawnSince(draft, told)
  return [
    {
      ...draft,
      sections,
      remarks: [...title, ...remarks, ...withdrawn],
      frozen: { by: frozen.by, at: frozen.at },
    },
  ]
}

/** Sentences of a frozen item that rest on what was taken back since. What was submitted is printed as it was. */
const withdrawnSince = ({ sections, remarks }: DraftItem, { isWithdrawn, isSubmitted }: FrozenIn['told']) =>
  sections.flatMap(({ key, sentences }) =>
    sentences
      .filter(({ sources }) => sources.some(isWithdrawn))
      .filter(({ id }) => !remarks.some((each) => each.kind === 'withdrawn-source' && each.sentence === id))
      .map(({ id, text }) => ({
        ...stopping('withdrawn-source', text),
        ...{ section: key, sentence: id, stops: !isSubmitted },
      })),
  )
