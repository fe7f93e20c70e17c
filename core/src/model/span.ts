// Two coordinate spaces that must never be mixed up: offsets in the file's text and offsets in the
// repaired text. Both count UTF-16 code units; the brand makes the compiler tell them apart.

/** Offset in the decoded text of a file. */
export type FileOffset = number & { readonly space?: 'file' }

/** Offset in the repaired text of one expression. */
export type TextOffset = number & { readonly space?: 'text' }

/** Half-open range in the repaired text of one expression. */
export interface Span {
  start: TextOffset
  end: TextOffset
}

/** Half-open range in the decoded text of a file. */
export interface FileRange {
  from: FileOffset
  to: FileOffset
}

/** 1-based first and last line of the file, inclusive. */
export type LineRange = [first: number, last: number]
