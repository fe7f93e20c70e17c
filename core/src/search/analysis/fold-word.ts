import { foldArabic } from '../../languages/fold-arabic.ts'
import { foldLatin } from '../../languages/fold-latin.ts'

const silent = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
/** Presentation forms, ligatures and full-width letters, which stand for others. */
const shaped = /[\uFB00-\uFEFE\uFF00-\uFFEF]/
const arabic = /[\u0600-\u06FF]/
const latin = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]/
/** Persian and Urdu shapes of letters that Arabic has, and what is written for them. */
const foreign: Readonly<Record<string, string>> = { ھ: 'ه', ہ: 'ه', ۀ: 'ه', ۃ: 'ة', ے: 'ي', ٹ: 'ت' }

/** Letters as one would write them: no shapes, marks or controls; hamza and teh marbuta stay. */
export function plainWord(printed: string): string {
  const word = (shaped.test(printed) ? printed.normalize('NFKC') : printed).replace(silent, '')
  return word.replace(/[ھہۀۃےٹ]/g, (character) => foreign[character] as string)
}

/** Compare form of a printed word in any script: no accents, marks or capitals, hamza levelled, digits European. */
export function foldWord(printed: string): string {
  const word = plainWord(printed)
  const levelled = arabic.test(word) ? foldArabic(levelHamza(word)) : word
  return latin.test(levelled) || !arabic.test(word) ? foldLatin(levelled) : levelled
}

/** «مسئولية», «مسؤولية»; «مبادىء», «مبادئ»: two ways of writing one hamza. */
const levelHamza = (word: string) => word.replace(/ئو/g, 'وو').replace(/[ىي]ء/g, 'ئ')
