import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { layoutOf, previewContribution, type ReadDraft } from '@qarar/register'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zipOf } from '../sheets/testing/zip-of.ts'
import { StoreError } from '../store/store-error.ts'
import { readDocx } from './read-docx.ts'
import {
  bookmark,
  control,
  deleted,
  inserted,
  line,
  paragraph,
  run,
  table,
  wordFile,
  wordParts,
} from './testing/word-file.ts'

const names = ['action', 'replies', 'developments'].map((section) => `t-4k2m9x0qz7.${section}`)
const seal = { volume: 'v-7f3kq0w9xz', packet: 'w-4k2m9x0qz7', hash: 'ab' }

/** Words that stand once in a document. */
let count = 0
const words = fc.constantFrom('نص', 'Lamp', 'Été', 'a 25 b').map((each) => `${each}${count++}`)
const name = fc.constantFrom(...names)

/** A piece of a body, as people and programs leave it: nested, copied, without its names. */
const { block } = fc.letrec<{ block: string; many: string }>((tie) => ({
  many: fc.array(tie('block'), { maxLength: 4 }).map((each) => each.join('')),
  block: fc.oneof(
    { depthSize: 'small' },
    words.map(line),
    fc
      .tuple(words, words, words)
      .map(([one, two, three]) => paragraph(run(one) + inserted(run(two)) + deleted('gone') + run(three))),
    words.map((text) => paragraph(run(text), '<w:rPr><w:del w:id="1" w:author="Rana"/></w:rPr>')),
    fc.tuple(name, words, words).map(([own, one, two]) => paragraph(run(one) + control(own, run(two)))),
    words.map((text) => paragraph(`<w:hyperlink w:anchor="x">${run(text)}</w:hyperlink>`)),
    words.map((text) =>
      paragraph(`<w:r><w:pict><w:txbxContent>${line(text)}</w:txbxContent></w:pict></w:r>`),
    ),
    fc.tuple(name, tie('many')).map(([own, content]) => control(own, content)),
    fc.tuple(name, tie('many'), fc.nat()).map(([own, content, id]) => bookmark(own, content, String(id))),
    fc
      .tuple(name, fc.nat())
      .map(([own, id]) => bookmark(own, '', String(id)).replace(/<w:bookmarkEnd.*/, '')),
    fc.tuple(tie('many'), tie('many')).map(([one, two]) => table([one || line(''), two || line('')])),
  ),
}))
const body = fc.array(block, { maxLength: 8 }).map((each) => each.join(''))

const tokens = (text: string) => text.match(/(?:نص|Lamp|Été|a 25 b)\d+/g)?.toSorted() ?? []
const textOf = (draft: ReadDraft) =>
  draft.paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n')

test('nothing is lost: each word that came back is in a row, or outside, or a fault', () => {
  fc.assert(
    fc.property(body, body, fc.boolean(), (sent, returned, isOffice) => {
      const issued = {
        ...{ seal, post: 'Waters', layout: layoutOf(readDocx('sent.docx', wordFile(sent))) },
        fields: names.map((each) => ({
          ...{ name: each, title: each, prompt: '' },
          text: [],
          language: 'en' as const,
        })),
      }
      const beside = isOffice ? { program: 'LibreOffice/7.4' } : {}
      // Half of what came back is what was sent.
      const read = readDocx('back.docx', wordFile(sent + returned, beside))
      const back = previewContribution({
        ...{ read, issued },
        now: { volume: seal.volume, taken: null, fields: new Map() },
      })
      const known = issued.layout.flatMap((part) => ('text' in part ? [part.text] : []))
      const told = [
        ...back.rows.flatMap((row) => [...row.returned, ...row.copies.flat()]),
        ...[...back.rows, back].flatMap(({ faults }) => faults.map(({ found }) => found ?? '')),
        ...back.outside.map(({ text }) => text),
        ...known,
      ].join('\n')
      const there = new Set(tokens(told))
      expect(tokens(`${sent}${returned}`).filter((token) => !there.has(token))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('each word of a body is read once', () => {
  fc.assert(
    fc.property(body, (given) => {
      expect(tokens(textOf(readDocx('a.docx', wordFile(given))))).toEqual(tokens(given))
    }),
    { numRuns: 300 },
  )
})

/** A sentence for people, or what was read: nothing else comes of any bytes. */
function isAnswered(bytes: Buffer): boolean {
  try {
    readDocx('a.docx', bytes)
    return true
  } catch (error) {
    if (error instanceof StoreError && error.reason) return true
    throw error
  }
}

test('content never throws: any bytes, cut packages, turned bytes', () => {
  const whole = wordFile(control(names[0] as string, line('One.')) + table([line('a'), line('b')]))
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => isAnswered(Buffer.from(bytes))))
  fc.assert(fc.property(fc.nat(whole.length), (end) => isAnswered(whole.subarray(0, end))))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }), (turns) => {
      const bytes = Buffer.from(whole)
      for (const [at, value] of turns) bytes[at] = value
      return isAnswered(bytes)
    }),
    { numRuns: 500 },
  )
})

