import type { ColumnName } from '../segment/columns.ts'
import { normalWords } from './normal-words.ts'

/** Filters, and the columns that each looks at. */
export const filterColumns = {
  kind: ['type', 'kind'],
  language: ['language'],
  organisation: ['organisation'],
  organ: ['organ'],
  session: ['session'],
  addressee: ['addressee'],
  act: ['act'],
  what: ['holds'],
  before: ['date'],
  after: ['date'],
  date: ['date'],
} as const satisfies Record<string, readonly ColumnName[]>

export type FilterName = keyof typeof filterColumns

// What people call them: in English, Arabic, French.
const called: Record<FilterName, readonly string[]> = {
  kind: ['kind', 'type', 'النوع', 'نوع', 'genre'],
  language: ['language', 'lang', 'اللغة', 'لغة', 'langue'],
  organisation: ['organisation', 'organization', 'org', 'المنظمة', 'منظمة'],
  organ: ['organ', 'body', 'الجهاز', 'جهاز', 'الهيئة', 'هيئة', 'organe'],
  session: ['session', 'الدورة', 'دورة'],
  addressee: ['addressee', 'to', 'الجهة', 'جهة', 'المخاطب', 'إلى', 'destinataire', 'à'],
  act: ['act', 'verb', 'الفعل', 'فعل', 'acte', 'verbe'],
  what: ['what', 'has', 'holds', 'فيه', 'فيها', 'contient', 'quoi'],
  before: ['before', 'until', 'قبل', 'avant'],
  after: ['after', 'since', 'بعد', 'منذ', 'après', 'depuis'],
  date: ['date', 'year', 'التاريخ', 'تاريخ', 'السنة', 'سنة', 'année', 'an'],
}

const byName = new Map(
  Object.entries(called).flatMap(([name, words]) =>
    words.map((word) => [normalWords(word), name as FilterName]),
  ),
)

export function filterCalled(words: string): FilterName | undefined {
  return byName.get(normalWords(words))
}
