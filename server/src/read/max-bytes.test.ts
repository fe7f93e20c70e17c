import { expect, it } from 'vitest'
import { defaultMaxBytes, maxBytesSetting } from './max-bytes.ts'

it('is a number of bytes, 64 MiB where none is set, and never more than a string can hold', () => {
  expect(maxBytesSetting({})).toBe(defaultMaxBytes)
  expect(maxBytesSetting({ QARAR_MAX_BYTES: '1000' })).toBe(1000)
  expect(maxBytesSetting({ QARAR_MAX_BYTES: '99999999999' })).toBeLessThan(2 ** 30)
  for (const wrong of ['0', '-1', '64M', '1e9', 'all']) {
    expect(() => maxBytesSetting({ QARAR_MAX_BYTES: wrong })).toThrow(/QARAR_MAX_BYTES/)
  }
})
