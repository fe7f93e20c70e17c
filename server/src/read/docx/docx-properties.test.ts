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

const how = ['kept', 'deleted', 'hidden', 'in a note'] as const
const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

test('every note stands once, whatever refers to it, how often, and from where', async () => {
  const references = fc.array(
    fc.record({ from: fc.constantFrom(...how), to: fc.nat(5), within: fc.nat(4) }),
    {
      maxLength: 12,
    },
  )
  await fc.assert(
    fc.asyncProperty(references, async (given) => {
      const xml = given.map(({ from, to }) => {
        if (from === 'deleted') return `<w:del w:author="a">${reference(to)}</w:del>`
        return from === 'hidden'
          ? reference(to).replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>')
          : reference(to)
      })
      const inNote = (id: number) =>
        xml.filter((_, at) => given[at]?.from === 'in a note' && given[at]?.within === id).join('')
      const notes = [0, 1, 2, 3, 4].map(
        (id) => `<w:footnote w:id="${id}">${paragraph(run(`note_${id}_`) + inNote(id))}</w:footnote>`,
      )
      const body = xml.filter((_, at) => given[at]?.from !== 'in a note').join(run(' and '))
      const read = readMarkup(
        'docx',
        await makeDocx({ body: paragraph(run('x') + body), footnotes: notes.join('') }),
      )
      if (typeof read === 'string') throw new Error(read)
      const { text, aside } = read
      for (const id of [0, 1, 2, 3, 4]) expect(text.split(`note_${id}_`)).toHaveLength(2)
      const left = aside.map(({ start, end }) => text.slice(start, end)).join('\n')
      const isKept = reached(given)
      for (const id of [0, 1, 2, 3, 4]) expect(!left.includes(`note_${id}_`)).toBe(isKept.has(id))
    }),
  )
})

/** The notes that the text refers to, and those that these refer to. */
function reached(given: readonly { from: (typeof how)[number]; to: number; within: number }[]): Set<number> {
  const found = new Set(given.filter(({ from }) => from === 'kept').map(({ to }) => to))
  for (const id of found)
    for (const { from, to, within } of given) if (from === 'in a note' && within === id) found.add(to)
  return found
}

test('without the end of any field no word is lost', async () => {
  const marks = fc.array(fc.constantFrom('begin', 'separate', 'word', 'paragraph', 'code'), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(marks, async (given) => {
      const parts = given.map((each, at) => {
        if (each === 'word') return run(`word_${at}_`)
        if (each === 'paragraph') return '</w:p><w:p>'
        if (each === 'code') return '<w:r><w:instrText>TOC</w:instrText></w:r>'
        return `<w:r><w:fldChar w:fldCharType="${each}"/></w:r>`
      })
      const read = readMarkup('docx', await makeDocx({ body: `<w:p>${parts.join('')}${run('last')}</w:p>` }))
      if (typeof read === 'string') throw new Error(read)
      const wanted = given.flatMap((each, at) => (each === 'word' ? [`word_${at}_`] : []))
      expect(read.text.match(/word_\d+_/g) ?? []).toEqual(wanted)
    }),
  )
})
