import type { SearchWords } from '../../words/search.ts'
import { englishStem } from './stem.ts'
import { englishStops } from './stop-words.ts'

export const englishSearch: SearchWords = {
  script: 'latin',
  stems: (plain) => [englishStem(plain)],
  isStop: (folded) => englishStops.has(folded),
  elisions: new Set(),
  openings: [],
  ofMatter: ['on', 'about', 'concerning', 'regarding'],
  plural: () => null,
}
