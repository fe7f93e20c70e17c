import type { LanguageTag } from '@qarar/core'

interface DigestWords {
  title: string
  opens: string
  notKnown: string
  counts: string
  overdue: string
  soon: string
  fresh: string
  none: string
}

/** Words of the digest as a file. */
export const digestWords: Record<LanguageTag, DigestWords> = {
  ar: {
    title: 'المطلوب والجديد: {session}',
    opens: 'تفتتح في {day}',
    notKnown: 'لم يُعرف موعد الدورة: لا يحل بها أجل',
    counts: 'المهام: {tasks}؛ التقارير: {reports}؛ الردود: {returns}؛ ما أُجيب عنه: {answered}',
    overdue: 'حلّ أجله ولم ترد معلومات',
    soon: 'مطلوب خلال 30 يوماً',
    fresh: 'جديد منذ {since}',
    none: 'لا شيء',
  },
  en: {
    title: 'Due and new: {session}',
    opens: 'opens {day}',
    notKnown: 'day not known: it makes nothing overdue',
    counts: 'Tasks: {tasks}; reports: {reports}; returns: {returns}; answered: {answered}',
    overdue: 'Overdue',
    soon: 'Due within 30 days',
    fresh: 'New since {since}',
    none: 'Nothing',
  },
  fr: {
    title: 'Attendu et nouveau : {session}',
    opens: 'ouverture le {day}',
    notKnown: 'date inconnue : aucune échéance n’en découle',
    counts: 'Tâches : {tasks} ; rapports : {reports} ; réponses : {returns} ; répondu : {answered}',
    overdue: 'Échéance passée',
    soon: 'Attendu dans les 30 jours',
    fresh: 'Nouveau depuis le {since}',
    none: 'Rien',
  },
}
