import type { ReadingView } from '@qarar/register/contract'
import type { Store } from '../store/store.ts'
import { CommandError } from './command-error.ts'

type Words = { quote: string; span: { start: number; end: number } }

/** The words that a person means: a proposed reading by its number in the list, or words that stand once in the text. */
export async function findWords(
  store: Store,
  view: ReadingView,
  { reading, words }: { reading?: number; words?: string },
): Promise<Words> {
  if (words !== undefined) return findQuoted(store, view, words)
  const found = view.readings[(reading ?? 0) - 1]
  if (found) return { quote: found.text, span: found.span }
  throw new CommandError('notFound', `there is no reading ${reading}: the text has ${view.readings.length}`)
}

async function findQuoted(store: Store, view: ReadingView, words: string): Promise<Words> {
  const places: Words[] = []
  let page: ReadingView | undefined = view
  while (page && page.stretches.length > 0) {
    for (const { repaired, span } of page.stretches)
      for (let at = repaired.indexOf(words); at >= 0; at = repaired.indexOf(words, at + 1))
        places.push({ quote: words, span: { start: span.start + at, end: span.start + at + words.length } })
    const { expression, from, stretches } = page
    page = await store.getReading(view.publication.id, {
      expression,
      from: from + stretches.length,
      count: 1000,
    })
  }
  const [only, other] = places
  if (only === undefined) throw new CommandError('notFound', `the text does not have the words “${words}”`)
  if (other) throw new CommandError('usage', `“${words}” stands ${places.length} times: give more words`)
  return only
}
