import type { LanguageTag } from '@qarar/core'
import type { PreparationStep } from '../contract/agenda.ts'

interface CalendarWords {
  /** {organ} {number} */
  session: string
  steps: Record<PreparationStep, string>
  /** Nobody has decided the day: it is counted back. {days} {session} */
  proposed: string
  due: string
  separator: string
}

/** Words of calendars that people take into their own. */
export const calendarWords: Record<LanguageTag, CalendarWords> = {
  ar: {
    session: '{organ}، الدورة {number}',
    steps: {
      contributions: 'آخر موعد لورود المساهمات (مقترح)',
      translation: 'إحالة الوثائق إلى الترجمة (مقترح)',
      distribution: 'توزيع الوثائق (مقترح)',
      'senior-officials': 'اجتماع كبار الموظفين (مقترح)',
    },
    proposed: 'موعد مقترح: عدد الأيام قبل افتتاح الدورة {days}؛ {session}',
    due: 'مطلوب',
    separator: '، ',
  },
  en: {
    session: '{organ}, session {number}',
    steps: {
      contributions: 'Contributions due (proposed)',
      translation: 'Documents to translation (proposed)',
      distribution: 'Documents distributed (proposed)',
      'senior-officials': 'Senior officials’ meeting (proposed)',
    },
    proposed: 'Proposed day, {days} days before the session opens: {session}',
    due: 'Due',
    separator: ', ',
  },
  fr: {
    session: '{organ}, session {number}',
    steps: {
      contributions: 'Contributions attendues (proposé)',
      translation: 'Documents à la traduction (proposé)',
      distribution: 'Distribution des documents (proposé)',
      'senior-officials': 'Réunion des hauts fonctionnaires (proposé)',
    },
    proposed: 'Jour proposé, {days} jours avant l’ouverture de la session : {session}',
    due: 'Attendu',
    separator: ', ',
  },
}
