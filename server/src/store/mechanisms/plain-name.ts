import { foldWord } from '@qarar/core/search/analysis/fold-word.ts'

/** What names are compared by: their words as one would write them, without marks between them. */
export const plainName = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ')
