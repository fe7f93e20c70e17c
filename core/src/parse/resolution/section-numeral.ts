import type { DocumentView, TextLine } from '../document-view.ts'

/** `IV`, `B`, «باء», «ثالثا»: the number of a section, on a line of its own above its title. */
export function isSectionNumeral(line: TextLine | undefined, { language }: DocumentView): boolean {
  if (line === undefined || line.text.length > 20) return false
  return /^(?:[IVXLC]{1,6}|[A-Z])\.?$/.test(line.text) || language.resolution.sections.test(line.folded)
}
