import { reportLanguages } from '../languages/index.ts'
import { fill } from '../languages/report-phrases.ts'
import type { PrintableItem } from './print-item.ts'
import type { Printing } from './print-paragraphs.ts'

/** The agenda items that a volume is about, each once: «البنود 4 و5 و7 من جدول الأعمال»; null where none is known. */
export function agendaWords(
  items: readonly PrintableItem[],
  { form, language }: Pick<Printing, 'form' | 'language'>,
): string | null {
  const each = [...new Set(items.flatMap(({ draft }) => draft.agenda ?? []))]
  const [only] = each
  if (only === undefined) return null
  if (each.length === 1) return fill(form.agenda[language], { item: only })
  const { list, phrases } = reportLanguages[language]
  const name = each.length === 2 ? 'agendaTwo' : 'agendaMany'
  return fill(form.phrases[language]?.[name] ?? phrases[name], { items: list(each) })
}
