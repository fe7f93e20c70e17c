import { foldArabic } from '../../fold-arabic.ts'
import type { VerbForm, Voice } from '../../words/acts.ts'

// What a speaker binds itself to do: «سنواصل», «سوف ندعم», «نحن على استعداد», «عازمون على».

const form = (lemma: string, phrase: string, voice: Voice): VerbForm => ({
  words: foldArabic(phrase).split(' '),
  voice,
  gender: null,
  verb: { lemma, class: 'commit' },
})

/** The future of a verb: of us, of me, and of a delegation that speaks by its name. */
export function futureForms(lemma: string, stem: string): VerbForm[] {
  return [
    form(lemma, `سن${stem}`, 'we'),
    form(lemma, `سوف ن${stem}`, 'we'),
    form(lemma, `سأ${stem}`, 'i'),
    form(lemma, `سوف أ${stem}`, 'i'),
    form(lemma, `ست${stem}`, 'future'),
    form(lemma, `سي${stem}`, 'future'),
    form(lemma, `سوف ت${stem}`, 'future'),
    form(lemma, `سوف ي${stem}`, 'future'),
  ]
}

/** [lemma, present without its prefix] of verbs that make an act only in the future. */
const doing: readonly (readonly [string, string])[] = [
  ['عمل', 'عمل'],
  ['بذل', 'بذل'],
  ['سعى', 'سعى'],
  ['ساهم', 'ساهم'],
  ['أسهم', 'سهم'],
  ['شارك', 'شارك'],
  ['قدم', 'قدم'],
  ['تعاون', 'تعاون'],
  ['ضاعف', 'ضاعف'],
  ['كفل', 'كفل'],
  ['حرص', 'حرص'],
  ['وفر', 'وفر'],
  ['نفذ', 'نفذ'],
  ['عزز', 'عزز'],
  ['ظل', 'ظل'],
  ['بقي', 'بقى'],
  ['استمر', 'ستمر'],
  ['اتخذ', 'تخذ'],
  ['تصدى', 'تصدى'],
  ['عالج', 'عالج'],
  ['كثف', 'كثف'],
  ['ناقش', 'ناقش'],
  ['استضاف', 'ستضيف'],
  ['نظم', 'نظم'],
  ['دفع', 'دفع'],
]

export const arabicCommitments: readonly VerbForm[] = [
  ...doing.flatMap(([lemma, stem]) => futureForms(lemma, stem)),
  form('التزم', 'ملتزمون', 'we'),
  form('التزم', 'ملتزمين', 'we'),
  form('عزم', 'عازمون', 'we'),
  form('عزم', 'عقدنا العزم', 'we'),
  form('استعد', 'نحن على استعداد', 'we'),
  form('استعد', 'نحن مستعدون', 'we'),
]

const must = (lemma: string, phrase: string): VerbForm => ({
  ...form(lemma, phrase, 'must'),
  verb: { lemma, class: 'demand' },
})

/** Obligations that name no one who asks. */
export const arabicObligations: readonly VerbForm[] = [
  must('وجب', 'يجب'),
  must('انبغى', 'ينبغي'),
  must('تعين', 'يتعين'),
  must('لا بد', 'لا بد'),
]
