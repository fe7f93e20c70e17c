import type { MandatePage } from '@qarar/register'
import { createContext, use } from 'react'
import type { RecordedKind } from '../../register/mandate-change.ts'
import { isPast, type Past } from '../../register/past.ts'
import type { Refused } from '../../register/refused.ts'

/** What every part of a mandate's page needs. */
export interface MandateShown {
  page: MandatePage
  posts: readonly string[]
  past: Past
  /** What was just taken; null where nothing was. */
  recorded: RecordedKind | null
  /** In whose name changes are made. */
  person: string
  /** The change that was not taken, with what was typed. */
  refused: Refused | null
}

export const MandateContext = createContext<MandateShown | null>(null)

export function useMandate(): MandateShown {
  const shown = use(MandateContext)
  if (!shown) throw new Error('a part of the page of a mandate is rendered outside it')
  return shown
}

/** The past is read, not changed. */
export const useIsPast = () => isPast(useMandate().past)

/** What was typed into a form that came back, by what marks it; nothing where it was another form. */
export function useTyped(marks: Record<string, string>): Record<string, string> | null {
  const { refused } = useMandate()
  const isMine = refused && Object.entries(marks).every(([name, value]) => refused.fields[name] === value)
  return isMine ? refused.fields : null
}
