import type { FindingCode, FindingState, WorkLink } from '@qarar/register'
import type { Refused } from '../../dismiss.ts'

/** The keys of the other languages; see ../ar.ts. */
export const findings = {
  title: 'الملاحظات',
  intro:
    'مواضع يختلف فيها نصان، أو يختلف فيها النص مع نفسه، كما وُجدت بالقاعدة. والموضعان متجاوران هنا، ولا يُقال أيهما الصحيح.',
  pending: 'تغيّرت النصوص منذ وُجدت هذه الملاحظات، ويجري النظر فيها من جديد. أعيدوا فتح الصفحة بعد قليل.',
  none: {
    open: 'لا ملاحظات مفتوحة. تظهر هنا المواضع التي تختلف فيها النصوص.',
    dismissed: 'لم يُصرف النظر عن أي ملاحظة.',
    gone: 'لا ملاحظات زالت من النصوص.',
  } satisfies Record<FindingState, string>,
  byState: 'بحسب الحالة',
  byCode: 'بحسب النوع',
  any: 'الكل',
  publication: 'الوثيقة',
  filter: 'عرض',
  states: { open: 'مفتوحة', dismissed: 'صُرف النظر عنها', gone: 'زالت من النصوص' } satisfies Record<
    FindingState,
    string
  >,
  codes: {
    'follow-up-missing': 'نصوص بلا طلب متابعة',
    'deadline-stale': 'أوقات سبقت زمن النص',
    'paragraph-repeated': 'فقرات مكررة',
    'dates-disagree': 'تواريخ مختلفة',
    'numbers-disagree': 'أرقام مختلفة',
    'names-disagree': 'أسماء مختلفة',
    'states-disagree': 'أحوال مختلفة',
    'versions-differ': 'اختلاف بين الصيغ اللغوية',
    'files-differ': 'ملفات مختلفة لنص واحد',
    'report-of-other-session': 'وثائق من دورة أخرى',
  } satisfies Record<FindingCode, string>,
  wholeText: 'النص بأكمله',
  address: 'رابط هذه الملاحظة',
  pages: 'صفحات الملاحظات',
  shown: (from: string, to: string, total: string) => `الملاحظات ${from}–${to} من ${total}`,
  dismiss: {
    title: 'صرف النظر',
    effect: 'تبقى الملاحظة محفوظة بسببها، ولا تُعرض بين المفتوحة ما دامت كلمات الموضعين كما هي.',
    reason: 'السبب، وسيقرؤه غيركم',
    submit: 'صرف النظر',
  },
  dismissedBy: 'صرف النظر عنها',
  takeBack: {
    title: 'تراجع عن صرف النظر',
    reason: 'سبب التراجع',
    submit: 'إعادة فتح الملاحظة',
  },
  recorded: {
    dismissed: 'صُرف النظر عن الملاحظة وسُجّل السبب.',
    back: 'أُعيد فتح الملاحظة وسُجّل السبب.',
  },
  refusedTitle: 'لم يُسجَّل شيء',
  refused: {
    'no-reason': 'الحقل فارغ: اذكروا السبب.',
    'control-characters': 'فيما كُتب محارف تحكم لا تُرى، كعلامة جدولة أو سطر جديد. اكتبوه من دونها.',
    'no-finding': 'لا توجد ملاحظة كهذه.',
    'finding-gone': 'زالت هذه الملاحظة من النصوص كما هي الآن.',
    'already-dismissed': 'سبق صرف النظر عن هذه الملاحظة.',
    'already-taken': 'سبق التراجع عن صرف النظر هذا.',
    'no-decision': 'لا يوجد قرار كهذا بصرف النظر.',
    store: 'لم يقبل المخزن هذا الطلب.',
  } satisfies Record<Refused['why'], string>,
}

type Direction = Record<WorkLink['direction'], string>

export const relations = {
  title: 'صلات هذا النص',
  /** `from`: this text renews the other; `to`: the other way round. */
  names: {
    cites: { from: 'يحيل إلى', to: 'يحيل إليه' },
    'cites-session': { from: 'يذكر دورة', to: 'يذكر دورته' },
    'language-version': { from: 'صيغة لغوية', to: 'صيغة لغوية' },
    'same-paragraph': { from: 'الفقرة نفسها', to: 'الفقرة نفسها' },
    renews: { from: 'الصيغة السابقة', to: 'الصيغة اللاحقة' },
    'asks-again': { from: 'يكرر طلباً ورد في', to: 'كُرر طلبه في' },
    answers: { from: 'يذكر ما تم بشأن طلب ورد في', to: 'ذُكر ما تم بشأن طلبه في' },
    'issued-at': { from: 'صدر في جلسة', to: 'مما صدر فيها أو ذُكر' },
  } satisfies Record<WorkLink['relation'], Direction>,
  clauses: {
    changed: (n: string) => `فقرات معدّلة: ${n}`,
    added: (n: string) => `مضافة: ${n}`,
    dropped: (n: string) => `محذوفة: ${n}`,
  },
  unchanged: 'بلا تغيير في الفقرات',
}
