import type { Paragraph, Publication, ReadingMap } from '@qarar/core'
import { lettersOf } from '../letters.ts'
import type { Fault } from '../measure.ts'
import type { SourceText } from './source-text.ts'

type Leaf = ReadingMap['leaves'][number]

/** The tree and the map have the same leaves, and each says what the file says at its ranges, on the lines that it names. */
export function checkLeaves(publication: Publication, map: ReadingMap, text: SourceText): Fault[] {
  const { file } = publication.source
  const paragraphs = Map.groupBy(namedParagraphs(publication), ({ name }) => name)
  const places = Map.groupBy(map.leaves, nameOf)
  const names = [...new Set([...paragraphs.keys(), ...places.keys()])]
  const copies = names.filter((name) => isMany(paragraphs.get(name)) || isMany(places.get(name)))
  const unplaced = names.filter((name) => !places.has(name))
  return [
    ...copies.map((name) => ({ kind: 'name given twice', place: `${file} ${name}`, detail: '' })),
    ...unplaced.map((name) => ({ kind: 'paragraph without a place', place: `${file} ${name}`, detail: '' })),
    ...map.leaves.flatMap((leaf) =>
      checkLeaf(leaf, paragraphs.get(nameOf(leaf))?.[0]?.paragraph, text, `${file} ${nameOf(leaf)}`),
    ),
  ]
}

const isMany = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 1

const nameOf = ({ work, eId }: Pick<Leaf, 'work' | 'eId'>) => (work === null ? eId : `work ${work} ${eId}`)

function namedParagraphs({ paragraphs, works }: Publication): { name: string; paragraph: Paragraph }[] {
  const inWorks = works.map(({ paragraphs: own, turns }) => [
    ...own,
    ...turns.flatMap((turn) => turn.paragraphs),
  ])
  return [
    ...paragraphs.map((paragraph) => ({ name: paragraph.eId, paragraph })),
    ...inWorks.flatMap((own, work) =>
      own.map((paragraph) => ({ name: nameOf({ work, eId: paragraph.eId }), paragraph })),
    ),
  ]
}

function checkLeaf(leaf: Leaf, paragraph: Paragraph | undefined, text: SourceText, place: string): Fault[] {
  const faults: Fault[] = []
  const say = (kind: string, detail = '') => faults.push({ kind, place, detail })
  const read = lettersOf(leaf.marker ?? '') + lettersOf(leaf.text)
  const printed = lettersAt(leaf.ranges, text)
  if (read !== printed) say('other letters than the file', firstDifference(read, printed))
  if (!paragraph) say('place of no paragraph')
  else if (paragraph.text !== leaf.text || paragraph.marker !== leaf.marker) say('map and tree differ')
  else if (!standsOn(paragraph.sourceLines, leaf, text)) say('outside its lines', `${paragraph.sourceLines}`)
  return faults
}

function lettersAt(ranges: Leaf['ranges'], { characters }: SourceText): string {
  return lettersOf(ranges.map(([from, to]) => characters.slice(from, to).join('')).join(''))
}

function standsOn([first, last]: Paragraph['sourceLines'], { ranges }: Leaf, { lines }: SourceText): boolean {
  return ranges.every(([from, to]) => {
    const [start, end] = [lines[from], lines[to - 1]]
    return start !== undefined && end !== undefined && first <= start && end <= last
  })
}

function firstDifference(read: string, printed: string): string {
  let from = 0
  while (from < read.length && read[from] === printed[from]) from++
  return `«${read.slice(from, from + 20)}» where the file has «${printed.slice(from, from + 20)}»`
}
