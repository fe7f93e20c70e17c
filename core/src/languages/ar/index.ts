import { foldArabic } from '../fold-arabic.ts'
import type { LanguagePack } from '../pack.ts'
import { arabicActs } from './acts/index.ts'
import { arabicAgenda } from './agenda.ts'
import { arabicCalendar } from './calendar.ts'
import { citations } from './citations.ts'
import { arabicFindings } from './findings.ts'
import { arabicFurtherMechanisms } from './further-mechanisms.ts'
import { arabicLinking } from './linking.ts'
import { arabicMandates } from './mandates.ts'
import { arabicMechanismBodies } from './mechanism-bodies.ts'
import { arabicMechanismRecords } from './mechanism-records.ts'
import { arabicMechanisms } from './mechanisms.ts'
import { arabicOrdinal } from './ordinal.ts'
import { arabicOwners } from './owners.ts'
import { parties } from './parties.ts'
import { arabicPositions } from './positions.ts'
import { pressReport } from './press-report.ts'
import { arabicSearch } from './search/index.ts'
import { sessions } from './sessions.ts'
import { arabicStates } from './states.ts'
import { verbatimRecord } from './verbatim-record.ts'
import { arabicWords } from './words/arabic-words.ts'

export const arabic: LanguagePack = {
  tag: 'ar',
  iso639: 'ara',
  direction: 'rtl',
  fold: foldArabic,
  commonWords: ['في', 'من', 'علي', 'الي', 'ان', 'التي', 'عن', 'هذا', 'بشان'],
  ordinal: arabicOrdinal,
  calendar: arabicCalendar,
  words: arabicWords,
  resolution: {
    chapeauOpeners: ['ان'],
    chapeauFollowers: ['المنعقد', 'المنعقده', 'المجتمع'],
    headers: ['القرار رقم', 'قرار رقم', 'القرار', 'قرار'],
    about: ['بشان', 'حول'],
    contents: ['فهرس', 'الفهرس', 'المحتويات', 'فهرس المحتويات', 'جدول المحتويات'],
    preamble:
      /^(?:و\s?)?(?:(?:اذ|بعد|قبل|ايمانا|اقتناعا|اقترانا|انطلاقا|ادراكا|تاكيدا|استنادا|عملا|اعترافا|حرصا|رغبه|تنفيذا|تذكيرا|اخذا|وعيا)(?:\s|$)|اذ[يت]|قد (?:نظر|درس|بحث|ناقش|استعرض|اطلع|استمع|اصغ|تلق|تسلم|عقد)|[^\s،]{3,12}ا منه)/,
    collection: ['قرارات', 'القرارات'],
    sections:
      /^(?:الف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون|(?:اولا|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)ا?(?: (?:عشر|وعشر(?:ون|ين)))?|عشر(?:ون|ين))$/,
    draftHeaders: ['مشروع قرار رقم', 'مشروع القرار رقم', 'مشروع قرار', 'مشروع القرار'],
    decisionHeaders: ['المقرر رقم', 'مقرر رقم', 'المقرر', 'مقرر'],
    adoption: ['الجلسه العامه', 'الجلسه الختاميه'],
    adoptedNote: /^(?:اتخذ|اعتمد)(?:ت)? (?:بالاجماع|باغلبيه|بدون تصويت|دون تصويت|في الجلسه)/,
    session: /(?:الدوره|دورته|دورتها|دوره|للدوره)\s{1,3}((?:\S{1,20}\s{0,3}){1,4})/,
    chapeauSession: /(?!)/,
    adopted: ['اتخذته', 'اتخذه', 'اعتمدته', 'اعتمده'],
  },
  letter: {
    titles: ['رساله مورخه', 'رسالتان مورختان', 'رساله موجهه', 'كتاب مورخ'],
    annexes: ['مرفق', 'المرفق'],
    declarations: ['اعلان', 'الاعلان'],
    firstPerson: ['نحن', 'اننا'],
    signatures: ['(توقيع)', 'توقيع', '(التوقيع)'],
    closings: ['صدر في', 'حرر في', 'اعتمد في'],
    offices: [
      'الممثل الدايم',
      'الممثله الدايمه',
      'القايم بالاعمال',
      'السفير',
      'الامين العام',
      'وزير الخارجيه',
    ],
    agendaItems: ['البند', 'بند جدول الاعمال'],
  },
  chairSummary: {
    titles: [
      'موجز رييس الاجتماع',
      'موجز الرييس',
      'موجز رييس',
      'ملخص الرييس',
      'ملخص رييس الاجتماع',
      'خلاصه الرييس',
    ],
  },
  acts: arabicActs,
  mandates: arabicMandates,
  mechanisms: arabicMechanisms,
  owners: arabicOwners,
  furtherMechanisms: arabicFurtherMechanisms,
  mechanismRecords: arabicMechanismRecords,
  mechanismBodies: arabicMechanismBodies,
  positions: arabicPositions,
  linking: arabicLinking,
  findings: arabicFindings,
  agenda: arabicAgenda,
  sessions,
  pressReport,
  verbatimRecord,
  citations,
  simpleKinds: {
    communique: [
      'البيان الختامي',
      'البلاغ الختامي',
      'البلاغ المشترك',
      'بيان ختامي',
      'البيان المشترك',
      'بيان مشترك',
      'بيان صحفي مشترك',
    ],
    'note-verbale': ['مذكره شفويه', 'مذكره شفهيه', 'مذكره'],
    report: ['تقرير الامين العام', 'تقرير'],
    agenda: ['مشروع جدول الاعمال', 'مشروع جدول اعمال', 'جدول الاعمال الموقت', 'جدول الاعمال', 'جدول اعمال'],
  },
  parties,
  states: arabicStates,
  search: arabicSearch,
}
