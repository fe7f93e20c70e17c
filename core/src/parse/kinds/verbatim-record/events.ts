import type { LanguagePack } from '../../../languages/pack.ts'
import type { ProceedingKind } from '../../../languages/words/verbatim-record.ts'
import type { RecordItem } from './body.ts'
import { findTime } from './proceedings.ts'
import type { Turn } from './turns.ts'

export type EventKind = ProceedingKind | 'agenda-item' | 'invitation' | 'presidential-statement'

export interface RecordEvent {
  kind: EventKind
  time: string | null
  /** Place among the items of the record. */
  item: number
}

/** What happens in the meeting, in the order of the text. What the president announces counts in his own words only. */
export function findEvents(
  items: readonly RecordItem[],
  turns: readonly Turn[],
  language: LanguagePack,
): RecordEvent[] {
  const presiding = new Set(turns.filter(({ as }) => as === 'president').flatMap((turn) => turn.items))
  return items.flatMap((item, index) => {
    if (item.kind === 'proceeding')
      return { kind: item.proceeding, time: findTime(item.folded, language), item: index }
    if (item.kind === 'heading') return opensAgendaItem(items, index) ? eventAt('agenda-item', index) : []
    return presiding.has(index) ? announcedIn(item.folded, language).map((kind) => eventAt(kind, index)) : []
  })
}

function eventAt(kind: EventKind, item: number): RecordEvent {
  return { kind, time: null, item }
}

/** The first of the headings above the speeches on an item; the adoption of the agenda is no item. */
function opensAgendaItem(items: readonly RecordItem[], index: number): boolean {
  if (items[index - 1]?.kind === 'heading') return false
  const next = items.slice(index).find(({ kind }) => kind !== 'heading')
  return !(next?.kind === 'proceeding' && next.proceeding === 'agenda-adopted')
}

/** Statements of presidents are numbered `PRST` in every language: S/PRST/2013/16. */
const statementSymbol = /\/prst\/\d{4}\/\d/i

function announcedIn(folded: string, { verbatimRecord }: LanguagePack): EventKind[] {
  const invites = verbatimRecord.invitation.test(folded)
  const issues = statementSymbol.test(folded) && verbatimRecord.statementIssued.test(folded)
  return [
    ...(invites ? (['invitation'] as const) : []),
    ...(issues ? (['presidential-statement'] as const) : []),
  ]
}
