import { expect, test } from 'vitest'
import { expectLinear } from '../../linear-time.test-kit.ts'
import type { OrderLine } from './order-line.ts'
import { learnTopics } from './topic-model.ts'

const lineOf = (text: string): OrderLine => ({ text, opens: false, whole: false, gap: 0 })

test('lines share a topic by their rare words', () => {
  const others = Array.from({ length: 200 }, (_, at) => lineOf(`members number${at} spoke about item${at}`))
  const lines = [lineOf('the lighthouse keepers'), lineOf('thanked the lighthouse keepers'), ...others]
  const topics = learnTopics(lines)
  expect(topics.shared(0, 1)).toBeGreaterThan(0)
  expect(topics.shared(50, 1)).toBeLessThan(0)
})

test('lines without a word that counts are learnt in linear time', () => {
  const linesOf = (count: number) => Array.from({ length: count }, (_, at) => lineOf(`to be or ${at % 100}`))
  expectLinear(linesOf, learnTopics, 40_000)
})
