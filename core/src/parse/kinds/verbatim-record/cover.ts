import type { LanguagePack } from '../../../languages/pack.ts'
import type { StatedDate } from '../../../model/publication.ts'
import { findDates } from '../../../sessions/find-dates.ts'
import { findSession } from '../../../sessions/find-session.ts'
import type { DocumentView, TextLine } from '../../document-view.ts'
import { leafOf } from '../../leaves.ts'
import { organIn } from '../../named-session.ts'
import type { Leaf } from '../../parsed-document.ts'
import { symbolsIn } from '../../symbols.ts'
import { type MemberRow, readMembers } from './members.ts'

export interface Cover {
  /** Number of the meeting, in European digits. */
  meeting: string | null
  symbol: string | null
  /** The first item of the agenda. */
  title: string | null
  organ: string | null
  session: string | null
  dates: StatedDate[]
  members: MemberRow[]
}

export function readCover(front: readonly TextLine[], view: DocumentView): Cover {
  const agenda = front.findIndex((line) => isAgendaHeading(line, view))
  // Dates and symbols in the agenda are those of its letters.
  const end = front.findIndex((line) => isAgendaHeading(line, view) || opensLetter(line, view.language))
  const head = end < 0 ? front : front.slice(0, end)
  const organ = head.map((line) => organIn(line.folded, view)).find((found) => found !== null)?.organ
  const session = head.map((line) => findSession(line.folded, view.language)).find((found) => found !== null)
  return {
    meeting: findMeeting(head, view),
    symbol: findRecordSymbol(head, view),
    title: agenda < 0 ? null : (front[agenda + 1]?.text ?? null),
    organ: organ?.code ?? null,
    session: organ && session ? `${organ.sessionName}-${session}` : null,
    dates: head.flatMap((line) => findDates(line.text, view.language, line.start)),
    members: readMembers(front, view.language),
  }
}

export function coverLeaf(line: TextLine, view: DocumentView): Leaf {
  return leafOf(line, isAgendaHeading(line, view) ? 'heading' : 'cover')
}

function isAgendaHeading({ folded }: TextLine, { language }: DocumentView): boolean {
  return language.verbatimRecord.agenda.includes(folded)
}

/** «رسالة مؤرخة …», in the agenda. */
export function opensLetter({ folded }: TextLine, { letter }: LanguagePack): boolean {
  return letter.titles.some((words) => folded.startsWith(words))
}

export function findMeeting(lines: readonly TextLine[], { language }: DocumentView): string | null {
  const { meeting } = language.verbatimRecord
  return lines.map(({ folded }) => meeting.exec(folded)?.[1]).find((number) => number !== undefined) ?? null
}

/** Records are numbered `PV` (procès-verbal) in every language: S/PV.7050, A/68/PV.5. */
export function findRecordSymbol(
  lines: readonly TextLine[],
  { organisations }: Pick<DocumentView, 'organisations'>,
): string | null {
  const symbols = lines.flatMap((line) => symbolsIn(line.text, organisations))
  return symbols.find((symbol) => /\/PV\.\d/.test(symbol)) ?? null
}
