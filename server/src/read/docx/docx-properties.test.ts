// Whatever was changed and hidden: no word is lost, none is invented, and what is aside is exactly what was deleted or hidden.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarkup } from '../markup/read-markup.ts'
import { makeDocx, paragraph, run } from './testing/make-docx.ts'

const kinds = ['plain', 'inserted', 'deleted', 'moved away', 'hidden'] as const
type Kind = (typeof kinds)[number]
const gone = new Set<Kind>(['deleted', 'moved away', 'hidden'])

const piece = fc.record({
  kind: fc.constantFrom(...kinds),
  word: fc.constantFrom('lamp', 'قرار', 'buoy', 'n° 7'),
})
const paragraphs = fc.array(
  fc.record({ pieces: fc.array(piece, { maxLength: 6 }), isJoined: fc.boolean(), isCell: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 8,
  },
)

const xmlOf = ({ kind, word }: { kind: Kind; word: string }, id: string) => {
  const text = `${word}${id} `
  if (kind === 'inserted') return `<w:ins w:author="a">${run(text)}</w:ins>`
  if (kind === 'deleted')
    return `<w:del w:author="a"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
  if (kind === 'moved away') return `<w:moveFrom w:author="a">${run(text)}</w:moveFrom>`
  return run(text, kind === 'hidden' ? '<w:vanish/>' : '')
}

test('every word stands once, in its order, and aside where it is gone', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, async (given) => {
      const words = given.flatMap(({ pieces }, at) =>
        pieces.map((each, index) => ({ ...each, id: `_${at}_${index}` })),
      )
      fc.pre(words.length > 0)
      const body = given.map(({ pieces, isJoined, isCell }, at) => {
        const content = pieces.map((each, index) => xmlOf(each, `_${at}_${index}`)).join('')
        const own = paragraph(content, isJoined ? '<w:rPr><w:del w:author="a"/></w:rPr>' : '')
        return isCell ? `<w:tbl><w:tr><w:tc>${own}</w:tc></w:tr></w:tbl>` : own
      })
      const read = readMarkup('docx', await makeDocx({ body: body.join('') }))
      if (typeof read === 'string') throw new Error(read)
      const { text, aside } = read
      const order = words.map(({ word, id }) => text.indexOf(`${word}${id}`))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(order).not.toContain(-1)
      expect(text.replace(/\s+/g, '')).toBe(
        words
          .map(({ word, id }) => `${word}${id}`)
          .join('')
          .replace(/\s+/g, ''),
      )
      const left = aside.map(({ start, end }) => text.slice(start, end)).join('')
      const expected = words.filter(({ kind }) => gone.has(kind)).map(({ word, id }) => `${word}${id}`)
      expect(left.replace(/\s+/g, '')).toBe(expected.join('').replace(/\s+/g, ''))
    }),
  )
})
