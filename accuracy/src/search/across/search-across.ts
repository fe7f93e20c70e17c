import type { LanguageTag } from '@qarar/core'
import { planAcross, type WordAcross } from '@qarar/core/search/across/query-across.ts'
import { type RankedAcross, rankAcross } from '@qarar/core/search/across/rank-across.ts'
import { stemsIn } from '@qarar/core/search/across/stems-in.ts'
import { runPlan } from '@qarar/core/search/index/run-plan.ts'
import { PostingsList } from '@qarar/core/search/postings/postings-list.ts'
import { buildSegment, type Field } from '@qarar/core/search/segment/build-segment.ts'
import { columnOf } from '@qarar/core/search/segment/column.ts'
import type { AlignedParagraphs } from './aligned-paragraphs.ts'

/** So many texts are found by the index and compared. */
const candidates = 100

export type SearchAcross = (
  words: readonly WordAcross[],
  to: LanguageTag,
  ledTo: ReadonlySet<string>,
) => RankedAcross<number>[]

/** One index of the texts of all languages, as the store has it; answers numbers of texts, the nearest first. */
export function searchAcross({ texts }: Pick<AlignedParagraphs, 'texts'>): SearchAcross {
  const { lengths, columns, lists } = buildSegment(
    texts.map(({ text, language }) => ({ text, language, values: { language: [language] } })),
  )
  const places = new Map(lists.stem.terms.map((term, nth) => [term, nth]))
  const opened = new Map<string, PostingsList | undefined>()
  const list = (_: Field, term: string) => {
    const nth = places.get(term)
    if (nth !== undefined && !opened.has(term)) opened.set(term, new PostingsList(lists.stem.at(nth).bytes))
    return opened.get(term)
  }
  const words = lengths.reduce((sum, each) => sum + each, 0)
  const open = {
    lengths,
    words,
    gone: null,
    list,
    columns: { ...columns, holds: columnOf(texts.map(() => [])) },
  }
  const stems = new Map<number, string[]>()
  const stemsOf = (number: number) => {
    const { text = '', language = '' } = texts[number] ?? {}
    const known = stems.get(number) ?? stemsIn(text, language)
    stems.set(number, known)
    return known
  }
  const options = { top: candidates, cap: 1, beginnings: new Map(), namesOf: () => [] }
  return (asked, to, ledTo) => {
    const documentsWith = (stem: string) => list('stem', stem)?.size ?? 0
    const { hits } = runPlan(planAcross(asked, to, documentsWith), [open], options)
    const those = hits.map(({ doc }) => ({ id: doc, stems: stemsOf(doc) }))
    return rankAcross(asked, those, { documents: texts.length, documentsWith, ledTo })
  }
}