test('content never throws: mangled XML in each part', () => {
  const comments = '<w:comment w:id="3" w:author="Omar"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>'
  const styles = '<w:style w:styleId="T2"><w:name w:val="heading 2"/></w:style>'
  const properties = { QararVolume: 'v-1' }
  fc.assert(
    fc.property(body, fc.nat(), fc.nat(), fc.nat(40), (given, which, at, length) => {
      const parts = wordParts(given, { comments, styles, properties, program: 'Writer' })
      const name = Object.keys(parts)[which % Object.keys(parts).length] as string
      const part = parts[name] as string
      const from = at % (part.length + 1)
      return isAnswered(zipOf({ ...parts, [name]: part.slice(0, from) + part.slice(from + length) }))
    }),
    { numRuns: 500 },
  )
  const elements = [
    'p',
    'r',
    't',
    'sdt',
    'sdtContent',
    'tbl',
    'tr',
    'tc',
    'ins',
    'del',
    'pPr',
    'rPr',
    'fldChar',
  ]
  const tangled = fc
    .array(fc.tuple(fc.constantFrom(...elements), fc.nat(2)), { maxLength: 60 })
    .map((all) => {
      const open: string[] = []
      const xml = all.map(([element, kind]) => {
        if (kind === 0 && open.length > 0) return `</w:${open.pop()}>`
        if (kind === 1) return `<w:${element}/>x`
        open.push(element)
        return `<w:${element}>`
      })
      return (
        xml.join('') +
        open
          .reverse()
          .map((element) => `</w:${element}>`)
          .join('')
      )
    })
  fc.assert(
    fc.property(tangled, (given) => isAnswered(wordFile(given))),
    { numRuns: 500 },
  )
})

const bad: Record<string, (many: number) => string> = {
  'bookmarks that never end': (many) =>
    '<w:bookmarkStart w:id="1" w:name="q_tZ4k2m9x0qz7_action"/>'.repeat(many),
  'comments that never end': (many) =>
    Array.from({ length: many }, (_, at) => `<w:commentRangeStart w:id="${at}"/>`).join('') +
    line('a').repeat(many),
  'many fields': (many) =>
    Array.from({ length: many }, (_, at) => control(`t-4k2m9x0qz7.n-${at}`, line('a'))).join(''),
  'controls in one paragraph': (many) =>
    paragraph(Array.from({ length: many }, () => control('x', run('a'))).join('')),
  'tracked insertions': (many) => paragraph(inserted(run('a')).repeat(many)),
  'hidden text': (many) => paragraph(run('a', '<w:vanish/>').repeat(many)),
}

test.each(Object.keys(bad))('reading is linear on %s', (name) => {
  expectLinear(
    (many) => wordFile((bad[name] as (many: number) => string)(many), { program: 'LibreOffice/7.4' }),
    (bytes) => readDocx('a.docx', bytes),
    30_000,
  )
})
