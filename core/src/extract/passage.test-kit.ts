import type { LanguagePack } from '../languages/pack.ts'
import type { Paragraph } from '../model/publication.ts'
import { organisations } from '../organisations/index.ts'
import { type Passage, type PassagePlace, passageOf, type WorkContext } from './passage.ts'

/** An operative paragraph of a resolution of the OIS, as the rules of the extract stage see it. */
export const passageFor = (
  text: string,
  language: LanguagePack,
  context: Partial<WorkContext & PassagePlace> = {},
): Passage => {
  const { lead = null, leads = false, isLast = false } = context
  return passageOf(paragraphOf(text), { lead, leads, isLast }, contextFor(language, context))
}

/** A work of the OIS. */
export function contextFor(language: LanguagePack, context: Partial<WorkContext> = {}): WorkContext {
  const organisation = organisations.find(({ code }) => code === 'ois') ?? null
  return {
    language,
    organisation,
    organisations,
    kind: 'resolution',
    organ: null,
    session: null,
    date: null,
    speaker: null,
    ...context,
  }
}

/** Begins at 100, so that a span which forgets its offset is seen. */
export function paragraphOf(text: string): Paragraph {
  return {
    eId: 'para_1',
    parent: null,
    part: 'operative',
    number: '1',
    marker: '1.',
    text,
    span: { start: 100, end: 100 + text.length },
    sourceLines: [1, 1],
    split: false,
    acts: [],
    citations: [],
    parties: [],
    dates: [],
    proposedReadings: [],
  }
}
