import { levelled } from './letters.ts'
import { isWhole } from './whole-words.ts'

const pronouns = ['', 'ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'كم']
const after = (endings: readonly string[]) =>
  endings.flatMap((ending) => pronouns.map((pronoun) => ending + pronoun))

const ofFeminine = ['تين', 'تان', ...after(['ات', 'ت', 'تي'])].filter((ending) => ending !== 'ت')
const ofOthers = ['ين', 'ون', 'ان', ...after(['', 'ات']), ...['ية', 'يه', 'ي', 'يين', 'يون', 'يات']].filter(
  (ending) => ending !== '',
)

/** No word stands after an article that is none: «وكالات» is no «ات», «بالون» no «ون». */
export const isOnlyEnding = (rest: string) => /^(?:ات|ون|ين|ان|ت?ه|ت?ها|ت?هم|هن|نا|ي[ةها])$/.test(rest)

/** «وكالاتها», «كرات»: what a whole word in «ة» becomes with an ending. */
export function isFormOfFeminine(word: string): boolean {
  return ofFeminine.some((ending) => {
    const stem = word.slice(0, -ending.length)
    return word.endsWith(ending) && stem.length >= 2 && isWhole(levelled(`${stem}ه`))
  })
}

/** «وزيرها», «التزامات», «بيئية»; «الفهم» is none of «ألف». */
export function isFormOfWhole(word: string): boolean {
  const shortest = word.startsWith('ال') ? 5 : 3
  return ofOthers.some((ending) => {
    const stem = word.slice(0, -ending.length)
    return word.endsWith(ending) && stem.length >= shortest && isWhole(levelled(stem))
  })
}
