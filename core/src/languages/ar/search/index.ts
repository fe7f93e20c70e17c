import type { SearchWords } from '../../words/search.ts'
import { writtenPlural } from './broken-plurals.ts'
import { articles, small } from './openings.ts'
import { arabicStems } from './stems.ts'
import { isArabicStop } from './stop-words.ts'

export const arabicSearch: SearchWords = {
  script: 'arabic',
  stems: arabicStems,
  isStop: isArabicStop,
  elisions: new Set(),
  openings: articles.concat(small),
  ofMatter: ['بشأن', 'حول', 'عن', 'المتعلق', 'المتعلقة', 'الخاص', 'الخاصة', 'المعني'],
  plural: writtenPlural,
}
