import type { SearchWords } from '../../words/search.ts'
import { frenchStem } from './stem.ts'
import { frenchStops } from './stop-words.ts'

export const frenchSearch: SearchWords = {
  script: 'latin',
  stems: (plain) => [frenchStem(plain)],
  isStop: (folded) => frenchStops.has(folded),
  openings: [],
  ofMatter: ['sur', 'concernant', 'relatif', 'relative', 'portant'],
  plural: () => null,
  elisions: new Set([
    'l',
    'd',
    'j',
    'm',
    't',
    's',
    'n',
    'c',
    'qu',
    'jusqu',
    'lorsqu',
    'puisqu',
    'quoiqu',
    'presqu',
  ]),
}
