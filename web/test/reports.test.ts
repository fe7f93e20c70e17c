// What the forms of reports say, as the API takes it, and how a person's words keep what they rest on.
import type { DraftSection } from '@qarar/register'
import { expect, test } from 'vitest'
import { wholeShare } from '../src/components/reports/count-tables.tsx'
import { itemChangeOf, paragraphsOf } from '../src/reports/item-change.ts'
import {
  changedWords,
  isTickedAtFirst,
  type PreviewRow,
  previewRows,
  takenOf,
} from '../src/reports/preview-rows.ts'
import { readStart, startingWords, startOf, wordsOf } from '../src/reports/section-start.ts'
import { carried, sourcesCarried, sourcesTyped } from '../src/reports/typed-source.ts'
import { newVolumeOf, segmentsOf, volumeChangeOf } from '../src/reports/volume-change.ts'
import { item } from './fixtures/reports.ts'
import { returnedDraft } from './fixtures/returned-draft.ts'

const section = (key: string) => item.sections.find((each) => each.key === key) as DraftSection

test('the language in which it is written comes first, once', () => {
  const fields = { session: 'COUNCIL-8', language: 'en', form: 'items', from: ' ', until: '2025-03-01' }
  expect(newVolumeOf(fields, ['ar', 'en', 'fr']).body).toEqual({
    ...{ session: 'COUNCIL-8', languages: ['en', 'ar', 'fr'], form: 'items', title: {} },
    ...{ from: null, until: '2025-03-01' },
  })
})

test('ticked items and sections are told apart; nobody is named by a word of their own', () => {
  const fields = { about: 'owner', post: 'Navigation', person: ' ', by: '2025-01-15' }
  expect(volumeChangeOf('g-1', fields, ['h-1', 'action', 'h-2'])).toMatchObject({
    path: '/api/report-owners',
    body: { items: ['h-1', 'h-2'], sections: ['action'], post: 'Navigation', person: null, by: '2025-01-15' },
  })
  expect(volumeChangeOf('g-1', { ...fields, drop: 'yes' }, ['h-1'])).toMatchObject({
    body: { items: ['h-1'], sections: [], post: null },
  })
  const dayOf = (given: Record<string, string>) => {
    const change = volumeChangeOf('g-1', { ...fields, ...given }, ['h-1'])
    return 'body' in change && change.body
  }
  expect(dayOf({ by: '' })).toMatchObject({ by: null })
  expect(dayOf({ noday: 'yes' })).toMatchObject({ by: '' })
  expect(volumeChangeOf('g-1', fields, ['action'])).toEqual({ why: 'nothing-chosen' })
  expect(volumeChangeOf('g-1', { ...fields, post: ' ' }, ['h-1'])).toEqual({ why: 'no-post' })
})

test('texts become items of their own, one item, or all that are left', () => {
  const items = (fields: Record<string, string>, chosen: string[]) =>
    volumeChangeOf('g-1', { about: 'items', ...fields }, chosen)
  expect(items({ how: 'each' }, ['w-1', 'w-2'])).toMatchObject({
    body: { items: [{ works: ['w-1'] }, { works: ['w-2'] }] },
  })
  expect(items({ how: 'one' }, ['w-1', 'w-2'])).toMatchObject({
    body: { items: [{ works: ['w-1', 'w-2'] }] },
  })
  expect(items({ all: 'yes' }, ['w-1'])).toMatchObject({ body: { items: [] } })
  expect(items({}, [])).toEqual({ why: 'nothing-chosen' })
})

test('a section is sent by paragraphs, with the version that was seen and what proves it', () => {
  const fields = {
    ...{ about: 'text', section: 'action', version: '41', words: 'One.\r\nStill one.\r\n \r\nTwo.\r\n' },
    proofs: 'http://localhost/publications/p-1/works/2?language=ar#para_3\r\n/letters/l-1#y-2\n',
    given: carried([{ kind: 'letter', letter: 'l-9' }]),
  }
  expect(itemChangeOf('h-1', fields)).toEqual({
    ...{ path: '/api/report-items/h-1/sections/action', recorded: 'text', anchor: 'action' },
    body: {
      ...{ seen: 41, paragraphs: ['One.\nStill one.', 'Two.'] },
      sources: [
        { kind: 'letter', letter: 'l-9' },
        { kind: 'paragraph', mandate: null, publication: 'p-1', order: 2, eId: 'para_3' },
        { kind: 'answer', answer: 'y-2', letter: 'l-1' },
      ],
    },
  })
  expect(itemChangeOf('h-1', { ...fields, words: ' \n\n ' })).toEqual({ why: 'nothing-written' })
  expect(itemChangeOf('h-1', { ...fields, proofs: 'somewhere' })).toEqual({ why: 'not-a-source' })
  expect(itemChangeOf('h-1', { ...fields, section: 'nowhere' })).toEqual({ why: 'store' })
  expect(itemChangeOf('h-1', { ...fields, about: 'reset' })).toMatchObject({ body: { paragraphs: null } })
  expect(itemChangeOf('h-1', { about: 'open', reason: ' ' })).toEqual({ why: 'no-reason' })
})

