import { describe, expect, test } from 'vitest'
import { readForTest as read } from '../reading.test-kit.ts'

/** Breaks each paragraph into lines of at most `width` characters, as a printed page does. */
function wrap(paragraphs: readonly string[], width: number): string {
  return paragraphs
    .map((paragraph) => paragraph.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n'))
    .join('\n')
}

const paragraphs = [
  'Resolution 9/1-NAV',
  'The Council of Ministers of the Inland Seas, meeting in its ninth session in the city of Arvan, in the Kingdom of Halmar,',
  'Recalling its resolutions on the lights of the northern entrance, and aware that three of them have not burned since the winter,',
  'Noting with concern that ships of every flag wait for days before the strait whenever fog lies over it,',
  '1. Calls upon the coastal States to repair the lights before the first of December and to tell the Secretariat when they have done so;',
  '2. Requests the Secretary-General to draw up a list of buoys that have drifted from their places and to publish it every month;',
  '3. Decides to consider the matter again at its tenth session under an item of its own, with a report of the Secretary-General before it.',
]

describe('text in printed lines', () => {
  test.each([44, 50, 60])('of %i characters is joined to its paragraphs', (width) => {
    const [work] = read(wrap(paragraphs, width)).works
    expect(work?.paragraphs.map(({ part, number }) => [part, number])).toEqual([
      ['heading', null],
      ['chapeau', null],
      ['preambular', null],
      ['preambular', null],
      ['operative', '1'],
      ['operative', '2'],
      ['operative', '3'],
    ])
    expect(work?.paragraphs.at(-1)?.text).toBe(paragraphs.at(-1)?.slice('3. '.length))
    expect(work?.paragraphs.at(-1)?.split).toBe(true)
  })

  test('with a paragraph a line stays as it is', () => {
    const { works } = read(paragraphs.join('\n'))
    expect(works[0]?.paragraphs.every(({ split }) => !split)).toBe(true)
  })
})
