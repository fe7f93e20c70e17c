import type { ActClass, Follow, Party, ReportLine } from '../../model/extracted.ts'
import type { Words } from '../../model/words.ts'
import type { Passage } from '../passage.ts'

/** What is known of a mandate when it is decided how to follow it; the action stands in tokens [from, to). */
export interface AskedWork {
  kind: ActClass
  addressees: readonly Party[]
  action: Words
  reportTo: ReportLine | null
  from: number
  to: number
}

/** How a mandate is followed, from the class of its act, its addressee and its words. */
export function followOf({ tokens, language }: Passage, { kind, from, to }: AskedWork): Follow {
  const words = language.mandates
  const folded = tokens.slice(from, to).map((token) => token.folded)
  const phrase = folded.join(' ')
  if (
    words.thisText.some((text) => phrase.includes(text)) &&
    folded.some((word) => words.reports.includes(word))
  )
    return 'report'
  if (words.continuing.includes(folded[0] ?? '')) return 'standing'
  if (words.informing.includes(folded[0] ?? '')) return 'return'
  return kind === 'request' || kind === 'decide' || kind === 'authorise' ? 'task' : 'appeal'
}
