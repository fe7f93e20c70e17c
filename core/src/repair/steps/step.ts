import type { Edit } from '../apply-edits.ts'

/** A repair of characters. Pure: the same text gives the same edits, and none on what it has repaired. */
export interface RepairStep {
  /** Named in the source map and in docs/reference/repairs.md. */
  id: string
  /** What it undoes, as pairs of text before and after: documentation and test in one. */
  examples: [before: string, after: string][]
  find(text: string): Edit[]
}

/** One edit for every match of the pattern. */
export function editsOf(
  text: string,
  pattern: RegExp,
  edit: (match: RegExpExecArray) => Omit<Edit, 'start' | 'end'> | null,
): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(pattern)) {
    const change = edit(match)
    if (change) edits.push({ start: match.index, end: match.index + match[0].length, ...change })
  }
  return edits
}
