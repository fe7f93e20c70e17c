import type { LanguageTag } from '@qarar/core'
import type { RemarkKind } from '../../contract/reports.ts'

/** Words of the working copy and of tables; places in braces. */
export interface CopyWords {
  awaiting: string
  empty: string
  comma: string
  /** Of words that stand in another language than what is around them. */
  writtenIn: Record<LanguageTag, string>
  /** {words}: what it is about; {parties}: States. */
  remarks: Record<RemarkKind, string>
  /** Footnotes. */
  sources: Record<
    | 'paragraph'
    | 'status'
    | 'closing'
    | 'letter'
    | 'answer'
    | 'plan'
    | 'person'
    | 'department'
    | 'document'
    | 'lost'
    | 'of'
    | 'number',
    string
  >
  columns: Record<
    | 'paragraph'
    | 'request'
    | 'addressees'
    | 'status'
    | 'now'
    | 'before'
    | 'addressee'
    | 'tasks'
    | 'known'
    | 'reportedOn'
    | 'state'
    | 'asked'
    | 'answered',
    string
  >
  tables: Record<'status' | 'addressees' | 'returns' | 'answers' | 'complete', string>
}

const ar: CopyWords = {
  awaiting: '[في انتظار الترجمة]',
  empty: '[لا نص بعد]',
  comma: '، ',
  writtenIn: { ar: 'بالعربية', en: 'بالإنكليزية', fr: 'بالفرنسية' },
  remarks: {
    'no-information': 'لا تتوافر معلومات عن: {words}',
    'no-report-text': 'الحالة معروفة، ولا نص عنها للتقرير: {words}',
    'no-evidence': 'لا مستند مرفقاً: {words}',
    'texts-differ': 'تختلف النصوص: {words}',
    'silent-states': 'لم ترد على المذكرة رقم {words}: {parties}',
    'doubtful-reading': 'قراءة مشكوك فيها لم يُتحقق منها: «{words}»',
    'awaiting-translation': 'في انتظار الترجمة: {words}',
    unsourced: 'كُتب من دون مستند في السجل: {words}',
    'department-words': 'إفادة الإدارة، ولا مستند في السجل يثبتها: {words}',
    'differs-from-register': 'غيّره من حرّره؛ والمقيّد في السجل: {words}',
    'not-said': 'في السجل، ولا يذكره هذا القسم: {words}',
    'withdrawn-source': 'يستند إلى ما سُحب بعد ذلك: {words}',
    checklist: 'يطلب النص أن يتضمن التقرير: {words}',
    stale: 'طُلب لدورة كانت قد انقضت عند اعتماد النص: {words}',
  },
  sources: {
    paragraph: 'الفقرة {number}',
    status: 'بيان حالة',
    closing: 'تسجيل ما آل إليه التقرير',
    letter: 'المذكرة',
    answer: 'رد',
    plan: 'خطة التقرير',
    person: 'كتبه',
    department: 'إفادة {post}',
    document: 'المستند الوارد «{name}»',
    lost: 'مصدر لم يعد متاحاً',
    of: 'بتاريخ {day}',
    number: 'رقم {number}',
  },
  columns: {
    paragraph: 'الفقرة',
    request: 'المطلوب',
    addressees: 'الجهة المطلوب منها',
    status: 'الحالة',
    now: 'العدد',
    before: 'في بداية الفترة',
    addressee: 'الجهة',
    tasks: 'المهام',
    known: 'ما وردت بشأنه معلومات',
    reportedOn: 'ورد بيانه في هذا التقرير ولم تُسجَّل حالته',
    state: 'الدولة',
    asked: 'المذكرات الموجهة',
    answered: 'الردود',
  },
  tables: {
    status: 'المهام بحسب الحالة',
    addressees: 'المهام بحسب الجهة',
    returns: 'الردود بحسب الدولة',
    answers: 'الردود بحسب الجهة',
    complete: 'وردت معلومات عن جميع الطلبات.',
  },
}

