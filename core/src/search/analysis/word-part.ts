import type { LanguagePack } from '../../languages/pack.ts'
import type { SearchWords } from '../../languages/words/search.ts'
import { arabicLetter, kindOf } from './character-kinds.ts'
import { foldWord, plainWord } from './fold-word.ts'

/** One searchable word inside a printed word. Offsets and position count from the printed word's own. */
export interface WordPart {
  surface: string
  stems: readonly string[]
  stop: boolean
  start: number
  end: number
  position: number
}

/** The rules for each script in a text of one language. */
export interface Rules {
  pack: LanguagePack | null
  arabic: SearchWords | null
  latin: SearchWords | null
}

/** A word that is longer is cut: nobody looks for it, and hostile texts have them. */
const longestTerm = 64

/** A run of letters with nothing else inside. */
export function wordPart(printed: string, start: number, position: number, rules: Rules): WordPart {
  const plain = plainWord(printed).slice(0, longestTerm)
  const words = kindOf(plain.charCodeAt(0)) === arabicLetter ? rules.arabic : rules.latin
  const surface = foldWord(plain)
  const stop = words?.isStop(surface) ?? false
  const end = start + printed.length
  return { surface, stems: words?.stems(plain) ?? [surface], stop, start, end, position }
}

/** A number, symbol or joined word: its term is stem and surface alike. */
export function termPart(term: string, start: number, end: number, position: number): WordPart {
  const cut = term.slice(0, longestTerm)
  return { surface: cut, stems: [cut], stop: false, start, end, position }
}
