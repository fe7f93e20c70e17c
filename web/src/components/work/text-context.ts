import type { LanguageTag, MechanismLink, PagesShown } from '@qarar/register'
import { createContext, use } from 'react'
import type { Diagnostic, MeetingEvent, Paragraph, SourceExcerpt, Turn, WorkPage } from '../../answers.ts'
import type { ShownMarks } from '../../reading/marks.ts'

/** An open finding about a paragraph. */
export type Found = WorkPage['relations']['found'][number]

/** What the rows of one text have in common. */
export interface TextShown {
  /** `p-7f3kq0w9xz/36`; empty where it is none. */
  work: string
  language: LanguageTag | null
  organisation: string | null
  /** What is marked in the text (`?show=`). */
  marks: ShownMarks
  sourceOf: (paragraph: Paragraph) => SourceExcerpt | undefined
  foundIn: (paragraph: Paragraph) => Found[]
  mechanismsIn: (paragraph: Paragraph) => MechanismLink[]
  diagnosticsOf: (paragraph: Paragraph) => Diagnostic[]
  eventOf: (paragraph: Paragraph) => MeetingEvent | undefined
  citationOfTurn: (turn: Turn) => string | null
  citationOf: (paragraph: Paragraph) => string | null
  addressOf: (paragraph: Paragraph) => string | null
  /** The pages that it was read from; null where it was read from none. */
  printed: PagesShown | null
  /** Whether the printed lines are unfolded (`?source=open`). */
  sourceOpen: boolean
}

export const TextContext = createContext<TextShown | null>(null)

export function useText(): TextShown {
  const text = use(TextContext)
  if (!text) throw new Error('a paragraph is rendered outside its text')
  return text
}
