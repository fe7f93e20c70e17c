import type { DocumentView } from '../parse/document-view.ts'
import type { DocumentKindRules } from '../parse/kind.ts'
import { plainDocument } from '../parse/kinds/document/index.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'

/** Kinds whose files hold several texts, each of a kind of its own. */
const ofSeveral = new Set(['resolution-collection'])

/**
 * A text of the kind that a person says it is. Where the rules of the kind find no text in it, its paragraphs are plain;
 * of a file of one text, the text is of that kind too.
 */
export function parseAs(rules: DocumentKindRules, view: DocumentView): ParsedDocument {
  const parsed = rules.parse(view)
  if (ofSeveral.has(rules.kind)) return parsed
  const found = parsed.works.length > 0 ? parsed : plainParagraphs(view)
  const [only, ...others] = found.works
  return only && others.length === 0 ? { ...found, works: [{ ...only, kind: rules.kind }] } : found
}

/** Nobody has to be told that the kind was not recognised. */
function plainParagraphs(view: DocumentView): ParsedDocument {
  return { ...plainDocument.parse(view), diagnostics: [] }
}
