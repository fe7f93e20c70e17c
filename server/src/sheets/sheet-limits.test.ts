import { expect, test } from 'vitest'
import { defaultSheetLimits, sheetLimitsSetting } from './sheet-limits.ts'

test('limits are settings; what is no number of bytes is told with its name', () => {
  expect(sheetLimitsSetting({})).toEqual(defaultSheetLimits)
  const given = { QARAR_SHEET_MAX_BYTES: '1000', QARAR_SHEET_MAX_UNPACKED: '2000' }
  expect(sheetLimitsSetting(given)).toEqual({ file: 1000, unpacked: 2000 })
  for (const wrong of ['0', '-1', '1e6', 'much', '99999999999'])
    expect(() => sheetLimitsSetting({ QARAR_SHEET_MAX_UNPACKED: wrong })).toThrow(
      /^QARAR_SHEET_MAX_UNPACKED is/,
    )
})
