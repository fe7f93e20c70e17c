import type { Publication, Work } from '@qarar/core'
import * as read from './counts.ts'
import type { ExpectedFacts } from './expected-facts.ts'

export interface Fact {
  name: string
  /** Undefined where the fact is not given. */
  expected(facts: ExpectedFacts): unknown
  /** `last` is the work that the publication is about: the declaration after its letter. */
  read(publication: Publication, last: Work, facts: ExpectedFacts): unknown
}

const all: Fact[] = [
  { name: 'kind', expected: (file) => file.kind, read: ({ kind }) => kind },
  { name: 'language', expected: (file) => file.language, read: ({ language }) => language },
  { name: 'encoding', expected: (file) => file.encoding, read: ({ source }) => source.encoding },
  { name: 'symbol', expected: (file) => file.symbol, read: ({ symbol }) => symbol },
  { name: 'date', expected: (file) => file.date, read: (own, _, { date }) => read.firstDay(own, date) },
  { name: 'works', expected: (file) => file.works, read: ({ works }) => works.length },
  {
    name: 'work kinds',
    expected: (file) => file.workKinds,
    read: ({ works }) => works.map(({ kind }) => kind),
  },
]

const resolutions: Fact[] = [
  {
    name: 'numbers of the resolutions',
    expected: (file) => file.resolutions?.map(({ number }) => number),
    read: ({ works }) => works.map(({ number }) => number),
  },
  {
    name: 'titles of the resolutions',
    expected: (file) => file.resolutions?.map(({ title }) => title),
    read: ({ works }) => works.map(({ title }) => title),
  },
  {
    name: 'preambular paragraphs of each resolution',
    expected: (file) => file.resolutions?.map(({ preambular }) => preambular),
    read: ({ works }) => works.map((work) => read.countPart(work, 'preambular')),
  },
  {
    name: 'operative paragraphs of each resolution',
    expected: (file) => file.resolutions?.map(({ operative }) => operative),
    read: ({ works }) => works.map((work) => read.countPart(work, 'operative')),
  },
  {
    name: 'sub-items of each resolution',
    expected: (file) => file.resolutions?.map(({ subitems }) => subitems),
    read: ({ works }) => works.map(read.countSubitems),
  },
  { name: 'chapeaux', expected: ({ totals }) => totals?.chapeau, read: read.total('chapeau') },
  {
    name: 'preambular paragraphs',
    expected: ({ totals }) => totals?.preambular,
    read: read.total('preambular'),
  },
  {
    name: 'operative paragraphs',
    expected: ({ totals }) => totals?.operative,
    read: read.total('operative'),
  },
]

const others: Fact[] = [
  { name: 'number', expected: (file) => file.number, read: (_, last) => last.number },
  {
    name: 'numbered paragraphs',
    expected: (file) => file.paragraphs,
    read: (_, last) => read.countNumbered(last),
  },
  {
    name: 'body paragraphs',
    expected: (file) => file.bodyParagraphs,
    read: (_, last) => read.countPart(last, 'body'),
  },
  { name: 'sub-items', expected: (file) => file.subitems, read: (_, last) => read.countSubitems(last) },
  { name: 'headings', expected: (file) => file.headings, read: (_, last) => read.countPart(last, 'heading') },
]

const records: Fact[] = [
  {
    name: 'meeting',
    expected: (file) => file.meeting,
    read: (_, last) => Number(/\d+$/.exec(last.number ?? '')?.[0]),
  },
  { name: 'opened', expected: (file) => file.opened, read: (_, last) => read.timeOf(last, 'opening') },
  { name: 'rose', expected: (file) => file.rose, read: (_, last) => read.timeOf(last, 'rising') },
  { name: 'members', expected: (file) => file.members, read: (_, last) => last.members.length },
  { name: 'turns', expected: (file) => file.turns, read: (_, last) => last.turns.length },
  { name: 'headers', expected: (file) => file.headers, read: (_, last) => read.headersOf(last).length },
  {
    name: 'headers with a language',
    expected: (file) => file.headerLanguages?.stated,
    read: (_, last) => read.headersOf(last).filter(({ language }) => language !== null).length,
  },
]

const damage: Fact[] = [
  {
    name: 'byte order mark',
    expected: (file) => file.bom,
    read: (own) => read.droppedLines(own, 'byte-order-mark').length > 0,
  },
  {
    name: 'duplicate layer',
    expected: (file) => file.damage?.layers && file.damage.layers > 1,
    read: (own) => read.droppedLines(own, 'duplicate-layer').length > 0,
  },
  {
    name: 'page furniture',
    expected: (file) => file.furniture,
    read: (own) => read.droppedLines(own, 'page-furniture'),
  },
  {
    name: 'split paragraphs',
    expected: (file) => file.damage?.splitParagraphs?.map(placeOf),
    read: read.splitPlaces,
  },
  {
    name: 'spoiled paragraphs',
    expected: (file) => file.damage?.spoiledParagraphs?.map(({ paragraph }) => paragraph),
    read: (_, last) => read.spoiledNumbers(last),
  },
]

export const facts: readonly Fact[] = [...all, ...resolutions, ...others, ...records, ...damage]

function placeOf(split: number | { resolution: string; operative: number }): string {
  return typeof split === 'number' ? `§${split}` : `${split.resolution} §${split.operative}`
}
