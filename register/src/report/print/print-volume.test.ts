import type { LanguageTag } from '@qarar/core'
import { describe, expect, test } from 'vitest'
import type { ReportSentence, ReportSource } from '../../contract/reports.ts'
import { annexOf } from '../check/annex-of.ts'
import { statisticsOf } from '../check/statistics-of.ts'
import { composeSections } from '../compose/compose-sections.ts'
import { draftOf } from '../draft-item.test-kit.ts'
import { formOf } from '../form-of.ts'
import { asked, entry, itemFacts, note } from '../item-facts.test-kit.ts'
import type { PrintedParagraph, PrintedReport } from '../printed.ts'
import { printAnnex } from './print-annex.ts'
import { printStatistics } from './print-statistics.ts'
import { type PrintableVolume, printVolume } from './print-volume.ts'
import type { SourceLookup } from './source-words.ts'

const task = asked(
  {
    number: '4',
    said: { en: ['Requests the Secretary-General to paint the piers.', 'Requests', 'paint the piers'] },
  },
  { entries: [entry('n-1.4', 't-1', { reportText: 'دُهنت الأرصفة.', language: 'ar' })] },
)
const facts = itemFacts([task, asked({ number: '6' })], {
  letters: [note({ 'state:OMN': 'replied', 'state:YEM': 'asked' })],
})

const person: ReportSource = { kind: 'person', by: 'Maha', post: 'Navigation', file: null }
const observed: ReportSentence = {
  ...{
    id: 'w-1',
    paragraph: 1,
    text: 'All is well.',
    language: 'en',
    origin: 'written',
    sources: [person],
    doubtful: [],
  },
}

const lookup: SourceLookup = (source) =>
  ({
    paragraph: { symbol: '6/1-NAV', number: '4', date: null, party: null },
    status: { symbol: null, number: null, date: '2024-03-03', party: 'Navigation Department' },
    letter: { symbol: null, number: '12/7', date: '2023-06-01', party: null },
    answer: { symbol: null, number: '9', date: '2023-11-01', party: 'state:OMN' },
    closing: null,
    plan: null,
    person: null,
  })[source.kind]

const observing = { agenda: '4', observations: [observed] }

const print = (more: Partial<PrintableVolume> = {}, language: LanguageTag = 'en'): PrintedReport =>
  printVolume({
    ...{
      head: { organisation: 'ois', session: 'COUNCIL-7', form: 'items', title: {} },
      copy: 'working',
      language,
      lookup,
    },
    ...{ items: [{ draft: draftOf(facts, language, observing) }], annex: annexOf(facts) },
    ...{ statistics: statisticsOf([facts]), submission: null, mark: null, translated: () => null },
    ...more,
  })

const paragraphsOf = ({ parts }: PrintedReport): PrintedParagraph[] =>
  parts
    .filter(({ kind }) => kind === 'item')
    .flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'))
const textOf = ({ runs }: PrintedParagraph) => runs.map(({ text }) => text).join('')

test('has the head of the organisation, in the language', () => {
  expect(print({ submission: { symbol: 'OIS/2', date: '2024-05-10' } }, 'fr')).toMatchObject({
    ...{ organisation: 'Organisation des mers intérieures', symbol: 'OIS/2', date: '10 mai 2024' },
    ...{
      session: 'Septième session du Conseil des ministres des mers intérieures',
      title: 'Rapport du Secrétaire général sur l’application des résolutions',
    },
  })
  expect(print({}, 'ar').parts.map(({ title, agenda }) => [title, agenda])).toEqual([
    ['أضواء مضيق هالون', 'البند 4 من جدول الأعمال'],
    ['مرفق: طلبات لم ترد بشأنها معلومات', null],
    ['إحصاءات', null],
  ])
})

test('numbers paragraphs through the item, under the headings of the form', () => {
  const [part] = print({ copy: 'clean' }).parts
  expect(
    part?.blocks.map((block) =>
      block.kind === 'heading'
        ? [block.text, block.anchor]
        : block.kind === 'paragraph'
          ? block.number
          : null,
    ),
  ).toEqual([
    ['Legal basis', 't-0000000001.legal-basis'],
    1,
    ['Period covered', 't-0000000001.period'],
    2,
    ['Action taken', 't-0000000001.action'],
    3,
    ['Replies received from Member States', 't-0000000001.replies'],
    4,
    ['Observations and recommendations', 't-0000000001.observations'],
    5,
  ])
})

