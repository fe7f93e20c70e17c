// Words that texts may have in another form than the one that was meant: with small words written onto it, or in the singular.
import { languages } from '../../languages/index.ts'
import type { SearchWords } from '../../languages/words/search.ts'

const rulesFor = (word: string): readonly SearchWords[] => {
  const script = /\p{Script=Arabic}/u.test(word) ? 'arabic' : 'latin'
  return languages.flatMap(({ search }) => (search.script === script ? [search] : []))
}

/** The terms by which a folded word is found, in the languages of its script. */
export const stemsOf = (word: string): string[] => [
  ...new Set(rulesFor(word).flatMap(({ stems }) => stems(word))),
]

export interface Opened {
  /** As a text may print it, folded. */
  form: string
  opening: string
}

/** The word with what its language writes onto the beginning of words, where that does not make another word of it. */
export function openedForms(word: string): Opened[] {
  return rulesFor(word).flatMap(({ openings, stems }) => {
    const [stem] = stems(word)
    return openings
      .map((opening) => ({ opening, form: opening + word }))
      .filter(({ form }) => stems(form)[0] === stem)
  })
}

/** A plural that is made inside the word, as it is written; null for other words. */
export const writtenPlural = (word: string): string | null =>
  rulesFor(word).flatMap(({ plural }) => plural(word) ?? [])[0] ?? null
