import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { describe, expect, test } from 'vitest'
import { readMarkup } from '../markup/read-markup.ts'

function read(body: string, head = '<meta charset=utf-8>') {
  const found = readMarkup('html', Buffer.from(`<!doctype html><html><head>${head}</head>${body}</html>`))
  if (typeof found === 'string') throw new Error(found)
  return found
}

const linesOf = (body: string) => read(body).text.split('\n').filter(Boolean)
const text = 'The Council asks the pilots to count the buoys and to report to it at its next session.'
const asideOf = (body: string) => {
  const found = read(body)
  return found.aside.map(({ start, end, reason }) => [reason, found.text.slice(start, end)])
}

describe('the words of a page', () => {
  test.each([
    [
      'white space is one space',
      '<p> The\n  <b>Council</b> ,&nbsp;meeting&amp;c. </p>',
      ['The Council ,\u00a0meeting&c.'],
    ],
    [
      'a space that does not break stays',
      '<p>of\u00a0<b>resolution</b>\u00a0<i>7/1</i></p>',
      ['of\u00a0resolution\u00a07/1'],
    ],
    ['breaks are lines, blocks paragraphs', '<div>a<br>b<p>c</div>d', ['a', 'b', 'c', 'd']],
    [
      'lists have their numbers',
      '<ol start=3><li>a<li value=7><p>b</p><p>c</p><li>d</ol>',
      ['3. a', '7. b', 'c', '8. d'],
    ],
    [
      'of any type',
      '<ol type=a><li>x<li>y</ol><ol reversed><li>u<li>v</ol><ul><li>z</ul>',
      ['a. x', 'b. y', '2. u', '1. v', '• z'],
    ],
    ['or none', '<ul style="list-style: none"><li>1. a</ul>', ['1. a']],
    [
      'rows are lines',
      '<table><tr><th>No.<td>Title<tr><td>7/1<td><p>Lights</p></table>',
      ['No.\tTitle', '7/1\tLights'],
    ],
    [
      'cells with blocks are paragraphs',
      '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>',
      ['a', 'b', 'c'],
    ],
    [
      'raised numbers are marks of notes',
      '<p>the report<sup><a href="#n">1</a></sup> of 5 m<sup>2</sup>, the 21<sup>st</sup>, noted,<sup>(2)</sup>',
      ['the report(1) of 5 m2, the 21st, noted,(2)'],
    ],
    ['code is none of them', '<script>alert(1)</script><style>p{}</style><p>a</p><title>x</title>', ['a']],
    [
      'what nobody knows stands in its line',
      '<p>Requests the <st1:place><st1:country-region>Sudan</st1:country-region></st1:place> to report<o:p></o:p>.</p>',
      ['Requests the Sudan to report.'],
    ],
    [
      'formulas are words',
      '<p>at <math><semantics><mrow><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow></semantics></math> m.</p>',
      ['at x=1/2 m.'],
    ],
    ['what is preformatted keeps its lines', '<pre>a\n  b</pre>', ['a', '  b'.trim()]],
  ])('%s', (_, body, lines) => expect(linesOf(body)).toEqual(lines))

  test('are read in the encoding that the page states, or that a mark or the bytes show', () => {
    const page = (bytes: Buffer) => {
      const found = readMarkup('html', bytes)
      return typeof found === 'string' ? found : [found.text.trim(), found.encoding, found.remarks[0]?.code]
    }
    const cp1256 = Buffer.from([0xde, 0xd1, 0xc7, 0xd1])
    const stated = Buffer.from(
      '<html><meta http-equiv=Content-Type content="text/html; charset=windows-1256"><p>',
    )
    expect(page(Buffer.concat([stated, cp1256]))).toEqual(['قرار', 'windows-1256', undefined])
    expect(page(Buffer.concat([Buffer.from('<html><p>'), cp1256]))).toEqual([
      'قرار',
      'windows-1256',
      'encoding-guessed',
    ])
    expect(page(Buffer.from('\ufeff<html><p>قرار', 'utf16le'))).toEqual(['قرار', 'utf-16le', undefined])
  })

  test('whose bytes are not of it are counted', () => {
    const broken = Buffer.concat([Buffer.from('<html><meta charset=utf-8><p>R'), Buffer.from([0xe9, 0x73])])
    expect(readMarkup('html', broken)).toMatchObject({ text: 'R\ufffds\n', nameless: 1 })
    const latin = Buffer.from('<html><meta charset=iso-8859-6><p>a\xa1', 'latin1')
    expect(readMarkup('html', latin)).toMatchObject({ text: 'a\ufffd\n', nameless: 1 })
    expect(readMarkup('html', Buffer.from('<html><meta charset=utf-8><p>\ufffd'))).toMatchObject({
      nameless: 0,
    })
  })
})

