import type { ReportStatistics, Submission, VolumeHead } from '../../contract/reports.ts'
import { dayInWords } from '../../letters/note-verbale.ts'
import type { MandateFacts } from '../facts.ts'
import { formOf } from '../form-of.ts'
import type { PrintedPart, PrintedReport } from '../printed.ts'
import { agendaWords } from './agenda-words.ts'
import { printAnnex } from './print-annex.ts'
import { type PrintableItem, printItem } from './print-item.ts'
import type { Printing } from './print-paragraphs.ts'
import { printSections } from './print-sections.ts'
import { printStatistics } from './print-statistics.ts'
import { volumeWords } from './volume-words.ts'

/** All that a volume is printed from. */
export interface PrintableVolume extends Omit<Printing, 'form'> {
  head: Pick<VolumeHead, 'organisation' | 'session' | 'form' | 'title'>
  items: Iterable<PrintableItem>
  /** Requests of which nothing is known: see `annexOf`. */
  annex: Iterable<MandateFacts>
  statistics: ReportStatistics | null
  /** Of each kind of mechanism: see `printChapters`. */
  chapters?: readonly PrintedPart[]
  submission: Pick<Submission, 'symbol' | 'date'> | null
  /** Distribution mark, in the language. */
  mark: string | null
  /** Each section of each item stands under a heading of its own, by which it is found when it comes back. */
  forEditing?: boolean
}

/**
 * The volume in one language, a text for each item or one in all, as a working copy (footnotes, margin) or a clean one. Does not ask whether the clean copy may
 * be made: see `stopsOf`.
 */
export function printVolume({ forEditing = false, ...volume }: PrintableVolume): PrintedReport {
  const { head, language, copy, submission, mark, translated, lookup } = volume
  const items = [...volume.items]
  const isOne = head.form === 'consolidated'
  const form = formOf(head.organisation)
  const printing: Printing = { form, language, copy, translated, lookup }
  const isPrinted = (part: 'annex' | 'statistics') => copy === 'working' || form.clean[part]
  return {
    ...{ language, copy, mark, ...volumeWords(head, language) },
    symbol: submission?.symbol ?? null,
    date: submission && dayInWords(submission.date, language),
    agenda: isOne ? agendaWords(items, printing) : null,
    parts: [
      ...(isOne
        ? printSections(items, { ...printing, forEditing })
        : items.map((item) => printItem(item, printing))),
      ...(volume.chapters ?? []),
      ...(isPrinted('annex') ? [printAnnex(volume.annex, printing)] : []),
      ...(volume.statistics && isPrinted('statistics')
        ? [printStatistics(volume.statistics, head.organisation, printing)]
        : []),
    ],
  }
}
