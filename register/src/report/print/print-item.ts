import type { DraftItem, DraftSection, ReportSectionKey, ReportSentence } from '../../contract/reports.ts'
import { capital, fill } from '../languages/report-phrases.ts'
import type { PrintedBlock, PrintedPart } from '../printed.ts'
import { inLanguage, type PrintedSentence } from './in-language.ts'
import { type Printing, printWords } from './print-paragraphs.ts'

/** An item, and the same composed in the language of the print where that is another than it is written in. */
export interface PrintableItem {
  draft: DraftItem
  composed?: Readonly<Partial<Record<ReportSectionKey, readonly ReportSentence[]>>>
}

/** Paragraphs are numbered through the item. The clean copy leaves out sections without words. */
export function printItem({ draft, composed }: PrintableItem, printing: Printing): PrintedPart {
  const { form, language } = printing
  const { id, symbol, agenda, title } = draft
  const sections = form.sections.flatMap((key) => draft.sections.find((section) => section.key === key) ?? [])
  const blocks = sections.flatMap((section) =>
    printSection(section, inLanguage(section, language, printing.translated, composed), draft, printing),
  )
  let number = 0
  return {
    ...{ kind: 'item', id, symbol },
    agenda: agenda === null ? null : fill(form.agenda[language], { item: agenda }),
    title: capital(title[language] ?? Object.values(title)[0] ?? ''),
    blocks: blocks.map((block) =>
      block.kind === 'paragraph' && block.number !== null
        ? { ...block, number: form.isNumbered ? ++number : null }
        : block,
    ),
  }
}

function printSection(
  { key, heading }: DraftSection,
  sentences: readonly PrintedSentence[],
  draft: DraftItem,
  printing: Printing,
): PrintedBlock[] {
  const { copy, form, language } = printing
  if (copy === 'clean' && sentences.length === 0) return []
  return [
    {
      ...{ kind: 'heading', level: 2, language, anchor: `${draft.id}.${key}` },
      text: form.headings[key][language] ?? heading,
    },
    ...printWords(key, sentences, draft, printing),
  ]
}