describe('what stands around the text', () => {
  test('is aside: menus, heads and feet of the page, banners', () => {
    const body = `<header><p>Ministry</p></header><nav>Home</nav><div id=cookie-banner>We use cookies</div>
      <main><h1>Resolution</h1><p>${text}</p><aside>Related</aside></main><footer>Contact</footer>`
    const found = read(body)
    const words = found.aside.map(({ start, end }) => found.text.slice(start, end).trim())
    expect(words).toEqual(['Ministry', 'Home', 'We use cookies', 'Related', 'Contact'])
    expect(new Set(found.aside.map(({ reason }) => reason))).toEqual(new Set(['page-furniture']))
  })

  test('but not what a tag is called like that every object has', () => {
    expect(asideOf(`<p>${text}</p><constructor>${text}</constructor><tostring>${text}</tostring>`)).toEqual(
      [],
    )
  })

  test('and menus that nothing says are menus', () => {
    const links = ['News', 'Events', 'Documents', 'Contact'].map(
      (word) => `<li><a href="/${word}">${word}</a>`,
    )
    expect(asideOf(`<div><p>${text}</p><ul>${links.join('')}</ul></div>`).length).toBeGreaterThan(0)
    const contents = links.join('').replaceAll('href="/', 'href="#')
    expect(asideOf(`<div><p>${text}</p><ul>${contents}</ul></div>`)).toEqual([])
  })

  test('what is hidden or deleted is aside for that', () => {
    expect(
      asideOf(`<p>${text}</p><p hidden>a</p><p style="display:none">b</p><p>c <del>d</del></p>`),
    ).toEqual([
      ['hidden-text', 'a'],
      ['hidden-text', 'b'],
      ['deleted-text', ' d'],
    ])
  })

  test.each([
    ['id=freedom-of-navigation', '<h2>Freedom of navigation</h2><p>Thanks the pilots.</p>'],
    ['id=social-development', '<p>4. Requests the Secretary to count the keepers of all the lamps;</p>'],
    ['class=social', '<p><b>4</b>. Requests the Secretary to count the keepers of all the lamps;</p>'],
    ['id=related-instruments', `<ol><li>${text}</ol>`],
    ['class=navigation-des-navires', `<p>${text} ${text} ${text}</p>`],
  ])('a section is of the text whose name has a word of menus in it: %s', (name, section) => {
    expect(asideOf(`<p>${text.repeat(4)}</p><section ${name}>${section}</section>`)).toEqual([])
  })

  test.each(['class="row site-footer"', 'id=cookie-banner', 'class=footer-3', 'id=our-social-corner'])(
    'it is none where the name says so, or where it is but a line: %s',
    (name) => {
      expect(asideOf(`<p>${text.repeat(4)}</p><section ${name}><p>Follow us</p></section>`)).toHaveLength(1)
    },
  )

  test('and so are the words of drawings and forms, and a formula in another language', () => {
    const form = '<select><option>Oui<option>Non</select><textarea>Write here</textarea>'
    const math = '<math><semantics><mi>x</mi><annotation>\\frac</annotation></semantics></math>'
    const body = `<p>${text} ${math}</p><svg><text>A</text></svg><p><object>Nothing</object></p>${form}`
    expect(asideOf(body)).toEqual([
      ['hidden-text', '\\frac'],
      ['page-furniture', 'A'],
      ['page-furniture', 'Nothing'],
      ['page-furniture', 'Oui'],
      ['page-furniture', 'Non'],
      ['page-furniture', 'Write here'],
    ])
  })

  test('pictures of the text are counted', () => {
    const remarks = (body: string) => read(body).remarks
    const body = `<nav><img src=logo></nav><p>${text}<img src=map><img width=1 height=1></p>`
    expect(remarks(body)).toEqual([{ code: 'pictures-left-out', params: { count: 1 } }])
    expect(remarks(`<p>${text}</p>`)).toEqual([])
  })

  test('but the text is never: most of the words, a page of links, a title in the main part', () => {
    expect(asideOf(`<div class=menu><p>${text}</p></div>`)).toEqual([])
    expect(asideOf('<ul><li><a href=a>7/1</a><li><a href=b>7/2</a><li><a href=c>7/3</a></ul>')).toEqual([])
    expect(asideOf(`<article><header><h1>Title</h1></header><p>${text}</p></article>`)).toEqual([])
  })
})

describe('hostile pages', () => {
  test('elements within elements beyond any page', () => {
    const deep = `<html>${'<div>'.repeat(100_000)}x`
    expect(readMarkup('html', Buffer.from(deep))).toBe('file-too-heavy')
  })

  test('a page in an encoding that nothing tells', () => {
    const greek = Buffer.from('c720e1f0fcf6e1f3e720e5e3eafffee8e7eae520efecfcf6f9ede1', 'hex')
    expect(readMarkup('html', Buffer.concat([Buffer.from('<html><p>'), greek]))).toBe('unknown-encoding')
  })

  test('a page without words', () => {
    expect(readMarkup('html', Buffer.from('<html><script>x</script>'))).toBe('blank')
  })

  test('many links are read in linear time', () =>
    expectLinear(
      (size) => Buffer.from(`<html><p>${text}</p>${'<div><a href=x>y</a></div>'.repeat(size)}`),
      (page) => readMarkup('html', page),
      4000,
    ))
})
