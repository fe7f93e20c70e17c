// Words of paragraphs that another text has otherwise, from the comparison of both.
import type { PlacedDifference } from '@qarar/register'

export interface MarkedRun {
  differs: boolean
  words: string[]
}

/** Each paragraph as runs of words; `own`: what only this text has. */
export function markWords(
  paragraphs: readonly string[],
  words: PlacedDifference['words'],
  own: 'dropped' | 'added',
): MarkedRun[][] {
  const flags = words.flatMap(({ change, text }) =>
    change === 'kept' || change === own ? split(text).map(() => change === own) : [],
  )
  let at = 0
  return paragraphs.map((text) => {
    const runs: MarkedRun[] = []
    for (const word of split(text)) {
      const differs = flags[at++] ?? false
      const last = runs.at(-1)
      if (last?.differs === differs) last.words.push(word)
      else runs.push({ differs, words: [word] })
    }
    return runs
  })
}

const split = (text: string) => text.split(/\s+/).filter((word) => word !== '')
