import { markedWords } from '@qarar/register'
import type { SearchPage } from '@qarar/register/contract'
import { languageName } from '../language-name.ts'
import type { RegisterQuery, Store } from '../store/store.ts'
import { counted } from './counted.ts'

type Other = SearchPage['otherLanguages'][number]
type Asked = RegisterQuery & { words: string }

/** Forms that are counted, and those that are said. */
const [tried, most] = [8, 3]

/** Where no mandate has the words: what they are in the other languages of the texts, with how many mandates have those. */
export async function wordsElsewhere(
  store: Store,
  query: Asked,
  isolate: (words: string) => string,
): Promise<string[]> {
  const { otherLanguages } = await store.search({ query: query.words, limit: 1, languages: 'learnt' })
  const lines: string[] = []
  for (const other of otherLanguages) {
    const found = (await countedWords(store, query, other)).map(
      ({ words, total }) => `--words ${isolate(words)} (${counted(total, 'mandate')})`,
    )
    if (found.length > 0)
      lines.push(`There are texts in ${languageName(other.language)}, where it is: ${found.join(', ')}`)
  }
  return lines
}

/** As texts with mandates print them: the register looks for words as they are typed. */
async function countedWords(store: Store, query: Asked, { query: asked, language }: Other) {
  const { hits } = await store.search({ query: `${asked} what:mandate`, limit: 50 })
  const found: { words: string; total: number }[] = []
  for (const words of markedWords(hits, language).slice(0, tried)) {
    const { total } = await store.listRegister({ ...query, words, from: 1, count: 1 })
    if (total > 0) found.push({ words, total })
  }
  return found.sort((one, other) => other.total - one.total).slice(0, most)
}
