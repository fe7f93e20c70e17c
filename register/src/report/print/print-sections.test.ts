import type { LanguageTag } from '@qarar/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DraftItem, ReportSentence } from '../../contract/reports.ts'
import { annexOf, toldIn } from '../check/annex-of.ts'
import { draftOf } from '../draft-item.test-kit.ts'
import type { ItemFacts } from '../facts.ts'
import { asked, entry, itemFacts } from '../item-facts.test-kit.ts'
import { plainReport } from '../plain-report.ts'
import type { PrintedParagraph, PrintedPart } from '../printed.ts'
import { someFacts, someLanguage } from '../some-facts.test-kit.ts'
import { remarkWords } from './print-paragraphs.ts'
import { type PrintableVolume, printVolume } from './print-volume.ts'

const inOne = (facts: ItemFacts): ItemFacts => ({
  ...facts,
  volume: { ...facts.volume, form: 'consolidated' },
})

/** An item on one resolution, which asks for a report in paragraph 9. */
function item(
  at: number,
  symbol: string,
  title: Record<LanguageTag, string>,
  more = [] as string[],
): ItemFacts {
  const work = { id: `w-000000000${at}`, symbol }
  const report = asked({ number: '9', follow: 'report', work })
  const tasks = more.map((number) =>
    asked({ number, work }, { entries: [entry(`n-${at}.${number}`, `t-${at}`, { status: 'implemented' })] }),
  )
  const facts = inOne(itemFacts([report, ...tasks]))
  const head = { id: `h-000000000${at}`, position: at, title, works: [report.mandate.work] }
  return { ...facts, item: { ...facts.item, ...head } }
}

const beacons = { ar: 'منارات الشمال', en: 'Beacons of the North', fr: 'Les balises du Nord' }
const eels = { ar: 'مسالك الأنقليس', en: 'Passage of eels', fr: 'Passage des anguilles' }
const volume = [item(1, '6/1-NAV', beacons, ['4']), item(2, '6/5-ENV', eels)]

function print(items: readonly DraftItem[], language: LanguageTag, more: Partial<PrintableVolume> = {}) {
  const head = { organisation: 'ois', session: 'COUNCIL-7', form: 'consolidated', title: {} } as const
  return printVolume({
    ...{ head, copy: 'clean', language, lookup: () => null, items: items.map((draft) => ({ draft })) },
    ...{ annex: [], statistics: null, submission: null, mark: null, translated: () => null },
    ...more,
  })
}

const paragraphsOf = (parts: readonly PrintedPart[]): PrintedParagraph[] =>
  parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block : [])))
const linesOf = ({ title, blocks }: PrintedPart) => [
  title,
  ...blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`# ${block.text}`]
    if (block.kind === 'table') return []
    const words = block.runs.map(({ text }) => text).join('')
    return [block.number === null ? `– ${words}` : `${block.number}. ${words}`]
  }),
]

describe('each section stands once, paragraphs are numbered through all of them', () => {
  const printed = (language: LanguageTag) =>
    print(
      volume.map((facts) => draftOf(facts, language)),
      language,
    )
      .parts.filter(({ kind }) => kind === 'section')
      .map(linesOf)

  test('English', () => {
    expect(printed('en')).toEqual([
      [
        'Legal basis',
        '1. The present report is submitted pursuant to the following provisions:',
        '– Paragraph 9 of resolution 6/1-NAV entitled “Beacons of the North”.',
        '– Paragraph 9 of resolution 6/5-ENV entitled “Passage of eels”.',
      ],
      ['Period covered', '2. The present report covers the period from 17 May 2023 to 1 May 2024.'],
      [
        'Action taken',
        '# 6/1-NAV: Beacons of the North',
        '3. The following concerns paragraph 4 of the resolution. This has been implemented.',
      ],
    ])
  })

  test('Arabic', () => {
    expect(printed('ar')).toEqual([
      [
        'السند القانوني',
        '1. يُقدَّم هذا التقرير عملاً بالأحكام التالية:',
        '– الفقرة 9 من منطوق القرار رقم 6/1-م بشأن منارات الشمال.',
        '– الفقرة 9 من منطوق القرار رقم 6/5-ب بشأن مسالك الأنقليس.',
      ],
      ['الفترة المشمولة بالتقرير', '2. يغطي هذا التقرير الفترة من 17 مايو 2023 إلى 1 مايو 2024.'],
      [
        'الإجراءات المتخذة',
        '# 6/1-م: منارات الشمال',
        '3. يتعلق ما يأتي بالفقرة 4 من منطوق القرار. وقد نُفِّذ ذلك.',
      ],
    ])
  })

  test('French', () => {
    expect(printed('fr')).toEqual([
      [
        'Fondement juridique',
        '1. Le présent rapport est présenté en application des dispositions suivantes\u00a0:',
        '– Le paragraphe 9 de la résolution 6/1-NAV intitulée «\u00a0Les balises du Nord\u00a0».',
        '– Le paragraphe 9 de la résolution 6/5-ENV intitulée «\u00a0Passage des anguilles\u00a0».',
      ],
      ['Période considérée', '2. Le présent rapport couvre la période du 17 mai 2023 au 1er mai 2024.'],
      [
        'Mesures prises',
        '# 6/1-NAV\u00a0: Les balises du Nord',
        '3. Ce qui suit concerne le paragraphe 4 de la résolution. Cela a été exécuté.',
      ],
    ])
  })
})

