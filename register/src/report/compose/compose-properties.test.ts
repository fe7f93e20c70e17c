import type { LanguageTag } from '@qarar/core'
import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ReportSource, reportSentence, reportStatistics } from '../../contract/reports.ts'
import { annexOf } from '../check/annex-of.ts'
import { checklistOf } from '../check/checklist-of.ts'
import { remarksOf } from '../check/remarks-of.ts'
import { statisticsOf } from '../check/statistics-of.ts'
import type { ItemFacts } from '../facts.ts'
import { asked, entry, itemFacts } from '../item-facts.test-kit.ts'
import { keepSources } from '../sentences/keep-sources.ts'
import { someFacts, someLanguage } from '../some-facts.test-kit.ts'
import { composeSections } from './compose-sections.ts'

test('no sentence lacks a source, each has an id of its own, and sources are of the facts', () => {
  fc.assert(
    fc.property(someFacts, someLanguage, (facts, tag) => {
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
    fc.property(someFacts, someLanguage, (facts, tag) => {
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
    fc.property(someFacts, someLanguage, (facts, tag) => {
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
  expectLinear(
    many,
    (facts) => {
      const sections = Object.entries(composeSections(facts, 'en')).map(([key, sentences]) => ({
        key: key as 'action',
        sentences,
      }))
      remarksOf(facts, sections, 'en')
      statisticsOf([facts])
    },
    8000,
  )
})
