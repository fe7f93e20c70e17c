export const printedAr = {
  page: (page: string) => `الصفحة ${page}`,
  pageOf: (page: string, pages: string) => `الصفحة ${page} من ${pages}`,
  clipAlt: (lines: string) => `صورة موضع ${lines} كما طُبع، في إطار. النص نفسه مكتوب بجانبها.`,
  pageAlt: (page: string) => `صورة الصفحة ${page} كما طُبعت. أسطرها مكتوبة بجانبها.`,
  asPrinted: 'كما طُبعت في الصفحة',
  enlarge: 'الصفحة كاملة',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  lines: 'أسطر الصفحة كما قُرئت',
  marked: 'المؤطَّر في الصورة معلَّم هنا.',
  noPlace: 'لم يُعثر لهذا السطر على موضع في الصورة',
  download: 'الصورة وحدها',
  pages: 'صفحات الملف',
  differences: {
    title: 'ما يختلف به الملف عن النص المعروض',
    beside: (file: string, shown: string) => `الملف ${file} بجانب ${shown}`,
    intro:
      'حُفظ الملفان نصاً واحداً لأن أعمالهما وأرقامها واحدة. المعروض هو ما حُفظ أولاً، وهنا كل فقرة تختلف بينهما.',
    none: 'لا تختلف أي فقرة بين الملف والنص المعروض.',
    own: 'هذا الملف هو الذي يُعرض نصه.',
    shown: 'المعروض',
    other: 'هذا الملف',
    missing: 'غير موجودة',
    as: {
      divided: 'الأحرف نفسها، مقسَّمة فقراتٍ على نحو آخر',
      order: 'الأحرف نفسها بترتيب آخر',
      words: 'كلمات أخرى',
    },
    work: (order: string) => `النص ${order}`,
  },
}

export type PrintedMessages = typeof printedAr
