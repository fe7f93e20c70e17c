import { describe, expect, test } from 'vitest'
import { readMarkup } from '../markup/read-markup.ts'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const akn = (content: string) =>
  `<?xml version="1.0"?>\n<akomaNtoso xmlns="${namespace}">${content}</akomaNtoso>`

function read(content: string) {
  const found = readMarkup('akn', Buffer.from(akn(content)))
  if (typeof found === 'string') throw new Error(found)
  return found
}

const resolution = `
  <statement name="resolution">
    <meta><identification source="#x">
      <FRBRWork><FRBRuri value="/akn/xx-ois/statement/deliberation/council/2024-05-14/7-1"/><FRBRdate date="2024-05-14" name="adoption"/></FRBRWork>
      <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression>
    </identification></meta>
    <preface>
      <p>Organisation of Inland Seas</p>
      <p>Resolution No. <docNumber>7/1-NAV</docNumber></p>
      <p>on</p>
      <p><docTitle>The Lights of the Northern Shore</docTitle></p>
    </preface>
    <preamble>
      <formula name="enactingFormula"><p>The Council of Ministers, meeting in its seventh session in Lisport on 14 May 2024,</p></formula>
      <container name="Recalling"><p xml:space="preserve">
          <i>Recalling</i> resolution 6/4-NAV<authorialNote marker="1"><p>(1) See OIS/6/4.</p></authorialNote>,</p></container>
    </preamble>
    <mainBody>
      <paragraph><num>1.</num><content><p>Calls upon member States:</p></content>
        <list><point><num>(a)</num><content><p>To keep the lights burning;</p></content></point>
        <point><num>(b)</num><content><p>To <del>hide</del> count the buoys;</p></content></point></list></paragraph>
      <paragraph><num>2.</num><content><p>Requests the Secretary General to report to the eighth session.</p></content></paragraph>
    </mainBody>
    <conclusions><p>3rd meeting<eol/>14 May 2024</p></conclusions>
  </statement>`

test('is read in the encoding that it states, and broken bytes are counted', () => {
  const stated = akn('<p>?</p>').replace('?>', ' encoding="windows-1256"?>')
  const [before, after] = stated.split('?</p>').map((part) => Buffer.from(part)) as [Buffer, Buffer]
  const of = (...bytes: number[]) =>
    readMarkup('akn', Buffer.concat([before, Buffer.from(bytes), Buffer.from('</p>'), after]))
  expect(of(0xde, 0xd1, 0xc7, 0xd1)).toMatchObject({ text: 'قرار\n', encoding: 'windows-1256', remarks: [] })
  const broken = Buffer.from(akn('<p>a#</p>').replace('?>', ' encoding="UTF-8"?>'))
  broken[broken.indexOf('#')] = 0xff
  expect(readMarkup('akn', broken)).toMatchObject({ text: 'a\ufffd\n', nameless: 1 })
})

describe('a resolution', () => {
  test('is text in its order, with its numbers and its notes', () => {
    expect(read(resolution).text.split('\n').filter(Boolean)).toEqual([
      'Organisation of Inland Seas',
      'Resolution No. 7/1-NAV',
      'on',
      'The Lights of the Northern Shore',
      'The Council of Ministers, meeting in its seventh session in Lisport on 14 May 2024,',
      'Recalling resolution 6/4-NAV(1),',
      '1. Calls upon member States:',
      '(a) To keep the lights burning;',
      '(b) To hide count the buoys;',
      '2. Requests the Secretary General to report to the eighth session.',
      '3rd meeting',
      '14 May 2024',
      '__________',
      '(1) See OIS/6/4.',
    ])
  })

  test('says of itself what its data say', () => {
    const what = 'eng, 2024-05-14, /akn/xx-ois/statement/deliberation/council/2024-05-14/7-1'
    expect(read(resolution).remarks).toEqual([{ code: 'file-states', params: { what } }])
  })

  test('leaves deleted words aside', () => {
    const { text, aside } = read(resolution)
    expect(aside.map(({ start, end, reason }) => [reason, text.slice(start, end).trim()])).toEqual([
      ['deleted-text', 'hide'],
    ])
  })
})

test('a note within a note has its words, and the note of deleted words is aside with them', () => {
  const note = (mark: string, content: string) =>
    `<authorialNote marker="${mark}"><p>${content}</p></authorialNote>`
  const body = `<p>The lamps${note('1', `See 6/4${note('2', 'Not printed.')}.`)}</p><p>Ask<del>s again${note('3', 'See 5/1.')}</del></p>`
  const { text, aside } = read(`<doc>${body}</doc>`)
  expect(text).toBe(
    'The lamps(1)\n\nAsks again(3)\n\n__________\n(1) See 6/4(2).\n(2) Not printed.\n\n(3) See 5/1.\n',
  )
  expect(aside.map(({ start, end }) => text.slice(start, end))).toEqual(['s again(3)', '(3) See 5/1.'])
})

test('tables are rows, speeches paragraphs, and prefixes of names do not matter', () => {
  const table = '<table><tr><td><p>7/1</p></td><td><p>Lights</p></td></tr></table>'
  const speech = '<speech><from>The President</from><p>We begin.</p></speech>'
  expect(read(`<debate><debateBody>${speech}${table}</debateBody></debate>`).text).toBe(
    'The President\n\nWe begin.\n\n7/1\tLights\n',
  )
  const empty = '<table><tr><th/><th>2019</th></tr><tr><td>Lamps</td><td/><td>7</td></tr></table>'
  expect(read(`<doc>${empty}</doc>`).text).toBe('\t2019\n\nLamps\t\t7\n')
  const prefixed = `<a:akomaNtoso xmlns:a="${namespace}"><a:doc><a:p>x</a:p></a:doc></a:akomaNtoso>`
  expect(readMarkup('akn', Buffer.from(prefixed))).toMatchObject({ text: 'x\n' })
})

test.each([
  ['xml-unknown', '<?xml version="1.0"?><rss><channel/></rss>'],
  ['xml-doctype', `<?xml version="1.0"?><!DOCTYPE akomaNtoso [<!ENTITY x "y">]><akomaNtoso/>`],
  [
    'xml-doctype',
    '<?xml version="1.0"?><!DOCTYPE akomaNtoso SYSTEM "http://example.org/x.dtd"><akomaNtoso/>',
  ],
  ['file-broken', akn('<doc><p>')],
  ['file-broken', akn('<doc><p>&unknown;</p></doc>')],
  ['blank', akn('<doc><meta/></doc>')],
])('%s', (code, xml) => expect(readMarkup('akn', Buffer.from(xml))).toBe(code))
