import type { DocumentKind } from '../../model/kinds.ts'

/** Folded title words of the kinds that are numbered paragraphs under headings. */
export type SimpleKindWords = Readonly<Partial<Record<DocumentKind, readonly string[]>>>
