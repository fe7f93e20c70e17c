import type { LanguageTag } from '@qarar/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RecipientState, recipientStates, type Status, statuses } from '../../contract/index.ts'
import { type ReportSource, reportSentence, reportStatistics } from '../../contract/reports.ts'
import { annexOf } from '../check/annex-of.ts'
import { checklistOf } from '../check/checklist-of.ts'
import { remarksOf } from '../check/remarks-of.ts'
import { statisticsOf } from '../check/statistics-of.ts'
import type { ItemFacts, MandateFacts } from '../facts.ts'
import { asked, entry, itemFacts, note } from '../item-facts.test-kit.ts'
import { keepSources } from '../sentences/keep-sources.ts'
import { composeSections } from './compose-sections.ts'

const verbs = {
  ar: ['يطلب', 'ويدعو', 'يستغرب', 'كما يحث بقوة', ''],
  en: ['Requests', 'Also urges', 'Wonders', 'requests also', ''],
  fr: ['Prie', 'Invite également', 'Songe', 'charge', ''],
} as const

const clause = (language: LanguageTag) =>
  fc
    .tuple(fc.constantFrom(...verbs[language]), fc.constantFrom('الأرصفة', 'piers', 'منه', ''), fc.boolean())
    .map(
      ([verb, action, isWhole]) =>
        [isWhole ? `${verb} the lamps and ${action};` : action, verb, action] as const,
    )

const texts = fc.constantFrom(null, 'The lamps are lit. Mr. Okoye lit them.', 'أُضيئت المصابيح.', '. . ؛', ' ')

const someEntry = fc.record({
  status: fc.constantFrom<Status>(...statuses),
  asOf: fc.constantFrom('2021-01-01', '2023-05-17', '2023-09-01', '2024-05-01'),
  reportText: texts,
  language: fc.constantFrom<LanguageTag>('ar', 'en', 'fr'),
  addressee: fc.constantFrom('ois/secretary-general', 'state:OMN'),
})

const someMandate = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  follow: fc.constantFrom('task', 'return', 'report', 'standing', 'appeal'),
  falling: fc.constantFrom('due', 'stale', 'carried', 'later', null),
  work: fc.constantFrom(
    { id: 'w-0000000001' },
    { id: 'w-0000000002', symbol: '6/3', organ: 'assembly' },
    { id: 'w-0000000003', symbol: null, title: 'Lasak Declaration' },
    { id: 'w-0000000004', symbol: 'OIS/1', organ: 'nobody' },
  ),
  said: fc.record({ ar: clause('ar'), en: clause('en'), fr: clause('fr') }, { requiredKeys: [] }),
  hasPlace: fc.boolean(),
  isAnswered: fc.boolean(),
  addressee: fc.constantFrom('ois/secretary-general', 'ois/members', 'state:OMN'),
  closed: fc.constantFrom(null, 'submitted', 'considered', 'noted', 'declined'),
  entries: fc.array(someEntry, { maxLength: 4 }),
})

const someLetter = fc.array(
  fc.tuple(
    fc.constantFrom('state:OMN', 'state:YEM', 'ois/bank'),
    fc.constantFrom<RecipientState>(...recipientStates),
  ),
)

const someFacts = fc
  .record({
    mandates: fc.array(someMandate, { maxLength: 8 }),
    letters: fc.array(someLetter, { maxLength: 3 }),
    from: fc.constantFrom(null, '2023-05-17'),
  })
  .map(({ mandates, letters, from }): ItemFacts => {
    const facts = mandates.map(
      ({ number, follow, work, said, addressee, hasPlace, closed, entries, ...more }, at): MandateFacts => {
        const one = asked({
          number: String(number),
          follow: follow as never,
          work: work as never,
          said,
          addressee,
        })
        const id = `n-${at}`
        const place = hasPlace ? one.mandate.place : null
        const closings =
          closed === null
            ? []
            : [
                {
                  ...closing,
                  id: `c-${at}`,
                  mandate: id,
                  kind: closed as 'declined',
                  date: closed === 'declined' ? null : '2024-01-01',
                },
              ]
        return {
          ...{ ...one, falling: more.falling as never, isAnswered: more.isAnswered, closings },
          mandate: { ...one.mandate, id, place },
          entries: entries
            .map((each, number) =>
              entry(id, `t-${at}.${number}`, {
                ...each,
                language: each.reportText === null ? null : each.language,
              }),
            )
            .toSorted((a, b) => b.asOf.localeCompare(a.asOf)),
        }
      },
    )
    const { volume } = itemFacts([])
    const notes = letters.map((states, at) =>
      note(
        Object.fromEntries(states),
        facts.slice(at, at + 2).map(({ mandate }) => mandate.id),
        `l-${at}`,
      ),
    )
    return itemFacts(facts, { volume: { ...volume, from }, letters: notes })
  })

const closing = {
  ...{
    symbol: null,
    evidence: [],
    proposal: null,
    quote: null,
    reason: null,
    by: 'Maha',
    at: '2024',
    withdrawn: null,
  },
}

const language = fc.constantFrom<LanguageTag>('ar', 'en', 'fr')

