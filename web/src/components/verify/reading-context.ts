import type { PagesShown } from '@qarar/register'
import { createContext, use } from 'react'
import type { PublicationPage, ReadingView } from '../../answers.ts'
import type { Refused } from '../../decide.ts'

export const recordedKinds = ['join', 'reading', 'words', 'back'] as const
type Recorded = (typeof recordedKinds)[number]

/** What every part of the reading page needs. */
export interface ReadingShown {
  page: PublicationPage
  view: ReadingView
  /** How addresses name the version on this page. */
  version: { expression: string } | { language: string | null }
  /** First paragraph of the page of the text, from 1. */
  from: number
  /** First of the open readings that are asked, from 1. */
  asked: number
  /** What the last answer was checked against: offered for the next. */
  against: string
  /** The kind of answer that was just taken; null where none was. */
  recorded: Recorded | null
  /** How many other joins it made sure. */
  surer: number
  /** In whose name answers are given. */
  person: string
  /** The answer that the store did not take, with what was typed. */
  refused: Refused | null
}

export const ReadingContext = createContext<ReadingShown | null>(null)

export function useReading(): ReadingShown {
  const reading = use(ReadingContext)
  if (!reading) throw new Error('a part of the reading page is rendered outside it')
  return reading
}

/** The pages that the text was read from; null where it was read from none. */
export function usePrinted(): PagesShown | null {
  const { page, view } = useReading()
  const { pages } = page.publication
  return pages ? { manifestation: view.manifestation, pages } : null
}
