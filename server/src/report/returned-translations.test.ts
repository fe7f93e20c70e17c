import {
  type AwaitingSegment,
  isTakenUnnamed,
  type LayoutPart,
  layoutOf,
  mayBeTaken,
  previewTranslations,
} from '@qarar/register'
import { translationPreview } from '@qarar/register/contract'
import { beforeAll, expect, test } from 'vitest'
import { segmentName } from './field-names.ts'
import { readDocx } from './read-docx.ts'
import { controlOf, editWord } from './testing/edit-word.ts'
import { editInLibreOffice, hasLibreOffice } from './testing/libre-office.ts'
import { seal, translationPacket } from './testing/packets.ts'
import { line } from './testing/word-file.ts'
import { writeTranslationDocx } from './write-translation-docx.ts'

const packet = translationPacket('en', 'ar')
const awaiting: AwaitingSegment[] = packet.segments.map((each) => ({
  ...each,
  ...{ name: segmentName(each.source), sent: each.text, version: 0, isGone: false, isFrozen: false },
}))
const [first, second, third] = awaiting as [AwaitingSegment, AwaitingSegment, AwaitingSegment]

let sent: Buffer
let layout: LayoutPart[]
beforeAll(async () => {
  sent = await writeTranslationDocx(packet, { template: null })
  layout = layoutOf(readDocx('sent.docx', sent))
})

const preview = (bytes: Buffer, now: readonly AwaitingSegment[] = awaiting) => {
  const read = readDocx('back.docx', bytes)
  return previewTranslations({
    read,
    awaiting: now,
    volume: seal.volume,
    taken: null,
    issued: { seal, layout },
  })
}
const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)
const rowOf = (xml: string, name: string) => {
  const at = xml.indexOf(controlOf(xml, name))
  return xml.slice(xml.lastIndexOf('<w:tr>', at), xml.indexOf('</w:tr>', at) + '</w:tr>'.length)
}

const withWords = (xml: string, name: string, words: string) => {
  const control = controlOf(xml, name)
  const head = control.slice(0, control.indexOf('<w:sdtContent>')).replace('<w:showingPlcHdr/>', '')
  return xml.replace(control, `${head}<w:sdtContent>${words && line(words)}</w:sdtContent></w:sdt>`)
}

test('what comes back as it went out is empty, or held', () => {
  const back = preview(sent)
  expect(back.rows.map(({ state }) => state)).toEqual(['empty', 'held', 'empty'])
  expect([back.faults, back.outside, back.gone]).toEqual([[], [], []])
  expect(translationPreview.parse(back)).toEqual(back)
})

const written = () => editWord(sent, (xml) => withWords(xml, first.name, 'وردت ردود.'))

test.each([
  ['source-gone', { isGone: true }],
  ['changed-since', { text: 'وردت أربعة ردود.' }],
] as const)('what was changed since it went out is taken by its name only: %s', (code, now) => {
  const [row] = preview(written(), [{ ...first, ...now }, second, third]).rows
  expect(codes(row?.faults ?? [])).toEqual([code])
  expect(row && [mayBeTaken(row), isTakenUnnamed(row)]).toEqual([true, false])
  const [plain] = preview(written()).rows
  expect(plain && isTakenUnnamed(plain)).toBe(true)
})

test('a translation whose source was changed in the document is taken by its name only', () => {
  const back = editWord(written(), (xml) => xml.replace(first.source.split(' ')[0] ?? '', 'Whatever'))
  const [row] = preview(back).rows
  expect([codes(row?.faults ?? []), row && isTakenUnnamed(row)]).toEqual([['source-changed'], false])
})

test('a translation in a frozen item is not taken', () => {
  const [row] = preview(written(), [{ ...first, isFrozen: true }, second, third]).rows
  expect([codes(row?.faults ?? []), row && mayBeTaken(row)]).toEqual([['frozen'], false])
})

test('a translation that was written, changed, taken out or doubled is told', () => {
  const back = preview(
    editWord(sent, (xml) => {
      const written = withWords(xml, first.name, 'وردت ردود.')
      const changed = withWords(written, second.name, 'أُرسلت مذكرتان.')
      return changed.replace(rowOf(changed, third.name), '')
    }),
  )
  expect(back.rows.map(({ state, text }) => [state, text])).toEqual([
    ['filled', 'وردت ردود.'],
    ['changed', 'أُرسلت مذكرتان.'],
    ['missing', null],
  ])
  const twice = preview(
    editWord(sent, (xml) => {
      const row = rowOf(xml, second.name)
      return xml.replace(row, `${row}${row.replace('مذكرة', 'رسالة')}`)
    }),
  )
  expect(twice.rows[1]).toMatchObject({ state: 'doubled', faults: [{ code: 'doubled', found: '2' }] })
  expect(twice.rows[1]?.copies).toHaveLength(2)
})

test('rows in another order, without their names, are known by the words that they translate', () => {
  const back = preview(
    editWord(sent, (xml) => {
      const written = withWords(xml, first.name, 'وردت ردود.')
      const row = rowOf(written, first.name)
      return written
        .replace(row, '')
        .replace(
          '</w:tbl><w:p><w:pPr><w:pStyle w:val="QararEnd"',
          '</w:tbl><w:p><w:pPr><w:pStyle w:val="QararEnd"',
        )
        .replace(rowOf(written, third.name), (last) => `${last}${row}`)
        .replaceAll(/<\/?w:sdt>|<\/?w:sdtContent>|<w:sdtPr>.*?<\/w:sdtPr>/g, '')
        .replaceAll(/<w:bookmark(?:Start|End)[^>]*w:(?:name="q_s[^"]*"|id="\d+")\/>/g, '')
    }),
  )
  expect(back.rows.map(({ state }) => state)).toEqual(['filled', 'held', 'empty'])
  expect([back.outside, back.gone]).toEqual([[], []])
})

test('changed words of the source, and a row of another packet, are told', () => {
  const other = segmentName('Fish.')
  const back = preview(
    editWord(sent, (xml) => {
      const changed = withWords(xml, first.name, 'وردت ردود.').replace(
        first.source,
        `${first.source} Also fish.`,
      )
      const row = rowOf(changed, third.name)
      const strange = row
        .replace(third.name, other)
        .replace(third.source, 'Fish.')
        .replaceAll(/<w:bookmark[^>]*>/g, '')
      return changed.replace(row, `${row}${strange}`)
    }),
  )
  expect(back.rows[0]).toMatchObject({ state: 'filled', text: 'وردت ردود.' })
  expect(codes(back.rows[0]?.faults ?? [])).toEqual(['source-changed'])
  expect(back.rows[3]).toMatchObject({ state: 'unknown', source: 'Fish.' })
  expect(codes(back.rows[3]?.faults ?? [])).toEqual(['unknown-source'])
})

const isHere = hasLibreOffice()

test.skipIf(!isHere)('translations saved by LibreOffice, twice', () => {
  const words = ['مذكرة في', 'مذكرتان في'] as const
  const back = preview(editInLibreOffice(sent, ['zzzz', 'z'], words))
  expect(back.rows.map(({ state }) => state)).toEqual(['empty', 'changed', 'empty'])
  expect(back.rows[1]?.text).toContain('مذكرتان في')
})
