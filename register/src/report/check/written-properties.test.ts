import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportSectionKey, ReportSentence, ReportSource } from '../../contract/reports.ts'
import { composeSections } from '../compose/compose-sections.ts'
import type { ItemFacts } from '../facts.ts'
import { keepSources } from '../sentences/keep-sources.ts'
import { someFacts, someLanguage } from '../some-facts.test-kit.ts'
import type { SectionText } from './checklist-of.ts'
import { remarksOf } from './remarks-of.ts'

const person = { kind: 'person', by: 'Maha', post: null, file: null } as const
const hand = { language: 'en', person } as const

type Edit = 'leave' | 'change' | 'drop' | 'add'
const edits = fc.array(fc.constantFrom<Edit>('leave', 'change', 'drop', 'add'), { maxLength: 20 })

const edited = (sentences: readonly ReportSentence[], how: readonly Edit[]) =>
  sentences.flatMap(({ text }, at) => {
    const edit = how[at % Math.max(1, how.length)] ?? 'leave'
    if (edit === 'drop') return []
    if (edit === 'change') return [text.replace(/ (\S+)$/, ' indeed $1')]
    return edit === 'add' ? [text, 'A keeper walked the whole mole.'] : [text]
  })

function writtenFrom(facts: ItemFacts, how: readonly Edit[]): SectionText[] {
  const composed = Object.entries(composeSections(facts, 'en')) as [ReportSectionKey, ReportSentence[]][]
  return composed.map(([key, sentences]) => ({
    key,
    sentences: keepSources(sentences, edited(sentences, how), hand),
  }))
}

/** Takes back what the numbers say, and adds an answer to each note. */
function changed(facts: ItemFacts, gone: readonly boolean[]): ItemFacts {
  let next = 0
  const stays = () => !gone[next++ % Math.max(1, gone.length)]
  return {
    ...facts,
    mandates: facts.mandates.filter(stays).map((each) => ({
      ...each,
      entries: each.entries.filter(stays),
      closings: each.closings.filter(stays),
    })),
    letters: facts.letters.filter(stays).map((each) => ({
      ...each,
      answers: [
        ...each.answers.filter(stays),
        ...each.answers.slice(0, 1).map((answer) => ({ ...answer, id: 'a-new' })),
      ],
    })),
  }
}

const known = ({ mandates, letters, volume }: ItemFacts) =>
  new Set([
    volume.id,
    'Maha',
    ...mandates.flatMap(({ mandate, entries, closings }) => [
      mandate.id,
      ...entries.map(({ id }) => id),
      ...closings.map(({ id }) => id),
    ]),
    ...letters.flatMap(({ letter, answers }) => [letter.id, ...answers.map(({ id }) => id)]),
  ])

const idOf = (source: ReportSource) =>
  ({
    paragraph: 'mandate' in source ? source.mandate : null,
    status: 'entry' in source ? source.entry : null,
    closing: 'closing' in source ? source.closing : null,
    letter: 'letter' in source ? source.letter : null,
    answer: 'answer' in source ? source.answer : null,
    plan: 'volume' in source ? source.volume : null,
    person: 'by' in source ? source.by : null,
  })[source.kind]

test('of a written section each sentence rests on what stands, or a remark keeps it from being printed', () => {
  fc.assert(
    fc.property(someFacts, edits, fc.array(fc.boolean(), { maxLength: 30 }), (facts, how, gone) => {
      const sections = writtenFrom(facts, how)
      const now = changed(facts, gone)
      const standing = known(now)
      const stopped = remarksOf(now, sections, 'en')
        .filter(({ kind, stops }) => kind === 'withdrawn-source' && stops)
        .map(({ section, sentence }) => `${section} ${sentence}`)
      const fallen = sections.flatMap(({ key, sentences }) =>
        sentences
          .filter(({ sources }) => sources.some((source) => !standing.has(String(idOf(source)))))
          .map(({ id }) => `${key} ${id}`),
      )
      expect(stopped).toEqual(fallen)
    }),
    { numRuns: 300 },
  )
})

test('what is composed anew rests on what stands', () => {
  fc.assert(
    fc.property(
      someFacts,
      someLanguage,
      fc.array(fc.boolean(), { maxLength: 30 }),
      (facts, language, gone) => {
        const now = changed(facts, gone)
        const sections = Object.entries(composeSections(now, language)).map(([key, sentences]) => ({
          key: key as ReportSectionKey,
          sentences,
        }))
        const kinds = remarksOf(now, sections, language).map(({ kind }) => kind)
        expect(kinds).not.toContain('withdrawn-source')
      },
    ),
  )
})
