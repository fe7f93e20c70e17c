// Remarks on an item as a whole, which follow from no single fact.
import type { LanguageTag } from '@qarar/core'
import type { ItemFacts } from '@qarar/register'
import type { DraftItem, ReportItemHead, ReportRemark } from '@qarar/register/contract'
import type { Translations } from './read-translations.ts'
import { titleIn } from './title-in.ts'

/** Of an item whose texts were withdrawn, or ask for nothing any more, nothing can be printed. */
export const withoutText = ({ mandates, item }: ItemFacts): DraftItem['remarks'] =>
  mandates.length > 0 ? [] : [stopping('withdrawn-source', Object.values(item.title)[0] ?? null)]

/** The title of the item stands in another language only. */
export const awaitingTitle = (
  { title }: Pick<ReportItemHead, 'title'>,
  { language, translations }: { language: LanguageTag; translations: Translations },
) =>
  titleIn(title, language, translations.get(language)).map(({ source }) =>
    stopping('awaiting-translation', source),
  )

/** On the item as a whole. */
export const stopping = (kind: ReportRemark['kind'], words: string | null): ReportRemark => ({
  ...{ kind, words, section: null, sentence: null, mandate: null, finding: null },
  ...{ letter: null, parties: [], stops: true },
})
