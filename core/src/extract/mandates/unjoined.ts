import type { Passage } from '../passage.ts'

/** «والمجتمع» without «و»; null where nothing is joined. */
export function unjoined({ language }: Pick<Passage, 'language'>, folded: string): string | null {
  if (language.mandates.wholeWords.has(folded)) return null
  const letter = language.mandates.joinedCoordinators.find(
    (each) => folded.startsWith(each) && folded.length > each.length + 1,
  )
  return letter === undefined ? null : folded.slice(letter.length)
}
