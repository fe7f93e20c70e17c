import type { MandateFrame, MandateWords } from '../words/mandates.ts'

const frame = (
  verbs: string[],
  intro: string[],
  links: string[],
  joinedLinks: string[] = [],
  bare = false,
): MandateFrame => ({ verbs, intro, links, joinedLinks, bare })

const frames: MandateFrame[] = [
  frame(['طلب', 'التمس'], ['من', 'الي'], ['ان'], [], true),
  frame(['دعا', 'جدد', 'كرر', 'وجه', 'أعاد'], [], ['الي', 'ان'], ['ل', 'لل']),
  frame(['حث', 'حض', 'شجع'], [], ['علي', 'الي', 'ان']),
  frame(['ناشد'], [], ['ان', 'الي'], ['ل', 'لل'], true),
  frame(['كلف', 'فوض', 'خول', 'أوعز', 'أذن'], ['الي'], ['ان', 'في'], ['ب', 'بال', 'ل'], true),
  frame(['أوصى', 'نصح', 'ذكّر', 'طالب'], [], ['بان', 'ان', 'الي'], ['ب', 'بال']),
  frame(['قرر'], [], ['ان'], ['ب', 'بال'], true),
  frame(['تعين'], ['علي'], ['ان']),
  { ...frame(['أهاب'], [], ['ان', 'الي'], ['ل', 'لل']), joinedIntro: 'ب' },
]

// Short verbal nouns that no pattern tells.
const short = new Set(
  (
    'رفع بذل عقد وضع دعم منح فتح وقف ضمان حمايه زياره عمل قيام نشر حل بحث نظر سعي حضور كفاله حفظ جمع نقل سحب رفض فرض ' +
    'منع كسر صون صياغه بناء انهاء اعاده اقامه اداره اتاحه ازاله اضافه احاله اجراء جعل كف سماح نبذ درء صد طرح سن رصد ' +
    'شجب حشد حصر ردع ربط رعايه زياده سد شراء صرف عرض قبول كشف مد مضي وفاء وقوف ايفاد ابلاغ تنفيذ'
  ).split(' '),
)
const patterns = [
  /^ت\p{L}{1,3}ي\p{L}$/u, // تقديم
  /^ت\p{L}{2,3}يه$/u, // تعبئه as تعبيه, تنميه
  /^ا\p{L}{1,4}ا\p{L}?$/u, // اتخاذ, انشاء, استخدام
  /^م\p{L}ا?\p{L}{2,3}ه$/u, // متابعه
  /^ت\p{L}ا\p{L}{2}$/u, // تعاون
  /^ا\p{L}{1,3}\p{L}ه$/u, // اقامه, اعاده
]

function isVerbalNoun(folded: string): boolean {
  const bare = folded.replace(/^و?(?:ال)?/, '')
  return short.has(bare) || patterns.some((pattern) => pattern.test(bare))
}

export const arabicMandates: MandateWords = {
  frames,
  isAction: isVerbalNoun,
  coordinators: ['،', 'او'],
  deadlines: [
    {
      kind: 'expedite',
      pattern:
        /في اقرب وقت(?: ممكن)?|علي وجه السرعه|علي الفور|فورا|دون تاخير|بصوره عاجله|عاجله?|الاسراع|التعجيل/gu,
    },
    {
      kind: 'recurring',
      pattern: /سنويا|كل (?:عام|سنه|سنتين)|من كل عام|بصوره (?:منتظمه|دوريه)|بانتظام|علي اساس سنوي/gu,
    },
    {
      kind: 'condition',
      pattern: /متي ما [^،؛.]{1,40}|الي حين [^،؛.]{1,60}|بعد اكمال [^،؛.]{1,60}|في انتظار [^،؛.]{1,60}/gu,
    },
  ],
  reports: ['تقرير', 'التقرير', 'تقريرا', 'تقارير', 'تقاريرها'],
  reporting: ['رفع', 'تقديم', 'ورفع', 'وتقديم', 'اعداد', 'يقدم', 'تقدم'],
  thisText: ['هذا القرار', 'هذه القرارات'],
  continuing: ['مواصله', 'الاستمرار', 'استمرار', 'مواصلتها', 'ابقاء'],
  informing: ['ابلاغ', 'اطلاع', 'موافاه', 'اخطار'],
}
