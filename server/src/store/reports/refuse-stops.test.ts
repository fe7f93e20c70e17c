import type { ReportRemark } from '@qarar/register/contract'
import { expect, test } from 'vitest'
import { refuseStops } from './refuse-stops.ts'

const remark: ReportRemark = {
  ...{ kind: 'doubtful-reading', section: null, sentence: null, mandate: null, finding: null, letter: null },
  ...{ parties: [], words: 'lighf', stops: true },
}
const frozen = { by: 'Maha', at: '2024-04-01T00:00:00Z' }

test('of frozen items the refusal says how what was settled since comes to count', () => {
  const open = { position: 3, remarks: [remark], frozen: null }
  const words = /3 doubtful-reading: lighf/
  expect(() => refuseStops([open])).toThrow(words)
  expect(() => refuseStops([open])).not.toThrow(/opened/)
  expect(() => refuseStops([open, { ...open, position: 41, frozen }])).toThrow(
    /then: 41; what was settled since counts once an item is opened and frozen again/,
  )
  expect(() => refuseStops([{ ...open, remarks: [], frozen }])).not.toThrow()
})
