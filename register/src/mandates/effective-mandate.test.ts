import { expect, test } from 'vitest'
import { mandateOf } from '../docket/mandate.test-kit.ts'
import { effectiveMandate } from './effective-mandate.ts'

const [read, stated] = [mandateOf().fields, mandateOf({ action: 'to chart the coast' }).fields]

test('what a person confirmed stays, whatever the rules read by now', () => {
  expect(effectiveMandate(read, { kind: 'confirmed', fields: stated }, read)).toEqual({
    ...{ state: 'confirmed', fields: stated },
  })
  expect(effectiveMandate(null, { kind: 'confirmed', fields: stated }, read)?.state).toBe('confirmed')
})

test('a rejected one keeps its last fields', () => {
  expect(effectiveMandate(null, { kind: 'rejected', fields: null }, stated)).toEqual({
    ...{ state: 'rejected', fields: stated },
  })
})

test('without a decision it is what the rules read, and gone when they read it no more', () => {
  expect(effectiveMandate(read, null, stated)).toEqual({ state: 'proposed', fields: read })
  expect(effectiveMandate(null, null, stated)).toEqual({ state: 'gone', fields: stated })
  expect(effectiveMandate(null, null, null)).toBeNull()
})
