import type { Publication, SourceFile } from './model/index.ts'
import type { RepairedText } from './repair/repaired-text.ts'

/** Changes whenever reading the same bytes may yield another text or tree. */
export const rulesVersion = '2026.11.1'

/** A file's text, decoded; `source` says where it came from. */
export interface RawText {
  text: string
  source: SourceFile
  /** Characters that the encoding did not know and that stand as U+FFFD. */
  replacedChars: number
}

export interface ReadOptions {
  /** Add `map` to the publication: the place in the file of every leaf and every drop. */
  map?: boolean
}

export interface TextReading {
  publication: Publication
  repaired: RepairedText
}

export function readText(_raw: RawText, _options: ReadOptions = {}): TextReading {
  throw new Error('in progress')
}
