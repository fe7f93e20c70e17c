import type { LanguageTag } from '@qarar/core'
import type { DraftItem, DraftSection, ReportSentence } from '../contract/reports.ts'
import { remarksOf } from './check/remarks-of.ts'
import { composeSections } from './compose/compose-sections.ts'
import type { ItemFacts } from './facts.ts'
import { formOf } from './form-of.ts'

interface Drafting {
  agenda?: string | null
  /** What a person wrote there. */
  observations?: ReportSentence[]
}

/** An item as it is composed of its facts; of what people write only observations. */
export function draftOf(
  facts: ItemFacts,
  language: LanguageTag,
  { agenda = null, observations }: Drafting = {},
): DraftItem {
  const composed = composeSections(facts, language)
  const words = observations ? { ...composed, observations } : composed
  const sections = formOf('ois').sections.map(
    (key): DraftSection => ({
      ...{ key, heading: key, state: 'planned', owner: null, isLate: false, version: 0, isComposed: true },
      ...{ sentences: words[key], notSaid: [], last: [], cleared: null, hasLapsed: false, events: [] },
    }),
  )
  return {
    ...facts.item,
    ...{ volume: 'v-1', language, sections, checklist: [], requests: [], frozen: null, agenda },
    remarks: remarksOf(facts, sections, language),
  }
}
