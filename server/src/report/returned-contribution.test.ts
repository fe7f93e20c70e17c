import {
  type ContributionPreview,
  draftFaultSentence,
  type FieldNow,
  type IssuedPacket,
  type LanguageTag,
  layoutOf,
  previewContribution,
} from '@qarar/register'
import { contributionPreview, draftFaults } from '@qarar/register/contract'
import { beforeAll, expect, test } from 'vitest'
import { readDocx } from './read-docx.ts'
import { controlOf, editWord, paragraphWith } from './testing/edit-word.ts'
import { editInLibreOffice, hasLibreOffice } from './testing/libre-office.ts'
import { contributionPacket, seal } from './testing/packets.ts'
import { deleted, inserted, line, paragraph, run, table } from './testing/word-file.ts'
import { writeContributionDocx } from './write-contribution-docx.ts'

const empty = 't-0000000001.action'
const begun = 't-0000000001.n-3f8w1c6tq0'

let sent: Buffer
let issued: IssuedPacket
beforeAll(async () => {
  ;[sent, issued] = await issue('en')
})

async function issue(language: LanguageTag): Promise<[Buffer, IssuedPacket]> {
  const packet = contributionPacket(language)
  const bytes = await writeContributionDocx(packet, { template: null })
  const fields = packet.items.flatMap((item) =>
    item.fields.map((field) => ({ ...field, title: `${item.heading}: ${field.prompt}` })),
  )
  const layout = layoutOf(readDocx('sent.docx', bytes))
  return [bytes, { seal: packet.seal, post: packet.post, fields, layout }]
}

interface Now {
  fields?: [string, Partial<FieldNow>][]
  taken?: { by: string; at: string }
  volume?: string
}

function preview(bytes: Buffer, { fields = [], taken, volume = seal.volume }: Now = {}): ContributionPreview {
  const plain: FieldNow = { text: [], version: 1, isFrozen: false, post: null }
  return previewContribution({
    ...{ read: readDocx('back.docx', bytes), issued },
    now: {
      ...{ volume, taken: taken ?? null },
      fields: new Map(fields.map(([name, field]) => [name, { ...plain, ...field }])),
    },
  })
}

const rowOf = ({ rows }: ContributionPreview, name: string) => {
  const row = rows.find((each) => each.name === name)
  if (!row) throw new Error(`no row of ${name}`)
  return row
}
const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)

/** What a person types in the empty field. */
const filled = (...content: string[]) =>
  editWord(sent, (xml) => {
    const control = controlOf(xml, empty)
    const typed = `${control.slice(0, control.indexOf('<w:sdtContent>')).replace('<w:showingPlcHdr/>', '')}<w:sdtContent>${content.join('')}</w:sdtContent></w:sdt>`
    return xml.replace(control, typed)
  })

test('a document that comes back as it went out changes nothing', () => {
  const back = preview(sent)
  expect(new Set(back.rows.map(({ state }) => state))).toEqual(new Set(['unchanged']))
  expect([codes(back.faults), back.outside, back.gone]).toEqual([['nothing-written'], [], []])
  expect(contributionPreview.parse(back)).toEqual(back)
})

test('a field that was filled in is told by its sentences', () => {
  const row = rowOf(preview(filled(line('Two ships sailed. One came back.'), line('It rained.'))), empty)
  expect([row.state, row.returned]).toEqual(['filled', ['Two ships sailed. One came back.', 'It rained.']])
  expect(row.sentences.map(({ kind, after, paragraph: at }) => [kind, after, at])).toEqual([
    ['new', 'Two ships sailed.', 1],
    ['new', 'One came back.', 1],
    ['new', 'It rained.', 2],
  ])
})

test('a tracked change and a comment are told beside the sentence that they change', () => {
  const before = 'A note was sent on 4 March 2026.'
  const change = paragraph(
    `${run('A note was sent on ')}${deleted('4')}${inserted(run('9'))}${run(' March 2026.')}`,
  )
  const row = rowOf(preview(editWord(sent, (xml) => xml.replace(paragraphWith(xml, before), change))), begun)
  expect(row.state).toBe('changed')
  expect(row.sentences[0]).toEqual({
    ...{ kind: 'changed', before, after: 'A note was sent on 9 March 2026.', paragraph: 1 },
  })
  expect(row.changes.map(({ kind, text, author }) => [kind, text, author])).toEqual([
    ['deleted', '4', 'Rana'],
    ['inserted', '9', 'Rana'],
  ])
  expect(row.sentences.slice(1).every(({ kind }) => kind === 'same')).toBe(true)
})

test('a field that was emptied, deleted or doubled is told', () => {
  const emptied = editWord(sent, (xml) => {
    const control = controlOf(xml, begun)
    const content = control.slice(control.indexOf('<w:sdtContent>'))
    return xml.replace(content, '<w:sdtContent><w:p/></w:sdtContent></w:sdt>')
  })
  expect(rowOf(preview(emptied), begun)).toMatchObject({ state: 'emptied', returned: [] })

  const without = (xml: string) =>
    xml
      .replace(controlOf(xml, begun), '')
      .replaceAll(
        /<w:bookmark(?:Start|End)[^>]*w:(?:id="[^"]*" w:name="q_tZ0000000001_nZ3f8w1c6tq0"|id="2")\/>/g,
        '',
      )
  const gone = rowOf(preview(editWord(sent, without)), begun)
  expect([gone.state, codes(gone.faults)]).toEqual(['deleted', ['deleted']])

  const copy = (xml: string) => `${controlOf(xml, begun)}`.replace('4 March', '5 April')
  const twice = editWord(sent, (xml) => xml.replace('<w:sectPr', `${copy(xml)}<w:sectPr`))
  const doubled = rowOf(preview(twice), begun)
  expect([doubled.state, doubled.copies.length, codes(doubled.faults)]).toEqual(['doubled', 2, ['doubled']])
})

