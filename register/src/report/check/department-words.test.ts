import { expect, test } from 'vitest'
import type { ReportSource } from '../../contract/reports.ts'
import { asked, itemFacts } from '../item-facts.test-kit.ts'
import { keepSources } from '../sentences/keep-sources.ts'
import { remarksOf } from './remarks-of.ts'

const department = { kind: 'person', by: 'Maha', post: 'Lamps', file: 'u-1111111111' } as const
const clerk = { ...department, post: null, file: null }
const place = { publication: 'p-w-0000000001', order: 1, eId: 'para_4' }
const request: ReportSource = { kind: 'paragraph', mandate: 'n-1.4', ...place }
const proof: ReportSource = { kind: 'paragraph', mandate: null, ...place }

test.each([
  ['on a request, as a department wrote it', department, [request], ['department-words']],
  ['of a department alone', department, [], ['department-words']],
  ['of a department, with what proves it', department, [request, proof], []],
  ['of somebody here', clerk, [], ['unsourced']],
] as const)('a sentence %s', (_, person, sources, kinds) => {
  const sentences = keepSources([], ['All lamps are lit.'], { language: 'en', person, sources })
  const remarks = remarksOf(itemFacts([asked({ number: '4' })]), [{ key: 'action', sentences }], 'en')
  const told = remarks.filter(({ section, sentence }) => section === 'action' && sentence !== null)
  expect(told.map(({ kind }) => kind)).toEqual(kinds)
})
