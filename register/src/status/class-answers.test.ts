import { expect, test } from 'vitest'
import type { Status } from '../contract/register.ts'
import { classAnswers } from './class-answers.ts'

const said = (addressee: string, status: Status) => ({ addressee, status, asOf: '2025-01-01', entry: 't-1' })

test('members have answered when their last word is more than that none came', () => {
  const members = ['state:TAM', 'state:SAR', 'state:VEL']
  const { answered, silent } = classAnswers(members, [
    said('state:VEL', 'in-progress'),
    said('state:SAR', 'no-information'),
    said('state:OUT', 'implemented'),
  ])
  expect(answered.map(({ addressee }) => addressee)).toEqual(['state:VEL'])
  expect(silent).toEqual(['state:TAM', 'state:SAR'])
})
