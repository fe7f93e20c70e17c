import type { LanguageTag } from '@qarar/core'

/** What the files themselves say around a report. */
export const reportWords: Record<LanguageTag, ReportWords> = {
  en: {
    working: 'Working copy',
    numberSign: '.',
    contents: 'Contents',
    columns: { agenda: 'Agenda item', symbol: 'Symbol', title: 'Title', page: 'Page' },
    notes: 'Notes',
    margin: 'Remark',
  },
  fr: {
    working: 'Copie de travail',
    numberSign: '.',
    contents: 'Table des matières',
    columns: { agenda: 'Point de l’ordre du jour', symbol: 'Cote', title: 'Titre', page: 'Page' },
    notes: 'Notes',
    margin: 'Remarque',
  },
  ar: {
    working: 'نسخة عمل',
    numberSign: '-',
    contents: 'المحتويات',
    columns: { agenda: 'بند جدول الأعمال', symbol: 'الرمز', title: 'العنوان', page: 'الصفحة' },
    notes: 'الحواشي',
    margin: 'ملاحظة',
  },
}

interface ReportWords {
  working: string
  /** Behind the number of a paragraph. */
  numberSign: string
  contents: string
  columns: { agenda: string; symbol: string; title: string; page: string }
  /** Above the notes of an item, where a page has no foot for them. */
  notes: string
  margin: string
}