const en: CopyWords = {
  awaiting: '[awaiting translation]',
  empty: '[no text yet]',
  comma: ', ',
  writtenIn: { ar: 'in Arabic', en: 'in English', fr: 'in French' },
  remarks: {
    'no-information': 'No information is available on: {words}',
    'no-report-text': 'The status is known, but there is no text for the report: {words}',
    'no-evidence': 'No evidence is attached: {words}',
    'texts-differ': 'Texts differ: {words}',
    'silent-states': 'Have not replied to note No. {words}: {parties}',
    'doubtful-reading': 'Doubtful reading, not verified: “{words}”',
    'awaiting-translation': 'Awaiting translation: {words}',
    unsourced: 'Written without a source in the register: {words}',
    'department-words': 'The department’s own words, which nothing in the register proves: {words}',
    'differs-from-register': 'Changed by whoever wrote it; the register says: {words}',
    'not-said': 'In the register, but not in this section: {words}',
    'withdrawn-source': 'Rests on what was withdrawn since: {words}',
    checklist: 'The text asks that the report contain: {words}',
    stale: 'Asked for a session that was over when the text was adopted: {words}',
  },
  sources: {
    paragraph: 'paragraph {number}',
    status: 'status entry',
    closing: 'record of what became of the report',
    letter: 'note',
    answer: 'reply',
    plan: 'plan of the report',
    person: 'written by',
    department: 'words of {post}',
    document: 'document “{name}” that came back',
    lost: 'a source that is no longer available',
    of: 'of {day}',
    number: 'No. {number}',
  },
  columns: {
    paragraph: 'Paragraph',
    request: 'Request',
    addressees: 'Addressees',
    status: 'Status',
    now: 'Number',
    before: 'At the beginning of the period',
    addressee: 'Addressee',
    tasks: 'Tasks',
    known: 'With information',
    reportedOn: 'Told in this report, no status recorded',
    state: 'State',
    asked: 'Notes received',
    answered: 'Replies',
  },
  tables: {
    status: 'Tasks by status',
    addressees: 'Tasks by addressee',
    returns: 'Replies by State',
    answers: 'Replies by addressee',
    complete: 'Information is available on all requests.',
  },
}

const fr: CopyWords = {
  awaiting: '[en attente de traduction]',
  empty: '[pas encore de texte]',
  comma: ', ',
  writtenIn: { ar: 'en arabe', en: 'en anglais', fr: 'en français' },
  remarks: {
    'no-information': 'Aucune information n’est disponible sur\u00a0: {words}',
    'no-report-text': 'L’état est connu, mais il n’y a pas de texte pour le rapport\u00a0: {words}',
    'no-evidence': 'Aucune pièce n’est jointe\u00a0: {words}',
    'texts-differ': 'Les textes diffèrent\u00a0: {words}',
    'silent-states': 'N’ont pas répondu à la note n°\u00a0{words}\u00a0: {parties}',
    'doubtful-reading': 'Lecture douteuse, non vérifiée\u00a0: «\u00a0{words}\u00a0»',
    'awaiting-translation': 'En attente de traduction\u00a0: {words}',
    unsourced: 'Écrit sans source dans le registre\u00a0: {words}',
    'department-words': 'Texte du service lui-même, que rien dans le registre ne prouve\u00a0: {words}',
    'differs-from-register': 'Modifié par qui l’a rédigé\u00a0; le registre porte\u00a0: {words}',
    'not-said': 'Figure au registre, mais pas dans cette section\u00a0: {words}',
    'withdrawn-source': 'Repose sur ce qui a été retiré depuis\u00a0: {words}',
    checklist: 'Le texte demande que le rapport contienne\u00a0: {words}',
    stale: 'Demandé pour une session déjà close à l’adoption du texte\u00a0: {words}',
  },
  sources: {
    paragraph: 'paragraphe {number}',
    status: 'état d’avancement',
    closing: 'constat de la suite donnée au rapport',
    letter: 'note',
    answer: 'réponse',
    plan: 'plan du rapport',
    person: 'écrit par',
    department: 'texte fourni par\u00a0: {post}',
    document: 'document reçu «\u00a0{name}\u00a0»',
    lost: 'source qui n’est plus disponible',
    of: 'du {day}',
    number: 'n°\u00a0{number}',
  },
  columns: {
    paragraph: 'Paragraphe',
    request: 'Demande',
    addressees: 'Destinataires',
    status: 'État d’avancement',
    now: 'Nombre',
    before: 'Au début de la période',
    addressee: 'Destinataire',
    tasks: 'Tâches',
    known: 'Avec information',
    reportedOn: 'Exposé dans le présent rapport, sans état enregistré',
    state: 'État',
    asked: 'Notes reçues',
    answered: 'Réponses',
  },
  tables: {
    status: 'Tâches par état d’avancement',
    addressees: 'Tâches par destinataire',
    returns: 'Réponses par État',
    answers: 'Réponses par destinataire',
    complete: 'Des informations sont disponibles sur toutes les demandes.',
  },
}

export const copyWords: Record<LanguageTag, CopyWords> = { ar, en, fr }
