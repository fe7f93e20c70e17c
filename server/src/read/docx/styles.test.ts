import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { expect, test } from 'vitest'
import { xmlBudget } from '../markup/xml-blocks.ts'
import { readStyles } from './styles.ts'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const style = (id: string, base: string | null, properties = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}">${base === null ? '' : `<w:basedOn w:val="${base}"/>`}${properties}</w:style>`
const styles = (...all: string[]) =>
  readStyles(Buffer.from(`<w:styles ${word}>${all.join('')}</w:styles>`), xmlBudget())
const listed = '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'

test('a style says what those that it is based on say, whichever is asked for first', () => {
  const hidden = '<w:rPr><w:vanish/></w:rPr>'
  const all = [style('a', 'b', hidden), style('b', 'c'), style('c', null, listed), style('d', 'none')]
  for (const order of ['abcd', 'cba', 'bac']) {
    const { paragraph } = styles(...all)
    const found = Object.fromEntries(
      [...order].map((id) => [id, [paragraph(id).numId, paragraph(id).isHidden]]),
    )
    expect(found).toMatchObject({ a: ['7', true], b: ['7', undefined], c: ['7', undefined] })
  }
})

test('styles that are based on each other end', () => {
  const { paragraph } = styles(style('a', 'b'), style('b', 'a', listed), style('c', 'c', listed))
  expect(['a', 'b', 'c'].map((id) => paragraph(id).numId)).toEqual(['7', '7', '7'])
})

test('a long chain is gone through once, however many paragraphs are of its styles', () => {
  const make = (count: number) => {
    const chain = Array.from({ length: count }, (_, at) => style(`s${at}`, `s${at + 1}`))
    const found = styles(...chain)
    return { found, count }
  }
  const ask = ({ found, count }: ReturnType<typeof make>) => {
    for (let at = 0; at < count; at++) found.paragraph(`s${at}`)
    for (let at = 0; at < count; at++) found.paragraph('s0')
  }
  expectLinear(make, ask, 4000)
})
