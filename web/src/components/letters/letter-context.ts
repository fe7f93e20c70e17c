import type { LetterPage, SheetReturn } from '@qarar/register'
import { createContext, use } from 'react'
import type { Past } from '../../register/past.ts'
import type { Refused } from '../../register/refused.ts'

/** What every part of a note's page needs. */
export interface LetterShown {
  page: LetterPage
  /** Workbooks that came back. */
  returns: readonly SheetReturn[]
  past: Past
  /** In whose name changes are made. */
  person: string
  /** The change that was not taken, with what was typed. */
  refused: Refused | null
}

export const LetterContext = createContext<LetterShown | null>(null)

export function useLetter(): LetterShown {
  const shown = use(LetterContext)
  if (!shown) throw new Error('a part of the page of a note is rendered outside it')
  return shown
}

/** What was typed into a form that came back; nothing where it was another form. */
export function useTypedLetter(marks: Record<string, string>): Record<string, string> | null {
  const { refused } = useLetter()
  const isMine = refused && Object.entries(marks).every(([name, value]) => refused.fields[name] === value)
  return isMine ? refused.fields : null
}