describe('the working copy', () => {
  test('has each source in a footnote, and remarks in the margin', () => {
    const paragraphs = paragraphsOf(print())
    const action = paragraphs.find((each) => textOf(each).startsWith('In paragraph 4'))
    expect(action?.runs.map(({ notes }) => notes)).toEqual([
      ['6/1-NAV, paragraph 4'],
      [],
      ['status entry of 3 March 2024, Navigation Department', '6/1-NAV, paragraph 4'],
      [],
    ])
    const replies = paragraphs.find((each) => textOf(each).includes('replied'))
    expect(replies?.runs[0]?.notes).toEqual([
      'note No. 12/7 of 1 June 2023',
      'reply No. 9 of 1 November 2023, Oman',
    ])
    expect(replies?.runs[0]?.margin).toEqual(['Have not replied to note No. 12/7: Yemen'])
    expect(textOf(paragraphs.at(-1) as PrintedParagraph)).toBe('All is well.')
    expect(paragraphs.at(-1)?.runs[0]).toMatchObject({
      ...{ notes: ['written by Maha, Navigation'], stands: 'unsourced' },
      margin: ['Written without a source in the register: All is well.'],
    })
  })

  test('shows every remark of an item somewhere', () => {
    const { remarks } = draftOf(facts, 'en', observing)
    const shown = paragraphsOf(print()).flatMap(({ runs }) => runs.flatMap(({ margin }) => margin))
    expect(shown).toHaveLength(remarks.length)
  })

  test('shows what waits for a translation, as it was written', () => {
    const action = paragraphsOf(print()).find((each) => textOf(each).startsWith('In paragraph 4'))
    expect(action?.runs.slice(2).map(({ text, language, stands }) => [text, language, stands])).toEqual([
      ['[awaiting translation]', 'en', 'awaiting'],
      [' دُهنت الأرصفة.', 'ar', 'awaiting'],
    ])
  })

  test('says where a section has no text; this is no paragraph of the report', () => {
    const [empty] = paragraphsOf(print()).filter((each) => textOf(each) === '[no text yet]')
    expect(empty?.number).toBeNull()
  })
})

test('the clean copy has no footnotes and no margin, and leaves out what is empty', () => {
  const clean = print({ copy: 'clean', translated: () => 'The piers were painted.' })
  const runs = paragraphsOf(clean).flatMap((each) => each.runs)
  expect(
    runs.filter(({ notes, margin, stands }) => notes.length + margin.length > 0 || stands !== 'settled'),
  ).toEqual([])
  expect(runs.map(({ text }) => text)).toContain('The piers were painted.')
})

test('in another language set phrases are composed, the rest is translated or waits', () => {
  const draft = draftOf(facts, 'ar', observing)
  const french = print(
    {
      items: [{ draft, composed: composeSections(facts, 'fr') }],
      translated: (text) => (text === observed.text ? 'Tout va bien.' : null),
    },
    'fr',
  )
  const texts = paragraphsOf(french).map(textOf)
  expect(texts[1]).toBe('Le présent rapport couvre la période du 17 mai 2023 au 1er mai 2024.')
  expect(texts.at(-1)).toBe('Tout va bien.')
  expect(texts.join()).toContain('[en attente de traduction] دُهنت الأرصفة.')
})

test('what the register composes otherwise by now is not taken for what the section says', () => {
  const draft = draftOf(facts, 'ar', { ...observing, observations: [] })
  const sections = draft.sections.map((section) => ({ ...section, notSaid: section.sentences }))
  const french = print(
    { items: [{ draft: { ...draft, sections }, composed: composeSections(facts, 'fr') }] },
    'fr',
  )
  expect(paragraphsOf(french).map(textOf)[1]).toContain('[en attente de traduction]')
})

