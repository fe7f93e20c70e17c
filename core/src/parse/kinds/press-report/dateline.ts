import type { TextLine } from '../../document-view.ts'

/** Place, agency and dash before the first words of a report: «زلفار (بحار) –». */
export interface Dateline {
  agency: string
  /** Characters as printed, to the dash. */
  printed: number
  /** Characters up to the first word. */
  length: number
}

const form = /^(?<place>[\p{Lu}\p{Lo}][^():\t]{1,50}?)\s*\(\s*(?<agency>[^():\d]{2,30}?)\s*\)\s*[–—-]\s*/u
const longestPlace = 7
const shortestLead = 40

/** The dateline that opens a line with a sentence after it, or null. */
export function readDateline({ text }: Pick<TextLine, 'text'>): Dateline | null {
  const match = form.exec(text)
  if (match === null || text.length - match[0].length < shortestLead) return null
  const { place = '', agency = '' } = match.groups ?? {}
  if (place.split(/\s+/).length > longestPlace) return null
  return { agency, printed: match[0].trimEnd().length, length: match[0].length }
}
