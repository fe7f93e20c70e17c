import { oneOf } from '../../../languages/one-of.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'

const longestBreadcrumb = 120
const separator = String.raw`[\s/>»›|·–-]*`

/**
 * The path of a web page above a report, its parts with signs between them or glued together: «الرئيسية / العالم»,
 * `HomeOrganisation of Inland Seas`. Certain only where every part is a section of a site or the name of an
 * organisation, or where two parts are glued as no word is spelt.
 */
export function isBreadcrumb({ text, folded }: TextLine, view: DocumentView): boolean {
  if (text.length > longestBreadcrumb) return false
  const { sections } = view.language.pressReport
  const path = new RegExp(
    `^(?:${oneOf(sections)})${separator}(?:(?:${oneOf([...sections, ...namesIn(view)])})${separator})+$`,
  )
  return path.test(folded) || sections.some((section) => isGlued(text, section, view))
}

function namesIn({ organisations, language: { tag, fold } }: DocumentView): string[] {
  return organisations
    .flatMap(({ names, organs }) => [...names[tag], ...organs.flatMap((organ) => organ.names[tag])])
    .map(fold)
}

/** «الرئيسيةالبيئة», `HomeFisheries`: a letter that ends words, or a small letter before a capital, inside a word. */
function isGlued(text: string, section: string, { language: { fold } }: DocumentView): boolean {
  const boundary = /[ةى](?=\p{L})|\p{Ll}(?=\p{Lu})/u.exec(text)
  return boundary !== null && fold(text.slice(0, boundary.index + 1)) === section
}
