import type { DocumentKind } from '../../model/kinds.ts'
import type { ResolutionNumber } from '../../organisations/resolution-number.ts'
import { findDates } from '../../sessions/find-dates.ts'
import { findSession } from '../../sessions/find-session.ts'
import type { DocumentView, TextLine } from '../document-view.ts'
import { leafOf } from '../leaves.ts'
import type { ParsedDocument, ParsedWork } from '../parsed-document.ts'
import { checkNumbers } from './check-numbers.ts'
import { parseBody } from './parse-body.ts'
import { aboutLength, isOpenHeader, readHeader } from './resolution-lines.ts'
import { type Segment, viewAs } from './segments.ts'

export interface ParsedResolution {
  work: ParsedWork
  diagnostics: ParsedDocument['diagnostics']
}

/** One resolution from its head to its last paragraph. `number` is the one that holds, printed here or elsewhere. */
export function parseResolution(
  segment: Segment,
  number: ResolutionNumber | null,
  view: DocumentView,
): ParsedResolution {
  const { head, chapeau, organ, body } = segment
  const bodyLeaves = parseBody(body, view)
  const leaves = [...head.map((line) => leafOf(line, 'heading')), leafOf(chapeau, 'chapeau'), ...bodyLeaves]
  const session = number?.session ?? findSession(chapeau.folded, view.language)
  const work: ParsedWork = {
    kind: kindOf(head, view),
    number: number?.canonical ?? null,
    symbol: number?.printed ?? null,
    title: titleOf(head, viewAs(segment.organisation, view)),
    organ: organ.code,
    session: session === null ? null : `${organ.sessionName}-${session}`,
    dates: findDates(chapeau.text, view.language, chapeau.start),
    leaves,
  }
  return { work, diagnostics: checkNumbers(bodyLeaves) }
}

/** Resolution, draft or decision, by the words before the number. */
export function kindOf(head: readonly TextLine[], { language: { resolution } }: DocumentView): DocumentKind {
  const opens = (words: readonly string[]) =>
    head.some(({ folded }) => words.some((word) => folded.startsWith(word)))
  if (opens(resolution.draftHeaders)) return 'draft-resolution'
  return opens(resolution.decisionHeaders) ? 'decision' : 'resolution'
}

/** The title: what the head holds besides number and «بشأن», its lines joined by a space. */
export function titleOf(head: readonly TextLine[], view: DocumentView): string | null {
  const parts = head.map((line) => titlePart(line, view)).filter((part) => part !== '')
  return parts.length === 0 ? null : parts.join(' ')
}

function titlePart(line: TextLine, view: DocumentView): string {
  const header = readHeader(line, view)
  if (header === null && isOpenHeader(line, view)) return ''
  if (header === null) return line.text.slice(aboutLength(line.text, view.language))
  if (header.rest === null) return ''
  const rest = view.text.slice(header.rest.start, header.rest.end)
  return rest.slice(aboutLength(rest, view.language))
}
