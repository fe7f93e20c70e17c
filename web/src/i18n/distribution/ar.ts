import { counted } from '../plural.ts'

/** Who may see what, and what nobody may see any more. */
export const distributionAr = {
  title: 'التوزيع',
  levels: { public: 'عام', limited: 'محدود', secret: 'سري' },
  who: {
    public: 'لكل أحد',
    limited: 'للمنظمة ودولها الأعضاء',
    secret: 'للاستعمال الداخلي وحده',
  },
  of: {
    p: 'توزيع الوثيقة',
    l: 'توزيع المذكرة',
    y: 'توزيع الرد',
    t: 'توزيع قيد المتابعة',
  },
  because: {
    person: 'بقرار',
    printed: 'كما هو مطبوع في الوثيقة',
    usual: 'المعتاد لمثلها ما لم يُقرر غيره',
  },
  stays: (level: string) =>
    `يبقى توزيع القيد (${level})، لأن الوثيقة التي هو عنها أو التي تثبته توزيعها (${level}).`,
  change: 'تغيير التوزيع',
  changeWhy:
    'يسري التوزيع على القوائم والصفحات وما يُصدَّر، وعلى ما سبق أيضاً: من لا يحق له أن يرى لا يرى الماضي كذلك.',
  reason: 'السبب، كما سيقرؤه غيركم',
  save: 'حفظ التوزيع',
  saved: 'حُفظ التوزيع.',
  history: 'ما تقرر',
  by: (by: string, when: string) => `${by}، ${when}`,
  toMark: (level: string) => `توزيع: ${level}`,
  remove: 'إزالة المحتوى بأمر',
  removeWhy:
    'تُزال الكلمات والملفات إزالة لا رجعة فيها، ولا يبقى إلا المعرّفات وبصمات الملفات والسبب ومن أزال ومتى. أما النسخ الاحتياطية السابقة فتبقى كما هي وعليكم التصرف فيها.',
  removeReason: 'بأمر من، دون ذكر شيء من المحتوى',
  removeSure: 'أعلم أن ذلك لا يمكن التراجع عنه',
  removeNow: 'إزالة',
  removals: 'ما أُزيل بأمر',
  noRemovals: 'لم يُزل شيء بأمر.',
  submittedReport:
    'قد يقتبس منه تقرير قُدِّم ولو سُحب تقديمه بعد ذلك. وإزالته بأمر آخر، وتزول معها ألفاظ التقرير كله:',
  files: counted({
    zero: 'بلا ملفات',
    one: 'ملف واحد',
    two: 'ملفان',
    few: '{n} ملفات',
    many: '{n} ملفاً',
    other: '{n} ملف',
  }),
  removedWords: 'أُزيل بأمر',
  gone: 'أُزيل بأمر',
  goneWhy: (day: string) => `ما كان في هذا العنوان أُزيل بأمر في ${day}.`,
  removedSince: (day: string) => `ولا يشمل ذلك ما أُزيل بأمر بعد هذا التاريخ، وآخره في ${day}.`,
  withheldBelow: {
    public: 'يظهر هنا ما توزيعه عام، ويُحجب المحدود والسري.',
    limited: 'يظهر هنا ما يجوز للمنظمة وأعضائها الاطلاع عليه، ويُحجب السري.',
  },
  csv: {
    public: 'جدول (CSV) لكل أحد',
    secret: 'جدول (CSV) للاستعمال الداخلي',
  },
  calendar: { public: 'تقويم لكل أحد', secret: 'تقويم للاستعمال الداخلي' },
  reasons: {
    'mark-changed': 'غيّر غيركم التوزيع في هذه الأثناء: راجعوه ثم أعيدوا.',
    'below-level': 'لا يُغيَّر شيء على هذا المستوى من الاطلاع.',
    'not-sure': 'أكدوا أنكم تعلمون أن الإزالة لا رجعة فيها.',
  },
}

export type DistributionMessages = typeof distributionAr
