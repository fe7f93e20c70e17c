import { expect, test } from 'vitest'
import { defaultDraftLimits, draftLimitsSetting } from './draft-limits.ts'

test('limits are set in the environment, and what is no number of bytes is refused', () => {
  const given = {
    QARAR_DRAFT_MAX_BYTES: '1000',
    QARAR_DRAFT_MAX_UNPACKED: '2000',
    QARAR_DRAFT_MAX_ELEMENTS: '3000',
  }
  expect(draftLimitsSetting(given)).toEqual({
    ...defaultDraftLimits,
    file: 1000,
    unpacked: 2000,
    elements: 3000,
  })
  expect(draftLimitsSetting({})).toEqual(defaultDraftLimits)
  for (const wrong of ['0', '-1', 'many', '1e9'])
    expect(() => draftLimitsSetting({ QARAR_DRAFT_MAX_BYTES: wrong })).toThrow(/^QARAR_DRAFT_MAX_BYTES is/)
})
