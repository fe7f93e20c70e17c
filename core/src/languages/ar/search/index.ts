import type { SearchWords } from '../../words/search.ts'
import { arabicStems } from './stems.ts'
import { isArabicStop } from './stop-words.ts'

export const arabicSearch: SearchWords = {
  script: 'arabic',
  stems: arabicStems,
  isStop: isArabicStop,
  elisions: new Set(),
}
