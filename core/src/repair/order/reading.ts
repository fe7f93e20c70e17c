/** A run of a line, as a range of its cells; `glued` where it goes on in the middle of a word. */
export interface Run {
  first: number
  end: number
  glued: boolean
}

/** One way to read a line: its runs in reading order. */
export interface Reading {
  runs: Run[]
  /** Natural logarithm of how likely it is. */
  score: number
  /** Shapes of its first and last word or mark; -1 for none. */
  head: number
  tail: number
}