test.each<[LanguageTag, string[], string | null]>([
  ['en', ['4'], 'Agenda item 4'],
  ['en', ['4', '4', '7'], 'Agenda items 4 and 7'],
  ['ar', ['4', '7'], 'البندان 4 و7 من جدول الأعمال'],
  ['ar', ['4', '7', '9'], 'البنود 4 و7 و9 من جدول الأعمال'],
  ['fr', ['4', '7', '9'], 'Points 4, 7 et 9 de l’ordre du jour'],
  ['en', [], null],
])('the cover names the agenda items: %s, %j', (language, agenda, words) => {
  const [first] = volume as [ItemFacts]
  const items =
    agenda.length > 0
      ? agenda.map((each) => draftOf(first, language, { agenda: each }))
      : [draftOf(first, language)]
  expect(print(items, language).agenda).toBe(words)
})

test('for editing nothing is drawn together: each section of each item has its name', () => {
  const drafts = volume.map((facts) => draftOf(facts, 'en'))
  const anchors = print(drafts, 'en', { copy: 'working', forEditing: true }).parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? (block.anchor ?? []) : [])),
  )
  expect(anchors.toSorted()).toEqual(
    drafts.flatMap(({ id, sections }) => sections.map(({ key }) => `${id}.${key}`)).toSorted(),
  )
})

test('a period that somebody wrote otherwise stands under its item', () => {
  const [first, other] = volume.map((facts) => draftOf(facts, 'en')) as [DraftItem, DraftItem]
  const own: ReportSentence = {
    ...{ id: 'w-1', paragraph: 1, text: 'Eels were counted up to June.', language: 'en', origin: 'written' },
    ...{ sources: [{ kind: 'person', by: 'Maha', post: null, file: null }], doubtful: [] },
  }
  const sections = other.sections.map((each) =>
    each.key === 'period' ? { ...each, sentences: [own] } : each,
  )
  const [, period] = print([first, { ...other, sections }], 'en').parts
  expect(period && linesOf(period)).toEqual([
    'Period covered',
    '2. The present report covers the period from 17 May 2023 to 1 May 2024.',
    '# 6/5-ENV: Passage of eels',
    '3. Eels were counted up to June.',
  ])
})

test('as plain text a part has its heading, and its items are named by their numbers', () => {
  const lines = plainReport(
    print(
      volume.map((facts) => draftOf(facts, 'en')),
      'en',
    ),
  ).split('\n\n')
  expect(lines.indexOf('6/1-NAV: Beacons of the North')).toBe(lines.indexOf('Action taken') + 1)
})

const someVolume = fc.array(someFacts, { minLength: 1, maxLength: 4 }).map((all) =>
  all.map((facts, at) => {
    const one = inOne(facts)
    return { ...one, item: { ...one.item, id: `h-000000000${at}`, position: at + 1 } }
  }),
)

test('the working copy has all sentences and all remarks, each sentence with its sources', () => {
  fc.assert(
    fc.property(someVolume, someLanguage, (items, language) => {
      const drafts = items.map((facts) => draftOf(facts, language))
      const lookup = () => ({ symbol: '6/1-NAV', number: '4', date: null, party: null })
      const { parts } = print(drafts, language, { copy: 'working', lookup })
      const runs = paragraphsOf(parts.filter(({ kind }) => kind === 'section')).flatMap((each) => each.runs)
      const bare = runs.filter(
        ({ text, notes, stands }) => stands !== 'awaiting' && notes.length === 0 && text.trim() !== '',
      )
      const names = drafts.map(({ title }) => title[language] ?? '')
      expect(bare.filter(({ text }) => !names.some((name) => text.includes(name)))).toEqual([])
      const shown = new Set(runs.flatMap(({ margin }) => margin))
      for (const remark of drafts.flatMap(({ remarks }) => remarks))
        expect(shown).toContain(remarkWords(remark, language))
      const words = new Set(runs.map(({ text }) => text.trim()))
      for (const { sections } of drafts)
        for (const { sentences } of sections) for (const { text } of sentences) expect(words).toContain(text)
    }),
  )
})

test('the annex of it is what is due without what is known', () => {
  fc.assert(
    fc.property(someVolume, someLanguage, (items, language) => {
      const drafts = items.map((facts) => draftOf(facts, language))
      const told = toldIn(drafts.flatMap(({ sections }) => sections))
      const unknown = items.flatMap((facts) => annexOf(facts, told))
      const { parts } = print(drafts, language, { annex: unknown })
      const rows = parts
        .filter(({ kind }) => kind === 'annex')
        .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
      expect(rows).toHaveLength(unknown.length)
    }),
  )
})
