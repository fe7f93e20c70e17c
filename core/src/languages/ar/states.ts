import type { StateClassWords } from '../words/states.ts'

export const arabicStates: StateClassWords = {
  asides: /[,،;؛]?\s*(?:و?خاصه |وبخاصه |و?لا سيما |بما فيها |بما في ذلك )/,
  bare: (word) =>
    word
      .replace(/^(?:[وفبك]?ال|لل|ل(?=دول))(?=.{2})/, '')
      .replace(/^سائر$/, 'ساير')
      .replace(/(?<=^دول)(?:ها|هم|نا)$/, ''),
  wholes: ['جميع', 'كافه', 'كل', 'ساير', 'في', 'من', 'الي'],
  classes: ['دول', 'بلدان', 'حكومات'],
  singles: ['دوله'],
  opensAnother: ['في', 'من'],
  nounFirst: true,
}