test('the annex says where, what and of whom; complete, it says so', () => {
  const annex = (of: PrintedReport) => of.parts.find(({ kind }) => kind === 'annex')?.blocks
  expect(annex(print({}, 'ar'))?.[0]).toMatchObject({
    kind: 'table',
    head: ['الفقرة', 'المطلوب', 'الجهة المطلوب منها'],
    rows: [
      [
        { text: '6/1-م، الفقرة 6 (بالإنكليزية)' },
        { text: 'to chart the wetlands', language: 'en' },
        { text: 'الأمين العام' },
      ],
    ],
  })
  expect(annex(print({ annex: [] }))).toMatchObject([
    { runs: [{ text: 'Information is available on all requests.' }] },
  ])
})

test('statistics are tables of counts', () => {
  const part = print().parts.find(({ kind }) => kind === 'statistics')
  expect(
    part?.blocks.flatMap((block): unknown[] =>
      block.kind === 'table'
        ? block.rows.map((row) => row.map(({ text }) => text))
        : [block.kind === 'heading' ? block.text : ''],
    ),
  ).toEqual([
    'Tasks by status',
    ['in progress', '1'],
    ['no information', '1'],
    'Tasks by addressee',
    ['Secretary-General', '2', '1'],
    'Replies by State',
    ['Oman', '1', '1'],
    ['Yemen', '1', '0'],
  ])
})

test('replies of others than States are not said to be of States', () => {
  const counts = { tasks: [], reportedOn: 0, addressees: [], before: null }
  const returns = [{ party: 'ois/tide-observatory', asked: 2, answered: 1 }]
  const { blocks } = printStatistics({ ...counts, returns }, 'ois', { form: formOf('ois'), language: 'en' })
  expect(blocks).toMatchObject([
    { text: 'Replies by addressee' },
    { head: ['Addressee', 'Notes received', 'Replies'] },
  ])
})

describe('the annex in another language', () => {
  const [request] = annexOf(
    itemFacts([asked({ number: '6', said: { ar: ['يطلب إضاءة المنارات؛', 'يطلب', 'إضاءة المنارات'] } })]),
  )
  const arabic = request && {
    ...request,
    mandate: {
      ...request.mandate,
      fields: { ...request.mandate.fields, action: 'إضاءة المنارات' },
      place: request.mandate.place && { ...request.mandate.place, language: 'ar' as const },
    },
  }
  const rowOf = (facts: NonNullable<typeof arabic>, copy: PrintedReport['copy'] = 'working') => {
    const { blocks } = printAnnex([facts], { form: formOf('ois'), language: 'en', copy })
    const [table] = blocks
    return table?.kind === 'table' ? table.rows[0] : undefined
  }

  test('has the words of the aligned paragraph, where no request was read in it', () => {
    const aligned = { en: { text: 'Requests the lighting of the beacons;', doubtful: ['beacons'] } }
    const row = arabic && rowOf({ ...arabic, aligned })
    expect(row?.[1]).toMatchObject({ text: aligned.en.text, language: 'en', stands: 'doubtful' })
    expect(row?.[1]?.margin[0]).toContain('“beacons”')
    const clean = arabic && rowOf({ ...arabic, aligned }, 'clean')
    expect(clean?.[1]).toMatchObject({ margin: [], stands: 'settled' })
  })

  test('else keeps them, and says in which language they are', () => {
    const row = arabic && rowOf(arabic)
    expect([row?.[0]?.text, row?.[1]?.text, row?.[1]?.language]).toEqual([
      '6/1-NAV, paragraph 6 (in Arabic)',
      'إضاءة المنارات',
      'ar',
    ])
  })
})

test('States stand in the order of their names', () => {
  const returns = ['state:YEM', 'state:OMN', 'state:DZA'].map((party) => ({ party, asked: 1, answered: 0 }))
  const counts = { tasks: [], reportedOn: 0, addressees: [], before: null, returns }
  const { blocks } = printStatistics(counts, 'ois', { form: formOf('ois'), language: 'en' })
  const names = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(([name]) => name?.text) : [],
  )
  expect(names).toEqual(names.toSorted((a = '', b = '') => a.localeCompare(b, 'en')))
  expect(names).toHaveLength(3)
})
