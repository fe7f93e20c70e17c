import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { kindFaultSentence, parseKind } from '@qarar/register'
import { expect, test } from 'vitest'

const howTo = readFileSync(
  resolve(import.meta.dirname, '../../docs/how-to/add-a-kind-of-mechanism.md'),
  'utf8',
)
const [, example = ''] = /```json\n([\s\S]*?)\n```/.exec(howTo) ?? []

test('the kind of the how-to is declared without fault', () => {
  const { kind, faults } = parseKind(example)
  expect(faults.map((fault) => kindFaultSentence(fault, 'en'))).toEqual([])
  expect(kind?.id).toBe('keepers-roster')
})

test('the mistake that the how-to shows is told in those words', () => {
  const { faults } = parseKind(example.replace('"on": "from"', '"on": "keeper"'))
  const [told = ''] = faults.map((fault) => kindFaultSentence(fault, 'en', '…/keepers-roster/kind.json'))
  expect(howTo).toContain(told.replaceAll(/[\u2068\u2069]/g, ''))
})
