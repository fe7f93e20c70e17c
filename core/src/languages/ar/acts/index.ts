import { foldArabic } from '../../fold-arabic.ts'
import type { ActWords, VerbForm, Voice } from '../../words/acts.ts'
import { arabicActNouns, arabicVerbs } from './verbs.ts'

// Every form is made from the past and the present of the verb: «أكد» and «ؤكد» give «يؤكد», «تؤكد», «نؤكد», «أؤكد»,
// «يؤكدون», «أكد», «أكدت», «أكدنا», «أكدوا».

/** Pasts that are nouns as well: «دعمنا» is mostly «our support». */
const nounLike =
  'دعم طلب شكر قدر رفض حث سلم امن كرم سلط اخذ وضع قلق اسف امل بحث ثمن قرر عين حمل خص تضامن تعهد وعي'.split(
    ' ',
  )
const nouns = new Set(nounLike)

function formsOf([lemma, stem, kind, we]: (typeof arabicVerbs)[number]): VerbForm[] {
  const verb = { lemma, class: kind }
  const form = (word: string, voice: Voice, gender: VerbForm['gender'] = null): VerbForm => ({
    words: [foldArabic(word)],
    voice,
    gender,
    verb,
  })
  const weak = /[اى]$/.test(lemma)
  const bare = weak ? lemma.slice(0, -1) : lemma
  return [
    form(`ي${stem}`, 'present', 'masculine'),
    form(`ت${stem}`, 'present', 'feminine'),
    form(`ي${stem.replace(/[يىو]$/, '')}ون`, 'present', 'masculine'),
    form(`ن${stem}`, 'we'),
    form(`أ${stem}`, 'i'),
    form(lemma, 'past', 'masculine'),
    form(`${bare}ت`, 'past', 'feminine'),
    ...(nouns.has(foldArabic(lemma)) ? [] : [form(we ?? `${bare}نا`, 'we')]),
    form(`${bare}وا`, 'past', 'masculine'),
  ]
}

export const arabicActs: ActWords = {
  forms: arabicVerbs.flatMap(formsOf),
  nouns: arabicActNouns,
  before: /^(?:و|و?اذ)$/,
  between: [],
  openings: {
    // «وإذ يثير جزعها», «واقتناعا منها», «وقد نظرت», «وبعد الاطلاع».
    preambular:
      /^(?:و?اذ (?:(?:لا|ما|هي|هو) )?\p{L}+|و?\p{L}{3,}[اه](?: من(?:ه|ها))|و?\p{L}{3,}ا|و?قد \p{L}+|و?بعد (?:ال|ان )?\p{L}+)(?= |$)/u,
    operative: /^(?:لا |ما )?[يت]\p{L}{2,}(?= |$)/u,
  },
  after: [
    'كذلك',
    'ايضا',
    'مجددا',
    'من جديد',
    'مره اخري',
    'بشده',
    'بقوه',
    'باشد العبارات',
    'علما',
    'مع التقدير',
    'مع الارتياح',
    'مع القلق',
    'ببالغ القلق',
    'بقلق بالغ',
    'بقلق',
    'بارتياح',
    'تاكيد',
    'التاكيد',
  ],
  subordinators: [
    'التي',
    'الذي',
    'الذين',
    'اللذين',
    'اللتين',
    'اللواتي',
    'ان',
    'بان',
    'مما',
    'كي',
    'لكي',
    'حتي',
  ],
  joined: ['و', 'ف'],
  objects: ['هما', 'هم', 'هن', 'ها', 'ه'],
  actors: [
    'الاجتماع',
    'المجلس',
    'الموتمر',
    'القمه',
    'الوزراء',
    'المشاركون',
    'اللجنه',
    'الجمعيه',
    'القاده',
    'المتحدث',
    'الامين',
    'الامانه',
    'المنظمه',
    'الروساء',
  ],
  nounLike,
  skeleton: (folded) =>
    folded
      .replace(/[بتثنيى](?=.)/g, 'ب')
      .replace(/[جحخ]/g, 'ح')
      .replace(/[دذ]/g, 'د')
      .replace(/[رز]/g, 'ر')
      .replace(/[سش]/g, 'س')
      .replace(/[صض]/g, 'ص')
      .replace(/[طظ]/g, 'ط')
      .replace(/[عغ]/g, 'ع')
      .replace(/[فق](?=.)/g, 'ف'),
  joiners: ['كما', 'ثم', 'وكذلك', 'كذلك'],
}
