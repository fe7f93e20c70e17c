import type { CitationWords } from '../words/citations.ts'

export const citations: CitationWords = {
  bareForms,
  resolutions: ['قرار', 'القرار', 'قرارا', 'قراري', 'قراران', 'القراران', 'القرارين', 'قرارات', 'القرارات'],
  decisions: ['مقرر', 'المقرر', 'مقررا', 'مقرري', 'مقرران', 'المقرران', 'المقررين', 'مقررات', 'المقررات'],
  ownResolutions: [
    'قراره',
    'قرارها',
    'قراريه',
    'قراريها',
    'قراراه',
    'قراراها',
    'قراراته',
    'قراراتها',
    'قراراتنا',
    // Frequent misprints.
    'قرارته',
    'قرارتها',
  ],
  ownDecisions: ['مقرره', 'مقررها', 'مقرريه', 'مقرريها', 'مقرراه', 'مقرراها', 'مقرراته', 'مقرراتها'],
  possessives: [],
  numberSigns: [
    'رقم',
    'ارقام',
    'رقما',
    'رقمي',
    'الارقام',
    'ذات',
    'ذي',
    'الرقم',
    'الدوليه',
    'الامميه',
    'الدولي',
    'الدوليين',
    'الاممي',
    'الامميين',
  ],
  joiners: ['و', '،', ',', '؛', 'او', 'الي'],
  issuers: [
    'الصادر',
    'الصادره',
    'الصادران',
    'الصادرين',
    'المتخذ',
    'المتخذه',
    'المعتمد',
    'عن',
    'من',
    'في',
    'اتخذه',
    'اتخذها',
    'اعتمده',
    'اعتمدها',
    'اتخذته',
    'اعتمدته',
    'بالاجماع',
    'المورخ',
    'المورخه',
    'المورخان',
    'المورخين',
    'بتاريخ',
    'الدوره',
    '،',
  ],
  adopted: ['اعتمدته', 'اعتمدتها', 'اعتمده', 'اعتمدها', 'اتخذته', 'اتخذتها', 'اتخذه', 'اتخذها'],
  adoptedBy: [],
  // The UN counts the parts of a resolution in the old order of the letters.
  parts: [
    'الف',
    'باء',
    'جيم',
    'دال',
    'هاء',
    'واو',
    'زاي',
    'حاء',
    'طاء',
    'ياء',
    'كاف',
    'لام',
    'ميم',
    'نون',
    'سين',
    'عين',
    'فاء',
    'صاد',
    'قاف',
    'راء',
    'شين',
    'تاء',
    'ثاء',
    'خاء',
    'ذال',
    'ضاد',
  ],
  sessionSigns: { regular: ['د'], special: ['دا', 'د ا'], emergency: ['داط', 'د ا ط'] },
  articles: ['الماده', 'ماده', 'المادتين', 'المواد', 'المادتان'],
  paragraphs: ['الفقره', 'فقره', 'الفقرتين', 'الفقرتان', 'الفقرات'],
  paragraphLinks: ['من'],
  chapters: ['الفصل', 'فصل'],
  sessions: ['الدوره', 'دوره', 'دورته', 'دورتها', 'الدورات'],
  specialSessions: ['الاستثناييه', 'الخاصه', 'الطاريه', 'استثناييه'],
  backReferences: ['المذكور', 'المذكوره', 'المشار', 'السالف', 'انف', 'نفسه', 'ذاته'],
  unheld: ['الامر التنفيذي', 'المرسوم الملكي', 'المرسوم الرئاسي', 'القانون رقم', 'البند'],
  organFirst: false,
  romanSessions: false,
}

/** A word may carry a conjunction and a preposition: «وبقرارها», «فالقرار», «للقرار». */
function bareForms(folded: string): readonly string[] {
  const known = forms.get(folded)
  if (known) return known
  // Words of a text come back; those of a text made to fill memory do not stay.
  if (forms.size > 20_000) forms.clear()
  const made = formsOf(folded)
  forms.set(folded, made)
  return made
}

const forms = new Map<string, readonly string[]>()

function formsOf(folded: string): readonly string[] {
  const joined = /^[وف]./.test(folded) ? [folded, folded.slice(1)] : [folded]
  return joined.flatMap((word) => {
    if (word.startsWith('لل')) return [word, `ال${word.slice(2)}`]
    return /^[بلك]./.test(word) ? [word, word.slice(1)] : [word]
  })
}
