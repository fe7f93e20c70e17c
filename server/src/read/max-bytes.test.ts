import { expect, it } from 'vitest'
import { defaultMaxBytes, maxBytesSetting } from './max-bytes.ts'
import { maxFilesSetting, usualMaxFiles } from './max-files.ts'

it('is a number of bytes, 64 MiB where none is set, and never more than a string can hold', () => {
  expect(maxBytesSetting({})).toBe(defaultMaxBytes)
  expect(maxBytesSetting({ QARAR_MAX_BYTES: '1000' })).toBe(1000)
  expect(maxBytesSetting({ QARAR_MAX_BYTES: '99999999999' })).toBeLessThan(2 ** 30)
  for (const wrong of ['0', '-1', '64M', '1e9', 'all']) {
    expect(() => maxBytesSetting({ QARAR_MAX_BYTES: wrong })).toThrow(/QARAR_MAX_BYTES/)
  }
})

it('is a number of files from 1, 200 where none is set', () => {
  expect([maxFilesSetting({}), maxFilesSetting({ QARAR_MAX_FILES: '7' })]).toEqual([usualMaxFiles, 7])
  for (const wrong of ['0', '-1', '1e3', 'all', '100000'])
    expect(() => maxFilesSetting({ QARAR_MAX_FILES: wrong })).toThrow(/QARAR_MAX_FILES/)
})
