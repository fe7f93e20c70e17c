import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Paragraph, Publication } from './model/index.ts'
import { readForTest as read } from './reading.test-kit.ts'

const paragraphsOf = (publication: Publication): Paragraph[] => [
  ...publication.paragraphs,
  ...publication.works.flatMap((work) => [
    ...work.paragraphs,
    ...work.turns.flatMap((turn) => turn.paragraphs),
  ]),
]

function expectCovered({ coverage }: Publication) {
  const dropped = coverage.dropped.reduce((sum, { chars }) => sum + chars, 0)
  expect(coverage.kept + dropped).toBe(coverage.sourceChars)
}

/** The map is disjoint and total, and every leaf has the letters and digits of the file at its ranges. */
function expectMapped(file: string, { map }: Publication) {
  const characters = [...file]
  const bare = (text: string) => (text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []).join('')
  const covered = new Set<number>()
  const ranges = [...(map?.leaves ?? []), ...(map?.dropped ?? [])].flatMap((each) => each.ranges)
  for (const [from, to] of ranges) {
    for (let at = from; at < to; at++) {
      expect(covered.has(at)).toBe(false)
      covered.add(at)
    }
  }
  for (const [at, character] of characters.entries()) {
    if (/\S|\uFEFF/u.test(character)) expect([at, covered.has(at)]).toEqual([at, true])
  }
  for (const { marker, text, ranges: own } of map?.leaves ?? []) {
    const printed = own.map(([from, to]) => characters.slice(from, to).join('')).join('')
    expect(bare(`${marker ?? ''}${text}`)).toBe(bare(printed))
  }
}

const resolution = `قرار رقم 9/4-م

بشأن

فتح المرافئ

إنّ مجلس وزراء البحار الداخلية، المنعقد في دورته التاسعة في أرفان، يومي 12 و13 مايو 2026م؛

إذ يستذكر قراراته السابقة؛

وإذ يعرب عن قلقه:

1. يدعو الدول الأعضاء إلى:
 - فتح المرافئ؛
 - صيانة المنارات.

2. **يطلب** من الأمين العام أن يقدم تقريرا عن التنفيذ وأن

يعرضه على الدورة العاشرة.
`

describe('reading a resolution', () => {
  const [work] = read(resolution).works

  test('tells number, title, organ, session and date', () => {
    expect(work).toMatchObject({
      kind: 'resolution',
      number: '9/4-NAV',
      symbol: '9/4-م',
      title: 'فتح المرافئ',
      organ: 'council',
      session: 'COUNCIL-9',
      iri: '/akn/xx-ois/statement/deliberation/council/2026-05-13/9-4-nav/ara@/!main',
    })
  })

  test('tells preamble, operative part and sub-items, and joins what a page break cut', () => {
    const shape = work?.paragraphs.map(({ eId, part, marker, split }) => [eId, part, marker, split])
    expect(shape).toEqual([
      ['heading_1', 'heading', null, false],
      ['heading_2', 'heading', null, false],
      ['heading_3', 'heading', null, false],
      ['chapeau_1', 'chapeau', null, false],
      ['container_1', 'preambular', null, false],
      ['container_2', 'preambular', null, false],
      ['para_1', 'operative', '1.', false],
      ['para_1__subpara_1', 'operative', '-', false],
      ['para_1__subpara_2', 'operative', '-', false],
      ['para_2', 'operative', '2.', true],
    ])
    expect(work?.paragraphs.at(-1)).toMatchObject({
      sourceLines: [17, 19],
      text: expect.not.stringContaining('**'),
    })
    expect(work?.paragraphs[6]?.sourceLines).toEqual([13, 15])
  })
})

describe('a continuation with a bullet of the machine', () => {
  const publication = read(resolution.replace('\nيعرضه', '\n- يعرضه'))

  test('is joined, and the bullet is accounted for', () => {
    expect(publication.works[0]?.paragraphs.at(-1)?.text).toContain('وأن يعرضه')
    expect(publication.coverage.dropped).toContainEqual({
      reason: 'false-bullet',
      sourceLines: [[19, 19]],
      chars: 1,
    })
    expectCovered(publication)
  })
})

describe('what nothing recognises', () => {
  test('is kept as plain paragraphs', () => {
    const publication = read('كلام في أمر من الأمور.\n\nوكلام آخر.\n')
    expect(publication).toMatchObject({ kind: 'document', diagnostics: [{ code: 'kind-not-recognised' }] })
    expect(paragraphsOf(publication).map(({ text }) => text)).toEqual([
      'كلام في أمر من الأمور.',
      'وكلام آخر.',
    ])
  })

  test.each(['', ' \n\t\n', '\uFEFF', '\u200F\u200F', '**', '# ', '- ', '١', '\uD800', 'x'.repeat(100_000)])(
    '%j is read without an error',
    (text) => {
      expectCovered(read(text))
    },
  )
})

// Lines of every kind of document, in any order: whatever stands in a file, it is read and nothing is lost.
const anyLine = fc.constantFrom(
  ...resolution.split('\n'),
  'فهرس',
  '1\tقرار رقم 9/4-م بشأن فتح المرافئ\t3',
  'نحن، وزراء البحار الداخلية، نعلن ما يلي:',
  'موجز رئيس الاجتماع',
  '- 3- أكد الاجتماع أهمية المنارات.',
  'رسالة مؤرخة 3 مايو 2026 موجهة إلى الأمين العام',
  'مرفق الرسالة',
  'The Council of Ministers of the Inland Seas,',
  'Recalling its resolutions,',
  '(a) item; (i) another',
  'Annex',
  'الرئيس (تكلم بالإنكليزية): شكرا.',
  'افتتحت الجلسة الساعة ١٠/١٠.',
  'ـــ ا لمـــتحدة ٢٠٢٥ ) ش(',
  '## heading',
  '**bold** and ** lone',
  '\uFEFF\u202Eabc\u200B',
)

describe('any mixture of lines', () => {
  test('is read without an error, nothing lost, every leaf once', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 40 }),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        (lines, lineBreak) => {
          const publication = read(lines.join(lineBreak))
          expectCovered(publication)
          for (const { span, text } of paragraphsOf(publication))
            expect(span.end - span.start).toBe(text.length)
          const ids = publication.works.map((work) =>
            [...work.paragraphs, ...work.turns.flatMap((turn) => turn.paragraphs)].map(({ eId }) => eId),
          )
          for (const own of ids) expect(new Set(own).size).toBe(own.length)
          expectMapped(lines.join(lineBreak), publication)
        },
      ),
      { numRuns: 300 },
    )
  })
})
