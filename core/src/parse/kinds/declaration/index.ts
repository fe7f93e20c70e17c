import { findDates } from '../../../sessions/find-dates.ts'
import { findSession } from '../../../sessions/find-session.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'
import { joinsIn } from '../../joins.ts'
import type { DocumentKindRules, LayoutResult } from '../../kind.ts'
import { leafOf, markedLeafOf } from '../../leaves.ts'
import { parseLetter } from '../../letters/parse-letter.ts'
import { readMarker } from '../../markers.ts'
import { findNamedSession, type NamedSession } from '../../named-session.ts'
import type { ParsedDocument, ParsedWork } from '../../parsed-document.ts'
import { recogniseOrganisation } from '../../recognise.ts'
import { printedLines } from '../../resolution/resolution-lines.ts'
import { splitTransmittal } from './split-transmittal.ts'

/** A declaration in the first person plural, alone or behind the letter that sends it. */
export const declaration: DocumentKindRules = {
  kind: 'declaration',
  recognise: (view) => (openingIndex(printedLines(view.lines), view) >= 0 ? 0.8 : 0),
  layout: declarationLayout,
  parse: parseDeclaration,
}

function declarationLayout(view: DocumentView): LayoutResult {
  const lines = printedLines(view.lines)
  return { repairs: joinsIn(lines.slice(openingIndex(lines, view) + 1), view), diagnostics: [] }
}

function parseDeclaration(view: DocumentView): ParsedDocument {
  const lines = printedLines(view.lines)
  const { letter, heading, declared } = splitTransmittal(lines, openingIndex(lines, view), view)
  const named = findNamedSession([...declared.slice(0, 1), ...heading], view)
  const work = declarationWork(heading, declared, named, view)
  const works = letter.length === 0 ? [work] : [parseLetter(letter, view), work]
  return {
    organisation: named?.organisation ?? recogniseOrganisation(declared, view.language, view.organisations),
    symbol: works[0]?.symbol ?? null,
    title: work.title,
    session: work.session,
    dates: work.dates,
    leaves: [],
    works,
    diagnostics: [],
  }
}

/** «نحن، وزراء …» / `We, the Ministers …`: the opening that at least three numbered paragraphs follow. */
function openingIndex(lines: readonly TextLine[], { language }: DocumentView): number {
  const opens = ({ folded }: TextLine) =>
    language.letter.firstPerson.some((word) => folded.startsWith(`${word}،`) || folded.startsWith(`${word},`))
  const first = lines.findIndex(opens)
  if (first < 0) return -1
  const numbered = lines.slice(first + 1).filter((line) => readMarker(line)?.kind === 'number').length
  return numbered >= 3 ? first : -1
}

function declarationWork(
  heading: TextLine[],
  declared: TextLine[],
  session: NamedSession | null,
  view: DocumentView,
): ParsedWork {
  const [opening, ...rest] = declared as [TextLine, ...TextLine[]]
  const closing = rest.filter((line) => isClosing(line, view))
  const dated = (closing.length > 0 ? closing : heading).flatMap((line) =>
    findDates(line.text, view.language, line.start),
  )
  return {
    kind: 'declaration',
    number: null,
    symbol: null,
    title: titleOf(heading, view),
    organ: session?.organ.code ?? null,
    session: session?.name ?? null,
    dates: dated,
    leaves: [
      ...heading.map((line) => leafOf(line, 'heading')),
      leafOf(opening, 'chapeau'),
      ...rest.map((line) =>
        closing.includes(line) ? leafOf(line, 'signature') : markedLeafOf(line, 'body'),
      ),
    ],
  }
}

function isClosing({ folded }: TextLine, { language }: DocumentView): boolean {
  return language.letter.closings.some((words) => folded.startsWith(words))
}

/** The heading's lines from the one that names a declaration up to a line that tells where it was adopted. */
function titleOf(heading: readonly TextLine[], { language }: DocumentView): string | null {
  const start = heading.findIndex((line) =>
    language.letter.declarations.some((word) => line.folded.split(/[\s,،]+/).includes(word)),
  )
  if (start < 0) return null
  const rest = heading.slice(start)
  const end = rest.findIndex((line, index) => index > 0 && findSession(line.folded, language) !== null)
  return rest
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.text)
    .join(' ')
}
