import type { LanguageTag } from '@qarar/core'
import type { ReportSentence } from '../../contract/reports.ts'
import type { AlignedSentence } from '../../contract/returned-drafts.ts'
import { keepSources } from '../sentences/keep-sources.ts'
import { splitSentences } from '../sentences/split-sentences.ts'

const nobody = { kind: 'person', by: '', post: null, file: null } as const

/** What became of each sentence; those that were dropped stand behind the one that they stood behind. */
export function alignSentences(
  before: readonly string[],
  after: readonly string[],
  language: LanguageTag,
): (AlignedSentence & { was: number | null })[] {
  const old = before.map((text, at): ReportSentence => {
    const own = { text, paragraph: 1, language, origin: 'composed' as const, doubtful: [] }
    return { ...own, id: `s${at}`, sources: [nobody] }
  })
  const left = keepSources(old, after, { language, person: nobody })
  let furthest = -1
  const aligned = left.map(({ id, origin, text, paragraph }) => {
    const was = origin === 'written' ? null : Number(/^s(\d+)/.exec(id)?.[1])
    const isSame = origin === 'composed'
    const kind = was === null ? 'new' : !isSame ? 'changed' : was < furthest ? 'moved' : 'same'
    furthest = Math.max(furthest, was ?? -1)
    return { kind, before: was === null ? null : (before[was] ?? null), after: text, paragraph, was } as const
  })
  return withDropped(before, aligned)
}

type Aligned = ReturnType<typeof alignSentences>

function withDropped(before: readonly string[], aligned: Aligned): Aligned {
  const kept = new Set(aligned.map(({ was }) => was))
  const dropped = before.flatMap((text, was) =>
    kept.has(was) ? [] : [{ kind: 'dropped' as const, before: text, after: null, paragraph: null, was }],
  )
  const all: Aligned = []
  let next = 0
  for (const each of aligned) {
    const was = each.was ?? -1
    while (next < dropped.length && (dropped[next]?.was as number) < was)
      all.push(dropped[next++] as Aligned[number])
    all.push(each)
  }
  return [...all, ...dropped.slice(next)]
}

/** Of several paragraphs. */
export const sentencesOf = (paragraphs: readonly string[], language: LanguageTag) =>
  paragraphs.flatMap((text) => splitSentences(text, language))
