import type { SourceFile } from './publication.ts'

const formats = new Set(['pdf', 'picture'])

/** Whether a file's text was read in pages: with form feeds between them and blank lines between paragraphs. */
export const hasPages = ({ format }: Pick<SourceFile, 'format'>): boolean => formats.has(format)
