import { answerAll } from '@qarar/register'
import type { MechanismMention, MechanismRecord, RecordValues } from '@qarar/register/contract'
import { expect, test, vi } from 'vitest'
import { kindCalled } from '../../store/mechanisms/declared-kinds.ts'
import { answerLine } from './describe-mechanisms.ts'

const terminal = { isolate: (text: string) => text }

type Told = Pick<MechanismMention, 'id' | 'date' | 'stand' | 'order' | 'symbol' | 'title' | 'eId'>
const told = (stand: Told['stand']): Told => ({
  ...{ id: 'm', date: '2017-07-11', stand, order: 1, symbol: '7/1-NAV', title: null, eId: 'para_3' },
})

const record = (id: string, type: string, values: RecordValues) => ({
  ...{ id, type, values, state: 'added' as MechanismRecord['state'], at: '2018-01-01T00:00:00Z' },
})

function lines(called: string, mentions: Told[], records: ReturnType<typeof record>[] = []): string[] {
  const kind = kindCalled(called)
  if (!kind) throw new Error(called)
  const asked = { kind, records, mentions, asOf: '2026-01-01', organisation: null, language: 'en' as const }
  const answers = answerAll({ ...asked, list: () => null })
  return answers.map((answer) => answerLine(answer, kind, mentions, terminal))
}

vi.stubEnv('QARAR_LANGUAGE', 'en')

test('a group of which no meeting is recorded has not met on the day of its resolution', () => {
  expect(lines('contact-group', [told('established')])[0]).toBe(
    'Last met: none since 11 July 2017 (7/1-NAV para_3)',
  )
  expect(lines('contact-group', [])[0]).toBe('Last met: none is recorded')
})

test('each sum says what it is of, with grouped digits and its currency', () => {
  const money = (amount: string) => ({ amount, currency: 'USD', printed: null })
  const records = [
    record('p', 'pledge', { amount: money('6200000') }),
    record('c', 'correction', { pledge: 'p', amount: money('-50000') }),
    record('y', 'payment', { pledge: 'p', amount: money('3400000') }),
  ]
  expect(lines('fund', [], records)[0]?.replaceAll('\u00a0', ' ')).toMatch(
    /^Pledged, paid and outstanding: pledged USD 6,200,000, .*50,000, paid USD 3,400,000, outstanding USD 2,750,000$/,
  )
})

test('a post of which nothing is recorded is not vacant, unless a text asks for it to be filled', () => {
  expect(lines('envoy', [told(null)])[0]).toBe('Is the post vacant?: not recorded')
  expect(lines('envoy', [told('vacant')])[0]).toBe('Is the post vacant?: yes (7/1-NAV para_3)')
})
