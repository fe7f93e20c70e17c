import { findDates } from '../../sessions/find-dates.ts'
import { findSession, findSessions } from '../../sessions/find-session.ts'
import type { DocumentView, TextLine } from '../document-view.ts'
import { leafOf } from '../leaves.ts'
import { organIn } from '../named-session.ts'
import type { Leaf, ParsedWork } from '../parsed-document.ts'
import { findSymbol } from '../symbols.ts'
import { isLetterBody, isLetterTitle, isSignature } from './letter-lines.ts'

/** A letter from its head to its signature. */
export function parseLetter(lines: readonly TextLine[], view: DocumentView): ParsedWork {
  const body = lines.findIndex((line) => isLetterBody(line))
  const head = lines.slice(0, body < 0 ? lines.length : body)
  const title = head.findIndex((line) => isLetterTitle(line, view))
  return {
    kind: 'letter',
    number: null,
    symbol: findSymbol(head, view.organisations),
    title:
      title < 0
        ? null
        : head
            .slice(title)
            .map((line) => line.text)
            .join(' '),
    organ: null,
    session: coverSession(head, lines, view),
    dates: head.slice(Math.max(0, title)).flatMap((line) => findDates(line.text, view.language, line.start)),
    leaves: lines.map((line, index) => letterLeaf(line, lines[index - 1], index < head.length, view)),
  }
}

function letterLeaf(line: TextLine, before: TextLine | undefined, inHead: boolean, view: DocumentView): Leaf {
  if (inHead) return leafOf(line, isLetterTitle(line, view) ? 'heading' : 'cover')
  return leafOf(line, isSignature(line, before, view) ? 'signature' : 'body')
}

/** The session on the cover, of the organ that the text names with it: the one that the letter is circulated to. */
function coverSession(
  head: readonly TextLine[],
  lines: readonly TextLine[],
  view: DocumentView,
): string | null {
  const session = head.map((line) => findSession(line.folded, view.language)).find((found) => found !== null)
  const naming = lines.find(
    (line) =>
      session && findSessions(line.folded, view.language).includes(session) && organIn(line.folded, view),
  )
  return naming ? `${organIn(naming.folded, view)?.organ.sessionName}-${session}` : null
}
