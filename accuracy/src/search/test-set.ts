import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGaRows } from '../ga-rows.ts'

/** Texts to search, and what is asked of them. */
export interface TestSet {
  language: string
  texts: { id: string; text: string }[]
  queries: { text: string; relevant: ReadonlySet<string> }[]
}

interface ArcdFile {
  data: { paragraphs: { context: string; qas: { question: string }[] }[] }[]
}

/** Questions to passages; passages with the same words are one. */
export function readArcd(corpus: string): TestSet {
  const file = JSON.parse(readFileSync(join(corpus, 'corpus/retrieval/arcd.json'), 'utf8')) as ArcdFile
  const passages = file.data.flatMap(({ paragraphs }) => paragraphs)
  const texts = [...new Set(passages.map(({ context }) => context))].map((text) => ({ id: text, text }))
  const queries = passages.flatMap(({ context, qas }) =>
    qas.map(({ question }) => ({ text: question, relevant: new Set([context]) })),
  )
  return { language: 'ar', texts, queries }
}

/** Titles to the bodies of General Assembly resolutions; all that have the title are right. */
export function readTitles(corpus: string, language: string): TestSet {
  const rows = readGaRows<{ text: string }>(corpus, language) as (ReturnType<
    typeof readGaRows<{ text: string }>
  >[number] & { title: string | null })[]
  const texts = rows.map(({ symbol, paragraphs }) => ({
    id: symbol,
    text: paragraphs.map(({ text }) => text).join('\n'),
  }))
  const titles = new Map<string, Set<string>>()
  for (const { symbol, title } of rows) {
    const text = title?.trim()
    if (text) titles.set(text, (titles.get(text) ?? new Set()).add(symbol))
  }
  return { language, texts, queries: [...titles].map(([text, relevant]) => ({ text, relevant })) }
}
