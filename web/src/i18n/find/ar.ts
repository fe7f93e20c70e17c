import type { HitKind, SearchFacets, SearchPage } from '@qarar/register'
import { counted } from '../plural.ts'

type Filter = SearchPage['filters'][number]['name']

/** A query to try, and what it finds. */
interface Example {
  query: string
  finds: string
}

/** The keys of the other languages; see ../ar.ts. */
export const find = {
  title: 'بحث',
  label: 'البحث في النصوص',
  submit: 'بحث',
  hits: counted({
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{n} نتائج',
    many: '{n} نتيجة',
    other: '{n} نتيجة',
  }),
  moreThan: (number: string) => `${number}+ نتيجة`,
  none: 'لا نص يوافق ما طُلب. جرّبوا كلمات أقل، أو أزيلوا أحد المرشِّحات.',
  filters: 'مرشِّحات البحث',
  filter: {
    kind: 'النوع',
    language: 'اللغة',
    organisation: 'المنظمة',
    organ: 'الجهاز',
    session: 'الدورة',
    addressee: 'الجهة المخاطَبة',
    act: 'الفعل',
    what: 'فيه',
    before: 'قبل',
    after: 'بعد',
    date: 'التاريخ',
  } satisfies Record<Filter, string>,
  without: (words: string) => `بدون ${words}`,
  takeAway: (words: string) => `إزالة المرشِّح: ${words}`,
  notes: 'ملاحظات على الاستعلام',
  didYouMean: 'لعلّ المقصود:',
  otherLanguages: 'الاستعلام نفسه باللغات الأخرى',
  sameIn: (language: string) => `المعنى نفسه ب${language}:`,
  withoutWords: 'بدون:',
  narrow: 'تضييق النتائج',
  facets: {
    type: 'موضع الكلمات',
    kind: 'نوع النص',
    language: 'اللغة',
    organisation: 'المنظمة',
    organ: 'الجهاز',
    session: 'الدورة',
    year: 'السنة',
    addressee: 'الجهة المخاطَبة',
    act: 'الفعل',
    holds: 'ما في الفقرة',
  } satisfies Record<keyof SearchFacets, string>,
  holdings: { mandate: 'تكليفات', finding: 'ملاحظات', position: 'مواقف', mechanism: 'آليات' },
  types: { paragraph: 'فقرات', turn: 'مداخلات', passage: 'مقاطع' } satisfies Record<HitKind, string>,
  moreValues: 'قيم أخرى',
  place: (marker: string) => `الفقرة ${marker}`,
  openPlace: 'إلى الفقرة',
  alsoIn: 'أيضاً باللغة:',
  cover: 'غلاف الوثيقة',
  passages: 'مقاطع بلا وثيقة',
  pages: 'صفحات النتائج',
  shown: (from: string, to: string) => `النتائج ${from}–${to}`,
  deepest: (number: string) => `تُعرض أول ${number} نتيجة؛ وللوصول إلى ما بعدها ضيّقوا البحث.`,
  lastPage: 'إلى آخر صفحة',
  lost: 'انقطع الاتصال: المعروض نتائج ما كُتب من قبل، وما كتبتموه باقٍ في خانة البحث. إذا عاد الاتصال فاضغطوا مفتاح الإدخال.',
  take: 'أخذ النتائج',
  takeAs: { csv: 'جدول (CSV)', json: 'بيانات (JSON)', atom: 'متابعة الجديد (Atom)' },
  takeNote: (number: string) => `في الجدول وخلاصة المتابعة أول ${number} نتيجة على الأكثر.`,
  newest: {
    link: 'ما الجديد',
    title: (moment: string) => `الجديد منذ ${moment}`,
    titleAll: 'الأحدث أولاً',
    held: (moment: string) => `حُفظ في ${moment}`,
    none: 'لم يُضف بعدُ نص يوافق هذا البحث.',
    keep: 'احفظوا هذا الرابط: يعرض ما يُضاف بعد ما ترونه هنا.',
    keepLink: 'ما يأتي بعد هذا',
    all: 'كل النتائج',
  },
  help: {
    title: 'كيفية البحث',
    intro:
      'يجد البحث الكلمات بصيغها المختلفة في النصوص العربية والإنكليزية والفرنسية. كل ما يُكتب مقبول، وما لا يُفهم يُقال.',
    examples: [
      { query: 'إصلاح المنارات', finds: 'الفقرات التي فيها هذه الكلمات، بأي صيغة' },
      { query: '«سلامة الملاحة»', finds: 'الكلمات متجاورة كما طُبعت' },
      { query: 'مضيق*', finds: 'الكلمات التي تبدأ هكذا' },
      { query: 'المنارات -الصندوق', finds: 'بدون الكلمة التي تسبقها علامة الناقص' },
      { query: 'قارب أو سفينة', finds: 'تكفي إحدى الكلمتين' },
      { query: '١٨ ٤٠٠', finds: 'العدد بأي كتابة: 18,400 أو ١٨٤٠٠' },
      { query: 'الدورة:7 النوع:قرار', finds: 'ما في قرارات الدورة السابعة' },
      { query: 'الجهة:"الأمين العام" بعد:2015', finds: 'ما يُطلب من الأمين العام بعد عام 2015' },
    ] satisfies Example[],
    keys: 'مفتاح / يوصل إلى خانة البحث من أي صفحة، ومفتاح Esc يخرج منها.',
    filters: 'المرشِّحات: النوع، اللغة، المنظمة، الجهاز، الدورة، الجهة، الفعل، قبل، بعد، السنة.',
  },
}
