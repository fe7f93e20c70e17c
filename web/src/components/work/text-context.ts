import type { LanguageTag } from '@qarar/register'
import { createContext, use } from 'react'
import type { Diagnostic, MeetingEvent, Paragraph, SourceExcerpt, Turn } from '../../answers.ts'
import type { ShownMarks } from '../../reading/marks.ts'

/** What the rows of one text have in common. */
export interface TextShown {
  language: LanguageTag | null
  organisation: string | null
  /** What is marked in the text (`?show=`). */
  marks: ShownMarks
  sourceOf: (paragraph: Paragraph) => SourceExcerpt | undefined
  diagnosticsOf: (paragraph: Paragraph) => Diagnostic[]
  eventOf: (paragraph: Paragraph) => MeetingEvent | undefined
  citationOfTurn: (turn: Turn) => string | null
  citationOf: (paragraph: Paragraph) => string | null
  addressOf: (paragraph: Paragraph) => string | null
  /** Whether the printed lines are unfolded (`?source=open`). */
  sourceOpen: boolean
}

export const TextContext = createContext<TextShown | null>(null)

export function useText(): TextShown {
  const text = use(TextContext)
  if (!text) throw new Error('a paragraph is rendered outside its text')
  return text
}
