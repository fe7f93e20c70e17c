import { expect, test } from 'vitest'
import { zipOf } from '../sheets/testing/zip-of.ts'
import type { Store } from '../store/store.ts'
import { templateOf } from './template-of.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A store that holds one template, told apart by the width of its page. */
const holding = (width: number | null) => {
  const bytes = zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${w}><w:body><w:sectPr><w:pgSz w:w="${width}"/><w:pgMar w:left="0"/></w:sectPr></w:body></w:document>`,
  })
  return {
    getVolumeHead: async () => ({ organisation: 'OIS' }),
    getReportTemplate: async () => (width === null ? null : { bytes: new Uint8Array(bytes) }),
  } as unknown as Store
}
const read = (width: number) => templateOf(holding(width), 'v-1')

test('a template is read once for all downloads, and anew where it is another', async () => {
  const first = await read(9001)
  expect(first?.width).toBe(9001)
  expect(await read(9001)).toBe(first)
  expect((await read(9002))?.width).toBe(9002)
  expect(await read(9001)).toBe(first)
  expect(await templateOf(holding(null), 'v-1')).toBeNull()
})

test('those that were asked for last are held, the others are read again', async () => {
  const first = await read(9001)
  for (const width of [9003, 9004]) await read(width)
  expect(await read(9001)).toBe(first)
  for (const width of [9005, 9006, 9007]) await read(width)
  const again = await read(9001)
  expect(again).not.toBe(first)
  expect(again).toEqual(first)
})
