import type { LanguageTag } from '@qarar/core'
import type { Status } from '../contract/register.ts'
import type { SheetField } from '../contract/sheets.ts'

/** Columns that are locked. */
export const lockedColumns = ['id', 'symbol', 'paragraph', 'words', 'asked', 'whom', 'due', 'known'] as const
export type LockedColumn = (typeof lockedColumns)[number]

export interface SheetWords {
  /** Names of the sheets: no more than 31 characters, none of `[]:*?/\`. */
  answers: string
  howTo: string
  columns: Record<LockedColumn | SheetField, string>
  statuses: Record<Status, string>
  /** «Note No. 12/3, addressed to Yemen» */
  ofNote: (number: string, to: string) => string
  ofSession: (session: string, to: string) => string
  /** Beside a cell while it is filled in. */
  hints: Partial<Record<SheetField, string>>
  /** «implemented (2018-03-01)» */
  knownOn: (status: string, day: string) => string
  /** What the list says of a status that it does not have. */
  chooseStatus: string
  instructions: string[]
}

// U+200E: behind Arabic letters a day in numbers would read from its end.
const ar: SheetWords = {
  answers: 'الردود',
  howTo: 'كيفية الملء',
  columns: {
    id: 'الرمز',
    symbol: 'القرار',
    paragraph: 'الفقرة',
    words: 'نص الفقرة',
    asked: 'المطلوب',
    whom: 'الجهة المطلوب منها',
    due: 'مطلوب في',
    known: 'آخر ما ورد',
    status: 'الحالة',
    asOf: 'حتى تاريخ',
    text: 'النص للتقرير',
    evidence: 'المستند (رابط أو رقم وتاريخ)',
    note: 'ملاحظة',
  },
  statuses: {
    implemented: 'نُفِّذ',
    'in-progress': 'قيد التنفيذ',
    continuing: 'تنفيذه مستمر',
    'not-implemented': 'لم يُنفَّذ بعد',
    overtaken: 'لم يعد منطبقاً (تجاوزته الأحداث)',
    'not-applicable': 'لم يعد منطبقاً',
    'no-information': 'لم ترد معلومات',
  },
  knownOn: (status, day) => `${status} (\u200e${day})`,
  ofNote: (number, to) => `المذكرة رقم ${number}: ${to}`,
  ofSession: (session, to) => `المطلوب (${session}): ${to}`,
  hints: {
    status: 'اختاروا من القائمة.',
    asOf: 'اليوم الذي تصح فيه المعلومات، مثل \u200e2018-03-01. ويُقبل التاريخ الهجري مكتوباً باسم الشهر.',
    text: 'ما يُنقل إلى تقرير الأمانة، بلغتكم.',
    evidence: 'عنوان صفحة، أو رقم وثيقة وتاريخها.',
    note: 'لا تُنشر.',
  },
  chooseStatus: 'اختاروا إحدى الحالات المدرجة في القائمة.',
  instructions: [
    'املؤوا الخانات البيضاء وحدها. الخانات الملونة مقفلة: فيها نص القرار كما هو، ولا تُعدَّل.',
    'في كل سطر: الحالة من القائمة، ثم التاريخ الذي تصح فيه المعلومات، ثم النص الذي يُنقل إلى التقرير.',
    'ما يُترك فارغاً لا يُسجَّل عنه شيء.',
    'لا تُدمج الخلايا، ولا تُكتب صيغ حسابية، ولا تُحذف الأعمدة، ولا يُضاف سطر.',
    'أعيدوا هذا الملف نفسه بصيغة XLSX.',
  ],
}

const en: SheetWords = {
  answers: 'Returns',
  howTo: 'How to fill in',
  columns: {
    id: 'Id',
    symbol: 'Text',
    paragraph: 'Paragraph',
    words: 'Words of the paragraph',
    asked: 'What is asked',
    whom: 'Of whom',
    due: 'Due',
    known: 'Known so far',
    status: 'Status',
    asOf: 'As of',
    text: 'Text for the report',
    evidence: 'Evidence (link, or number and date)',
    note: 'Note',
  },
  statuses: {
    implemented: 'implemented',
    'in-progress': 'in progress',
    continuing: 'continuing',
    'not-implemented': 'not implemented yet',
    overtaken: 'no longer applicable (overtaken by events)',
    'not-applicable': 'no longer applicable',
    'no-information': 'no information',
  },
  knownOn: (status, day) => `${status} (${day})`,
  ofNote: (number, to) => `Note No. ${number}: ${to}`,
  ofSession: (session, to) => `Due for ${session}: ${to}`,
  hints: {
    status: 'Choose from the list.',
    asOf: 'The day for which this holds, as 2018-03-01. A Hijri date is taken with the name of its month.',
    text: 'What goes into the report of the secretariat, in your language.',
    evidence: 'Address of a page, or number and date of a document.',
    note: 'Not published.',
  },
  chooseStatus: 'Choose one of the statuses of the list.',
  instructions: [
    'Fill in the white cells only. The shaded cells are locked: they hold the words of the text as they are.',
    'On each row: the status from the list, the day for which it holds, the text for the report.',
    'What is left empty is not recorded.',
    'Do not merge cells, write formulas, delete columns or add rows.',
    'Send this same file back as XLSX.',
  ],
}

const fr: SheetWords = {
  answers: 'Réponses',
  howTo: 'Comment remplir',
  columns: {
    id: 'Identifiant',
    symbol: 'Texte',
    paragraph: 'Paragraphe',
    words: 'Texte du paragraphe',
    asked: 'Ce qui est demandé',
    whom: 'À qui',
    due: 'Attendu pour',
    known: 'Dernière information reçue',
    status: 'État',
    asOf: 'En date du',
    text: 'Texte pour le rapport',
    evidence: 'Pièce à l’appui (lien, ou numéro et date)',
    note: 'Remarque',
  },
  statuses: {
    implemented: 'mis en œuvre',
    'in-progress': 'en cours',
    continuing: 'mise en œuvre continue',
    'not-implemented': 'pas encore mis en œuvre',
    overtaken: 'sans objet (dépassé par les événements)',
    'not-applicable': 'sans objet',
    'no-information': 'aucune information reçue',
  },
  knownOn: (status, day) => `${status} (${day})`,
  ofNote: (number, to) => `Note n° ${number} : ${to}`,
  ofSession: (session, to) => `Attendu pour ${session} : ${to}`,
  hints: {
    status: 'Choisissez dans la liste.',
    asOf: 'Le jour pour lequel ceci vaut, comme 2018-03-01. Une date hégirienne est admise avec le nom du mois.',
    text: 'Ce qui entre dans le rapport du secrétariat, dans votre langue.',
    evidence: 'Adresse d’une page, ou numéro et date d’un document.',
    note: 'Non publiée.',
  },
  chooseStatus: 'Choisissez l’un des états de la liste.',
  instructions: [
    'Ne remplissez que les cellules blanches. Les cellules teintées sont verrouillées : elles portent le texte tel quel.',
    'Sur chaque ligne : l’état choisi dans la liste, le jour pour lequel il vaut, le texte pour le rapport.',
    'Ce qui reste vide n’est pas enregistré.',
    'Ne fusionnez pas de cellules, n’écrivez pas de formules, ne supprimez pas de colonnes, n’ajoutez pas de lignes.',
    'Renvoyez ce même fichier au format XLSX.',
  ],
}

/** Words of the workbooks that go out; what a status is called is read back in any of the languages. */
export const sheetWords: Record<LanguageTag, SheetWords> = { ar, en, fr }
