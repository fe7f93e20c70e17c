// What another file of a text says otherwise is a finding: both are kept as one text, and a person says which words hold.
import type { Finding, Paragraph, TextPlace, Words, Work } from '@qarar/core'
import type { Database } from '../database.ts'
import { differingParagraphs, type FoundDifference } from '../import/differing-paragraphs.ts'
import { type WorkText, workTextsOf, workTextsOfRevision } from '../import/work-texts.ts'
import type { HeldText } from './held-texts.ts'
import type { OtherFile } from './other-files.ts'

export async function findDifferingFiles(
  db: Database,
  texts: readonly HeldText[],
  files: readonly OtherFile[],
): Promise<Finding[]> {
  const found: Finding[] = []
  const places = new Map(texts.map(({ expression }, at) => [expression, at]))
  for (const file of files) {
    const at = places.get(file.expression) ?? -1
    const text = texts[at]
    if (text) found.push(...differencesOf(text, at, file, await workTextsOfRevision(db, file.revision)))
  }
  return found
}

/** Of a file. One that differs in more was read badly, or is another text; its own page lists all. */
const mostFound = 20

/** Other words only: where paragraphs part, and the order of a line, are how a page was read. */
function differencesOf(text: HeldText, at: number, file: OtherFile, other: readonly WorkText[]): Finding[] {
  return differingParagraphs(workTextsOf(text.publication), other)
    .filter(({ as }) => as === 'words')
    .slice(0, mostFound)
    .map((difference) => findingOf(text, at, file, difference))
}

function findingOf(
  { publication }: HeldText,
  at: number,
  { manifestation, file }: OtherFile,
  { work: order, from, shown, other }: FoundDifference,
): Finding {
  const work = publication.works[order - 1]
  const paragraph = work && shown.length > 0 ? paragraphsIn(work)[from] : undefined
  const isOneEach = shown.length === 1 && other.length === 1
  const words = paragraph && isOneEach ? differingWords(paragraph, other[0] as string) : null
  return {
    code: 'files-differ',
    places: [placeOf(at, order, work, paragraph, words?.own ?? null)],
    params: { what: manifestation, file, other: shortened(words?.other ?? other.join(' ')) },
  }
}

const paragraphsIn = (work: Work): Paragraph[] =>
  [work, ...work.turns].flatMap(({ paragraphs }) => paragraphs)

function placeOf(
  publication: number,
  order: number,
  work: Work | undefined,
  paragraph: Paragraph | undefined,
  words: Words | null,
): TextPlace {
  return {
    ...{ publication, work: work ? order : null, label: work?.number ?? work?.symbol ?? null },
    ...{ eId: paragraph?.eId ?? null, text: words?.text ?? null, span: words?.span ?? null },
    sourceLines: paragraph?.sourceLines ?? null,
  }
}

/** From the first word that differs to the last; with the word before where one of the two has none. */
function differingWords({ text, span }: Paragraph, said: string): { own: Words; other: string } | null {
  const [these, those] = [wordsWithPlaces(text), wordsWithPlaces(said)]
  const most = Math.min(these.length, those.length)
  let first = 0
  while (first < most && these[first]?.word === those[first]?.word) first++
  let last = 0
  while (last < most - first && these.at(-1 - last)?.word === those.at(-1 - last)?.word) last++
  const from = first > 0 && most === first + last ? first - 1 : first
  const [own, other] = [cut(text, these, from, last), cut(said, those, from, last)]
  if (!own) return null
  const start = span.start + own.start
  return { own: { text: own.text, span: { start, end: start + own.text.length } }, other: other?.text ?? '' }
}

interface Placed {
  word: string
  start: number
}

const wordsWithPlaces = (text: string): Placed[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, start: index }))

function cut(text: string, words: readonly Placed[], from: number, fewer: number) {
  const [first, last] = [words[from], words[words.length - 1 - fewer]]
  if (!first || !last || last.start < first.start) return undefined
  return { start: first.start, text: text.slice(first.start, last.start + last.word.length) }
}

const longest = 200

function shortened(words: string): string {
  if (words === '') return '—'
  const characters = [...words.replace(/\s+/g, ' ')]
  return characters.length > longest ? `${characters.slice(0, longest).join('')} …` : characters.join('')
}