test('no sentence lacks a source, each has an id of its own, and sources are of the facts', () => {
  fc.assert(
    fc.property(someFacts, language, (facts, tag) => {
      const known = knownIds(facts)
      for (const sentences of Object.values(composeSections(facts, tag))) {
        expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length)
        for (const sentence of sentences) {
          expect(reportSentence.safeParse(sentence).error).toBeUndefined()
          expect(sentence.text).not.toMatch(/[{}]|undefined|null|\s{2}/)
          expect(sentence.sources.map(idOf).filter((id) => !known.has(id))).toEqual([])
        }
      }
    }),
    { numRuns: 300 },
  )
})

const idOf = (source: ReportSource): string => {
  if (source.kind === 'paragraph') return `${source.publication} ${source.eId}`
  if (source.kind === 'status') return source.entry
  if (source.kind === 'plan') return source.volume
  if (source.kind === 'letter') return source.letter
  return source.kind === 'answer' ? source.answer : source.kind === 'closing' ? source.closing : ''
}

const knownIds = ({ mandates, letters, volume }: ItemFacts) =>
  new Set([
    volume.id,
    ...mandates.flatMap(({ mandate, clauses, entries, closings }) => [
      ...[mandate.place, ...Object.values(clauses).map(({ place }) => place)].map(
        (place) => `${place?.publication} ${place?.eId}`,
      ),
      ...[...entries, ...closings].map(({ id }) => id),
    ]),
    ...letters.flatMap(({ letter, answers }) => [letter.id, ...answers.map(({ id }) => id)]),
  ])

test('what is composed says the same things in every language, but where «that» would not be clear', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const ids = (tag: LanguageTag) =>
        Object.values(composeSections(facts, tag)).map((sentences) =>
          sentences.map(({ id }) => id).filter((id) => !/^(?:known|lead)\./.test(id)),
        )
      expect(ids('ar')).toEqual(ids('en'))
      expect(ids('fr')).toEqual(ids('en'))
    }),
  )
})

test('the annex is what is due but for what has information; each has its remark', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const due = facts.mandates.filter(
        ({ falling, mandate: { fields } }) =>
          ['due', 'stale'].includes(String(falling)) && ['task', 'return'].includes(fields.follow),
      )
      const told = new Set(
        facts.letters.flatMap(({ mandates, counts }) => (counts.answered > 0 ? mandates : [])),
      )
      const known = due.filter(
        ({ mandate, entries, closings, isAnswered }) =>
          isAnswered ||
          told.has(mandate.id) ||
          entries.some(({ status }) => status !== 'no-information') ||
          closings.some(({ date }) => date !== null),
      )
      const annex = annexOf(facts)
      expect(annex).toEqual(due.filter((each) => !known.includes(each)))
      const remarks = remarksOf(facts, [], 'en').filter(({ kind }) => kind === 'no-information')
      expect(remarks.map(({ mandate }) => mandate)).toEqual(annex.map(({ mandate }) => mandate.id))
    }),
  )
})

test('a composed section that comes back as it went out is the same', () => {
  const person = { kind: 'person', by: 'Maha', post: null, file: null } as const
  fc.assert(
    fc.property(someFacts, language, (facts, tag) => {
      for (const sentences of Object.values(composeSections(facts, tag))) {
        const paragraphs = [...Map.groupBy(sentences, ({ paragraph }) => paragraph).values()]
        const words = paragraphs.map((each) =>
          each.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('  '),
        )
        expect(keepSources(sentences, words, { language: tag, person })).toEqual(sentences)
      }
    }),
  )
})

test('counts tasks once, each with one status', () => {
  fc.assert(
    fc.property(fc.array(someFacts, { maxLength: 3 }), (items) => {
      const counts = reportStatistics.parse(statisticsOf(items))
      const tasks = items
        .flatMap(({ mandates }) => mandates)
        .filter(
          ({ falling, mandate }) =>
            mandate.fields.follow === 'task' && (falling === 'due' || falling === 'stale'),
        )
      const sum = (of: { count: number }[]) => of.reduce((total, { count }) => total + count, 0)
      expect(sum(counts.tasks)).toBe(tasks.length)
      if (counts.before) expect(sum(counts.before)).toBe(tasks.length)
      for (const { tasks: all, answered } of counts.addressees) expect(answered).toBeLessThanOrEqual(all)
    }),
  )
})

test('never throws on what a checklist is made of', () => {
  fc.assert(
    fc.property(someFacts, language, (facts, tag) => {
      const sections = Object.entries(composeSections(facts, tag)).map(([key, sentences]) => ({
        key: key as 'action',
        sentences,
      }))
      for (const { text } of checklistOf(facts, sections, tag)) expect(text).not.toBe('')
    }),
  )
})

test('an item of very many requests is composed in linear time', () => {
  const many = (count: number) =>
    itemFacts(
      Array.from({ length: count }, (_, at) => {
        const one = asked({
          number: String(at),
          said: { en: [`Requests him to light lamp ${at}.`, 'Requests', `light lamp ${at}`] },
        })
        return {
          ...one,
          entries: [entry(one.mandate.id, `t-${at}`, { reportText: 'It is lit.', language: 'en' })],
        }
      }),
    )
  const timed = (facts: ItemFacts) => {
    const started = performance.now()
    const sections = Object.entries(composeSections(facts, 'en')).map(([key, sentences]) => ({
      key: key as 'action',
      sentences,
    }))
    remarksOf(facts, sections, 'en')
    statisticsOf([facts])
    return performance.now() - started
  }
  timed(many(500))
  expect(timed(many(20_000))).toBeLessThan(5000)
})
