import type { LanguageTag } from '../model/kinds.ts'

/** What an item of a report can be made of. */
export type ReportPart = 'legal-basis' | 'period' | 'developments' | 'action' | 'replies' | 'observations'

type InLanguages = Readonly<Record<LanguageTag, string>>

/** How an organisation writes its report to a session. */
export interface ReportForm {
  /** In the order in which they are printed; what is not named is not in its reports. */
  sections: readonly ReportPart[]
  headings: Readonly<Record<ReportPart, InLanguages>>
  /** Title of the volume; {session} as `Forty-fifth session of the Council`, which the cover has anyway. */
  volume: InLanguages
  /** Agenda item above the head of an item: {item}. */
  agenda: InLanguages
  annex: InLanguages
  statistics: InLanguages
  /** Paragraphs are numbered through each item. */
  isNumbered: boolean
  /** What else than items the clean copy prints. */
  clean: Readonly<Record<'annex' | 'statistics', boolean>>
  /** Set phrases that differ from the usual ones, by name: see the phrases of each language in the register. */
  phrases: Readonly<Partial<Record<LanguageTag, Readonly<Record<string, string>>>>>
}

/** What an organisation's form has of its own. */
export type OwnReportForm = Partial<Omit<ReportForm, 'headings' | 'clean'>> & {
  headings?: Partial<ReportForm['headings']>
  clean?: Partial<ReportForm['clean']>
}

/** What a profile does not say itself. */
export const usualReportForm: ReportForm = {
  sections: ['legal-basis', 'period', 'developments', 'action', 'replies', 'observations'],
  headings: {
    'legal-basis': { ar: 'السند القانوني', en: 'Legal basis', fr: 'Fondement juridique' },
    period: { ar: 'الفترة المشمولة بالتقرير', en: 'Period covered', fr: 'Période considérée' },
    developments: { ar: 'التطورات', en: 'Developments', fr: 'Évolution de la situation' },
    action: { ar: 'الإجراءات المتخذة', en: 'Action taken', fr: 'Mesures prises' },
    replies: {
      ar: 'الردود الواردة من الدول الأعضاء',
      en: 'Replies received from Member States',
      fr: 'Réponses reçues des États membres',
    },
    observations: {
      ar: 'ملاحظات وتوصيات',
      en: 'Observations and recommendations',
      fr: 'Observations et recommandations',
    },
  },
  volume: {
    ar: 'تقرير الأمين العام عن تنفيذ القرارات',
    en: 'Report of the Secretary-General on the implementation of resolutions',
    fr: 'Rapport du Secrétaire général sur l’application des résolutions',
  },
  agenda: {
    ar: 'البند {item} من جدول الأعمال',
    en: 'Agenda item {item}',
    fr: 'Point {item} de l’ordre du jour',
  },
  annex: {
    ar: 'مرفق: طلبات لم ترد بشأنها معلومات',
    en: 'Annex: requests on which no information is available',
    fr: 'Annexe : demandes au sujet desquelles aucune information n’est disponible',
  },
  statistics: { ar: 'إحصاءات', en: 'Statistics', fr: 'Statistiques' },
  isNumbered: true,
  clean: { annex: true, statistics: true },
  phrases: {},
}
