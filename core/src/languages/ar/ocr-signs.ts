// What machines that read pictures take Arabic letters and signs for. Learned from printed pages; each is a shape, not a word.

/** Letters that stand for others: of one letter two, or two of one. */
export const ligatures: readonly [seen: string, printed: string][] = [
  ['ق', 'تم'],
  ['ح', 'خ'],
  ['م', 'مح'],
  ['ح', 'مح'],
  ['ج', 'مج'],
  ['خ', 'مخ'],
  ['خح', 'خ'],
  ['كز', 'كر'],
  ['او', 'لو'],
  ['عا', 'عل'],
  ['ما', 'مل'],
  ['حا', 'حل'],
  ['ير', 'ر'],
  // Letters that stand one upon the other: of a pair only one is seen.
  ['ج', 'لج'],
  ['ح', 'لح'],
  ['خ', 'لخ'],
  ['م', 'لم'],
  ['مج', 'لج'],
  ['ج', 'جم'],
  ['ح', 'حم'],
  ['خ', 'خم'],
  ['م', 'بم'],
  ['م', 'تم'],
  ['م', 'نم'],
  ['م', 'يم'],
  ['ي', 'مي'],
  ['ى', 'تي'],
  ['ى', 'ني'],
  ['ى', 'بي'],
]

/** Letters that differ by a hamza or dots that OCR drops: what tells them apart in short words as well. */
export const bare: readonly (readonly [seen: string, printed: string])[] = [
  ['ا', 'أ'],
  ['ا', 'إ'],
  ['ا', 'آ'],
  ['ى', 'ي'],
]

/** Letters that are one shape but for dots, teeth and a hamza: one for another is the likelier fault. */
export const alike: readonly string[] = [
  'بتثنيئ',
  'جحخ',
  'دذ',
  'رزو',
  'سش',
  'صض',
  'طظ',
  'عغ',
  'فق',
  'اأإآل',
  'هة',
  'ىيئ',
  'وؤ',
  'كل',
  'مع',
  'هب',
]