test('what a mandate page names is a status or a closing; what a form carries is believed only where it is sources', () => {
  expect(sourcesTyped('/mandates/n-1#t-2\n/mandates/n-1?asOf=2025-01-01#c-3\n/letters/l-1')).toEqual([
    { kind: 'status', entry: 't-2', mandate: 'n-1' },
    { kind: 'closing', closing: 'c-3', mandate: 'n-1' },
    { kind: 'letter', letter: 'l-1' },
  ])
  expect(sourcesTyped('/mandates/n-1')).toBeNull()
  expect(sourcesTyped(' \n')).toEqual([])
  expect(sourcesCarried('[{"kind":"letter"}]')).toEqual([])
  expect(sourcesCarried('{')).toEqual([])
})

test('a start is read as it is written, and nothing else', () => {
  for (const start of [
    { section: 'action', from: 'said', which: 'a~9' },
    { section: 'developments', from: 'last', which: null },
  ] as const)
    expect(readStart(startOf(start))).toEqual(start)
  for (const wrong of [null, '', 'action', 'nowhere~last', 'action~else']) expect(readStart(wrong)).toBeNull()
})

test('a section begins with what stands there, then what comes in, with its sources', () => {
  const action = section('action')
  const begun = startingWords(action, { section: 'action', from: 'said', which: 'a9' })
  expect(begun?.words).toBe(`${wordsOf(action)}\n\n${action.notSaid[0]?.text}`)
  expect(begun?.sources).toEqual(action.notSaid[0]?.sources)
  expect(paragraphsOf(wordsOf(action))).toHaveLength(2)
  const last = startingWords(section('developments'), { section: 'developments', from: 'last', which: '1' })
  expect(last).toEqual({
    words: section('developments').last[1]?.text,
    sources: [{ kind: 'paragraph', mandate: null, publication: 'p-summary', order: 1, eId: 'para_4' }],
  })
  expect(startingWords(action, { section: 'action', from: 'said', which: 'nothing' })).toBeNull()
})

test('only translations that were typed are sent, by the exact words of their source', () => {
  const fields = {
    ...{ language: 'en', 'source-0': 'جملة\r\nأولى.', 'text-0': ' First. ' },
    ...{ 'source-1': 'ثانية.', 'text-1': ' ' },
  }
  expect(segmentsOf(fields)).toEqual({
    language: 'en',
    segments: [{ source: 'جملة\nأولى.', text: 'First.' }],
  })
})

test('what overwrites nobody is ticked; what somebody changed since may be taken, and what is deleted may not', () => {
  const rows = new Map(previewRows(returnedDraft).map((row) => [row.name, row]))
  const of = (name: string) => rows.get(`h-lights.${name}`) as PreviewRow
  const said = (name: string) => [of(name).isTakeable, isTickedAtFirst(of(name))]
  expect(said('action')).toEqual([true, true])
  expect(said('developments')).toEqual([true, true])
  expect(said('replies')).toEqual([true, false])
  expect(said('legal-basis')).toEqual([false, false])
  expect(said('period')).toEqual([false, false])
  expect(of('replies').now).toEqual(['وردت أربعة ردود.'])
  expect(of('action')).toMatchObject({ item: 'h-lights', now: null })
  expect(takenOf({ 'name-0': 'h-lights.action', 'seen-0': '41' }, ['0', '7'])).toEqual({
    fields: [{ name: 'h-lights.action', seen: 41, copy: null }],
  })
  expect(takenOf({ 'name-0': 'h-lights.action', 'seen-0': '41', 'copy-0': '2' }, ['0']).fields).toEqual([
    { name: 'h-lights.action', seen: 41, copy: 2 },
  ])
})

test('of a changed sentence only the words that differ are marked', () => {
  expect(changedWords('three new lamps shine', 'four new lamps shine')).toEqual({
    ...{ start: '', before: 'three', after: 'four', end: ' new lamps shine' },
  })
  expect(changedWords('a b', 'a b c')).toEqual({ start: 'a ', before: 'b', after: 'b c', end: '' })
  expect(changedWords('same', 'same')).toEqual({ start: 'same', before: '', after: '', end: '' })
})

test.each([
  [0, 5, 0],
  [2, 3, 0.67],
  [199, 200, 0.99],
  [1, 300, 0.01],
  [5, 5, 1],
  [0, 0, 0],
])('a share of %i in %i is rounded, and only all is all', (part, all, share) => {
  expect(wholeShare(part, all)).toBe(share)
})
