import type { LanguageTag } from '@qarar/core'
import type { DraftItem, ReportRemark, ReportSentence } from '../../contract/reports.ts'
import { namesInOrder } from '../compose/own-name.ts'
import { reportLanguages } from '../languages/index.ts'
import { fill } from '../languages/report-phrases.ts'

const phrase: Record<LanguageTag, string> = {
  ar: 'ولم ترد على المذكرة رقم {number} ردود من: {names}.',
  en: 'No reply to note No. {number} has been received from: {names}.',
  fr: 'Aucune réponse à la note n° {number} n’a été reçue de : {names}.',
}

/** The item with the States that have not replied named among the replies: only where somebody asks for it. */
export function withSilentStates(draft: DraftItem, language: LanguageTag): DraftItem {
  const silent = draft.remarks.filter(({ kind }) => kind === 'silent-states')
  if (silent.length === 0) return draft
  const sections = draft.sections.map((section) => {
    if (section.key !== 'replies') return section
    const last = section.sentences.at(-1)?.paragraph ?? 0
    const named = silent.map((remark, at) => sentenceOf(remark, last + at + 1, { draft, language }))
    return { ...section, sentences: [...section.sentences, ...named] }
  })
  return { ...draft, sections }
}

function sentenceOf(
  { words, parties, letter }: ReportRemark,
  paragraph: number,
  { draft, language }: { draft: DraftItem; language: LanguageTag },
): ReportSentence {
  const names = reportLanguages[language].list(namesInOrder(parties, language))
  return {
    ...{ id: `silent-${paragraph}`, paragraph, language, origin: 'composed', doubtful: [] },
    text: fill(phrase[language], { number: words ?? '', names }),
    // What was frozen before remarks had it does not name the note.
    sources: [letter ? { kind: 'letter', letter } : { kind: 'plan', volume: draft.volume }],
  }
}
