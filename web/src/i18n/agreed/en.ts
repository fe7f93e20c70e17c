import { counted } from '../plural.ts'
import type { agreed as arAgreed } from './ar.ts'

export const agreed: typeof arAgreed = {
  title: 'Agreed language',
  intro:
    'Paste a paragraph to see what has been adopted nearest to it: the difference word by word, when the wording was first and last used, and where it was dropped. Only paragraphs of resolutions, decisions, declarations and communiqués that are kept here are compared.',
  text: 'Text of the paragraph',
  submit: 'Compare',
  tooLong: (most) =>
    `The text has more than ${most} characters: paste one paragraph. Nothing was compared, and what you typed is still in the field.`,
  none: (language) => `No adopted paragraph in ${language} kept here is near to this text.`,
  results: counted({ one: '{n} wording is near', other: '{n} wordings are near' }),
  same: 'The same words',
  likeness: (share) => `${share} of the words shared`,
  legend: 'In the comparison:',
  onlyAdopted: 'only in the adopted text',
  onlyGiven: 'only in your text',
  end: 'end',
  first: 'First used',
  last: 'Last used',
  once: 'Used once',
  uses: counted({ one: '{n} use', other: 'All {n} uses' }),
  dropped: 'Dropped in',
  noDay: 'no date stated',
  across: 'In other languages',
  acrossHint:
    'Paragraphs that are near as far as equivalent words, numbers, symbols and names tell; they may be an official version or not.',
  acrossLikeness: (share) => `${share} by equivalent words`,
  fromSearch: 'To compare a whole paragraph with what was adopted:',
}