test('a field whose names are lost is found by its place, and that is told', () => {
  const bare = editWord(sent, (xml) =>
    xml
      .replaceAll(/<\/?w:sdt>|<\/?w:sdtContent>|<w:sdtPr>.*?<\/w:sdtPr>/g, '')
      .replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, '')
      .replace('A note was sent on 4 March', 'Two notes were sent on 4 March'),
  )
  const back = preview(bare)
  const row = rowOf(back, begun)
  expect(row.returned[0]).toBe('Two notes were sent on 4 March 2026.')
  expect(row.state).toBe('changed')
  expect(new Set(codes(row.faults))).toEqual(new Set(['deleted', 'by-place']))
  expect(codes(back.faults)).toContain('no-fields')
  expect(back.outside).toEqual([])
})

test('a field that was not sent is told with its words', () => {
  const other = line('Fish.')
  const back = editWord(sent, (xml) =>
    xml.replace(
      '<w:sectPr',
      `<w:sdt><w:sdtPr><w:tag w:val="t-9999999999.action"/></w:sdtPr><w:sdtContent>${other}</w:sdtContent></w:sdt><w:sectPr`,
    ),
  )
  const row = rowOf(preview(back), 't-9999999999.action')
  expect([row.state, row.returned, codes(row.faults)]).toEqual(['unknown', ['Fish.'], ['unknown-field']])
})

test('words outside of all fields are listed, and what was sent there and is gone', () => {
  const back = preview(
    editWord(sent, (xml) =>
      xml
        .replace(controlOf(xml, begun), (control) => `${control}${line('Please call me.')}`)
        .replace('Department of Waters', 'Department of Lamps'),
    ),
  )
  expect(back.outside.map(({ text }) => text).toSorted()).toEqual(['Department of Lamps'])
  expect(back.gone).toContain('Department of Waters')
  // Between the control and the end of its bookmark: of the field.
  expect(rowOf(back, begun).returned).toContain('Please call me.')
})

test('what is no plain text is told beside the field, and its words are kept', () => {
  const row = rowOf(preview(filled(line('See:'), table([line('Pier'), line('Lamps')]))), empty)
  expect([row.returned, codes(row.faults)]).toEqual([['See:', 'Pier | Lamps'], ['table']])
})

test('somebody was faster: sent, now and returned are shown', () => {
  const back = filled(line('Two ships sailed.'))
  const now: FieldNow = {
    text: ['Three ships sailed.'],
    version: 7,
    isFrozen: true,
    post: 'Department of Lamps',
  }
  const row = rowOf(preview(back, { fields: [[empty, now]] }), empty)
  expect(row).toMatchObject({
    ...{ state: 'conflict', sent: [], now: now.text, returned: ['Two ships sailed.'], version: 7 },
  })
  expect(codes(row.faults)).toEqual(['frozen', 'changed-since', 'other-post'])
  const same = preview(back, { fields: [[empty, { text: ['Two  ships sailed.'] }]] })
  expect(rowOf(same, empty)).toMatchObject({ state: 'held', faults: [] })
})

test('the same file again, and a document of another report, packet or store, are told', () => {
  const again = preview(filled(line('One.')), { taken: { by: 'Maha', at: '2025-02-03' } })
  expect(again.faults).toEqual([{ code: 'same-file', found: '2025-02-03, Maha' }])
  const other = preview(filled(line('One.')), { volume: 'v-0000000000' })
  expect(codes(other.faults)).toEqual(['other-volume'])
  expect(rowOf(other, empty)).toMatchObject({ state: 'other-volume', returned: ['One.'] })
  const own = issued
  const words = filled(line('One.'))
  issued = { ...own, seal: { ...own.seal, packet: 'w-0000000000' } }
  expect(codes(preview(words).faults)).toEqual(['other-packet'])
  issued = { ...own, seal: { ...own.seal, hash: 'ffff' } }
  expect(codes(preview(words).faults)).toEqual(['altered-seal'])
  issued = own
})

test('each fault has a sentence in three languages', () => {
  for (const code of draftFaults)
    for (const language of ['ar', 'en', 'fr'] as const)
      expect(draftFaultSentence({ code, found: 'x' }, language)).toMatch(/.{10,}[.؟»)]$/)
})

const isHere = hasLibreOffice()

test.skipIf(!isHere).each(['ar', 'en', 'fr'] as const)(
  'what LibreOffice saves, once and twice, has only the changes made in it (%s)',
  async (language) => {
    const [bytes, packet] = await issue(language)
    const own = issued
    issued = packet
    const words = {
      ar: ['مذكرة في', 'مذكرتان في'],
      en: ['A note', 'Two notes'],
      fr: ['Une note', 'Deux notes'],
    }[language] as [string, string]
    const once = preview(editInLibreOffice(bytes, words))
    const twice = preview(editInLibreOffice(bytes, ['zzzz', 'z'], words))
    for (const back of [once, twice]) {
      expect(back.rows.map(({ state }) => state)).toEqual(Array(3).fill(['unchanged', 'changed']).flat())
      expect(rowOf(back, begun).returned.join(' ').includes(words[1])).toBe(true)
      expect(rowOf(back, begun).sentences.map(({ kind }) => kind)).toEqual(['changed', 'same'])
      expect([back.outside, back.gone, back.faults]).toEqual([[], [], []])
    }
    issued = own
  },
)
