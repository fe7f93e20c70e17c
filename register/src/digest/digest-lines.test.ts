import { expect, test } from 'vitest'
import type { Digest } from '../contract/digest.ts'
import type { DocketRow } from '../contract/docket.ts'
import { mandateOf } from '../docket/mandate.test-kit.ts'
import { digestLines } from './digest-lines.ts'

const asked = (id: string): DocketRow => ({
  mandate: mandateOf({ addressees: [{ id, text: 'the Secretary-General' }] }, { id: `n-${id}` }),
  falling: 'due',
  marks: [],
  isAnswered: false,
})

const digest = (...ids: string[]): Digest => ({
  ...{ session: 'COUNCIL-8', opens: null, today: '2024-04-05', since: '2024-03-29' },
  ...{ overdue: [], soon: ids.map(asked), fresh: [] },
  counts: { tasks: 1, reports: 0, returns: 0, answered: 0 },
})

const lines = (...ids: string[]) => digestLines(digest(...ids), 'en').sections[1]?.lines.join('\n') ?? ''

test('offices of several organisations that are called alike are named with theirs', () => {
  expect(lines('oic/secretary-general')).not.toContain('(OIC)')
  const both = lines('oic/secretary-general', 'ois/secretary-general')
  expect(both).toContain('Secretary-General (OIC)')
  expect(both).toContain('Secretary-General (OIS)')
})
