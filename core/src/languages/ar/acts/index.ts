import { foldArabic } from '../../fold-arabic.ts'
import type { ActVerb, ActWords, VerbForm, Voice } from '../../words/acts.ts'
import { arabicCommitments, arabicObligations, futureForms } from './commitments.ts'
import { arabicConjunctions, arabicRelatives, goesOn } from './same-subject.ts'
import {
  arabicActNouns,
  arabicAsides,
  arabicOpeningNouns,
  arabicSaying,
  arabicTurns,
  arabicVerbs,
} from './verbs.ts'

// Every form is made from the past and the present of the verb: «أكد» and «ؤكد» give «يؤكد», «تؤكد», «نؤكد», «أؤكد»,
// «يؤكدون», «أكد», «أكدت», «أكدنا», «أكدوا».

/** Pasts that are nouns as well: «دعمنا» is mostly «our support». */
const nounLike =
  'دعم طلب شكر قدر رفض حث سلم امن كرم سلط عهد هال تعاطف ناصر نفي تبني تمني اسند اخذ وضع قلق اسف امل بحث قرر عين حمل خص تضامن تعهد وعي'.split(
    ' ',
  )
const nouns = new Set(nounLike)

function verbOf([lemma, , kind, , otherwise]: (typeof arabicVerbs)[number]): ActVerb {
  return { lemma, class: kind, ...(otherwise === undefined ? {} : { otherwise }) }
}

const verbs = new Map(arabicVerbs.map((row) => [row[0], verbOf(row)]))

/** Forms that open a paragraph or go on behind a verb without being one. */
function nounForms(voice: Voice, words: Readonly<Record<string, string>>): VerbForm[] {
  return Object.entries(words).flatMap(([lemma, word]) => {
    const verb = verbs.get(lemma)
    return verb === undefined ? [] : [{ words: [foldArabic(word)], voice, gender: null, verb }]
  })
}

const openingNouns = Object.entries(arabicOpeningNouns).flatMap(([noun, lemma]) => [
  ...nounForms('noun', { [lemma]: noun }),
  ...nounForms('noun', { [lemma]: `ال${noun}` }),
])

function formsOf(row: (typeof arabicVerbs)[number]): VerbForm[] {
  const [lemma, stem, , we] = row
  const verb = verbOf(row)
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
    // «يدعوا»: the alif of the plural, often written behind a «و» that is not one.
    ...(stem.endsWith('و') ? [form(`ي${stem}ا`, 'present', 'masculine')] : []),
    form(`ت${stem}`, 'present', 'feminine'),
    form(`ي${stem.replace(/[يىو]$/, '')}ون`, 'present', 'plural'),
    form(`ن${stem}`, 'we'),
    form(`أ${stem}`, 'i'),
    form(lemma, 'past', 'masculine'),
    form(`${bare}ت`, 'past', 'feminine'),
    ...(nouns.has(foldArabic(lemma)) ? [] : [form(we ?? `${bare}نا`, 'we')]),
    form(`${bare}وا`, 'past', 'plural'),
  ]
}

export const arabicActs: ActWords = {
  forms: [
    ...arabicVerbs.flatMap(formsOf),
    ...arabicVerbs.flatMap(([lemma, stem]) => futureForms(lemma, stem)),
    ...openingNouns,
    ...nounForms('aside', arabicAsides),
    ...arabicCommitments,
    ...arabicObligations,
  ],
  nouns: arabicActNouns,
  saying: arabicSaying,
  turns: arabicTurns,
  before: /^(?:و|و?اذ)$/,
  between: [],
  openings: {
    // «وإذ يثير جزعها», «واقتناعا منها», «وقد نظرت», «وبعد الاطلاع».
    preambular:
      /^(?:و?اذ (?:(?:لا|ما|هي|هو) )?\p{L}+|و?\p{L}{3,}[اه](?: من(?:ه|ها))|و?\p{L}{3,}ا|و?قد \p{L}+|و?بعد (?:ال|ان )?\p{L}+)(?= |$)/u,
    operative: /^(?:لا |ما )?[يت]\p{L}{2,}(?= |$)/u,
  },
  feeling: /(?!)/,
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
  subordinators: [...arabicRelatives, ...arabicConjunctions],
  opensObject: null,
  thats: ['ان'],
  clauses: [...arabicRelatives, ...arabicConjunctions],
  relatives: arabicRelatives,
  goesOn,
  spelled: null,
  clitics: [],
  manners: [],
  wishes: [
    'اود',
    'نود',
    'اريد',
    'نريد',
    'احب',
    'نحب',
    'يسرني',
    'يسرنا',
    'ويسرني',
    'ويسرنا',
    'واود',
    'ونود',
    'يسعدني',
    'يسعدنا',
    'يشرفني',
    'يشرفنا',
    'لي',
  ],
  joined: ['و', 'ف'],
  objects: ['هما', 'هم', 'هن', 'كم', 'ها', 'ه', 'ك'],
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
  subjects: null,
  ourselves: [
    'بلدي',
    'بلدنا',
    'وفدي',
    'وفدنا',
    'حكومتي',
    'وفد بلدي',
    'حكومه بلدي',
    'وفد بلادي',
    'بلادي',
    'بلادنا',
  ],
  passive: { before: ['علي', 'من', 'في', 'عن', 'الي', 'بشان'], behind: [] },
  complements: ['علي', 'الي', 'عن', 'ان', 'بان', 'من', 'مجددا', 'كذلك', 'الحاجه', 'ضروره', 'اهميه'],
  reopeners: ['واذ', 'اذ'],
  objectsBefore: {},
  nounLike,
  nounEnds: [],
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
  joiners: ['كما', 'ثم', 'وكذلك', 'كذلك', 'حيث', 'الصدد', 'السياق', 'الخصوص'],
}
