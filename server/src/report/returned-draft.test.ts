import {
  type DraftItem,
  type DraftPreview,
  type IssuedDraft,
  type LayoutPart,
  layoutOf,
  type PrintedBlock,
  type PrintedReport,
  previewDraft,
  type ReportSentence,
} from '@qarar/register'
import { draftPreview } from '@qarar/register/contract'
import { beforeAll, expect, test } from 'vitest'
import { bookmarkOfField } from './field-names.ts'
import { readDocx } from './read-docx.ts'
import { bookmarked, editWord, paragraphWith } from './testing/edit-word.ts'
import { editInLibreOffice, hasLibreOffice } from './testing/libre-office.ts'
import { seal } from './testing/packets.ts'
import { printedReport } from './testing/printed-report.ts'
import { bookmark, control, line, paragraph, run, wordFile } from './testing/word-file.ts'
import { writeDraftDocx } from './write-draft-docx.ts'

const report = printedReport('en', 'working', 3)
const item = 't-0000000002'
const done = 'On 4 March 2026 the General Secretariat sent a note to the member States.'

let sent: Buffer
let layout: LayoutPart[]
beforeAll(async () => {
  sent = await writeDraftDocx(report, { template: null, seal })
  layout = layoutOf(readDocx('sent.docx', sent))
})

/** The items that were printed so. */
function itemsOf({ parts }: PrintedReport): DraftItem[] {
  return parts.map(({ id, title, blocks }) => ({
    ...{ id: id ?? '', position: 1, symbol: null, agenda: null, title: { en: title }, works: [] },
    ...{
      volume: seal.volume,
      language: 'en' as const,
      remarks: [],
      checklist: [],
      requests: [],
      frozen: null,
    },
    sections: sectionsOf(blocks),
  }))
}

function sectionsOf(blocks: readonly PrintedBlock[]): DraftItem['sections'] {
  const sections: DraftItem['sections'] = []
  for (const block of blocks)
    if (block.kind === 'heading') sections.push(emptySection(block.anchor ?? '', block.text))
    else if (block.kind === 'paragraph') addSentences(sections.at(-1)?.sentences ?? [], block)
  return sections
}

const emptySection = (anchor: string, heading: string): DraftItem['sections'][number] => ({
  ...{ key: anchor.split('.')[1] as 'action', heading, state: 'edited', owner: null, isLate: false },
  ...{ version: 4, isComposed: false, sentences: [], notSaid: [], last: [], cleared: null },
  ...{ hasLapsed: false, events: [] },
})

function addSentences(
  sentences: ReportSentence[],
  { runs }: Extract<PrintedBlock, { kind: 'paragraph' }>,
): void {
  const at = (sentences.at(-1)?.paragraph ?? 0) + 1
  for (const { text, language } of runs)
    sentences.push({
      ...{ id: `s-${sentences.length}`, paragraph: at, text, language, origin: 'composed', doubtful: [] },
      sources: [{ kind: 'status', entry: `e-${sentences.length}`, mandate: 'n-1' }],
    })
}

function preview(
  bytes: Buffer,
  issued: IssuedDraft | null = { seal, layout, versions: new Map() },
  draft = itemsOf(report),
) {
  const read = readDocx('back.docx', bytes)
  return previewDraft({ read, draft, volume: seal.volume, taken: null, issued })
}

const sectionOf = ({ sections }: DraftPreview, key: string) => {
  const section = sections.find((each) => each.item === item && each.section === key)
  if (!section) throw new Error(`no section ${key}`)
  return section
}
const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)
const states = ({ sections }: DraftPreview) => new Set(sections.map(({ state }) => state))

const innerOf = (xml: string, key: string) => bookmarked(xml, bookmarkOfField(`${item}.${key}`))

/** Within the section of one item only: others have the same words. */
const editSection = (key: string, change: (inner: string) => string) =>
  editWord(sent, (xml) => {
    const { start, inner } = innerOf(xml, key)
    const at = xml.indexOf(inner, xml.indexOf(start))
    return xml.slice(0, at) + change(inner) + xml.slice(at + inner.length)
  })

test('a draft that comes back as it went out changes nothing, and our own notes are not told', () => {
  const back = preview(sent)
  expect(states(back)).toEqual(new Set(['unchanged']))
  expect([back.faults, back.outside, back.gone, back.comments]).toEqual([[], [], [], []])
  expect(back.sections.flatMap(({ faults, notes, comments }) => [...faults, ...notes, ...comments])).toEqual(
    [],
  )
  expect(draftPreview.parse(back)).toEqual(back)
})

test('sentences unchanged keep their source; changed and new ones are listed', () => {
  const back = preview(
    editSection('action', (inner) =>
      inner
        .replace('sent a note to the member States.', 'sent two notes to the member States.')
        .concat(line('It rained in May.')),
    ),
  )
  const section = sectionOf(back, 'action')
  expect(section.state).toBe('changed')
  const told = section.sentences.map(({ kind, id, hasSource }) => [kind, id, hasSource])
  expect(told[0]).toEqual(['changed', 's-0', true])
  expect(told.at(-1)).toEqual(['new', null, false])
  expect(told.slice(1, -1).every(([kind, , hasSource]) => kind === 'same' && hasSource)).toBe(true)
  expect(section.faults).toEqual([{ code: 'no-source', found: 'It rained in May.' }])
  expect(back.sections.filter(({ state }) => state !== 'unchanged')).toHaveLength(1)
})

test('what others wrote since is told where the draft says something else too', () => {
  const edited = editSection('action', (inner) => inner.replace('sent a note', 'sent two notes'))
  const draft = itemsOf(report)
  const own = draft.find(({ id }) => id === item)?.sections.find(({ key }) => key === 'action')
  if (!own?.sentences[0]) throw new Error('no sentences')
  own.sentences[0] = {
    ...own.sentences[0],
    text: 'On 4 March 2026 the General Secretariat sent three notes.',
  }
  const changed = sectionOf(preview(edited, undefined, draft), 'action')
  expect([changed.state, codes(changed.faults)]).toEqual(['changed', ['no-source', 'changed-since']])
  expect(changed.now?.[0]).toContain(own.sentences[0].text)
  expect(changed.sentences[0]).toMatchObject({ kind: 'changed', hasSource: false })
  // A section that prints otherwise than it is kept, as words that wait for a translation, has its version.
  const versions = new Map([[`${item}.action`, own.version]])
  const same = sectionOf(preview(edited, { seal, layout, versions }, draft), 'action')
  expect([same.state, same.now, codes(same.faults)]).toEqual(['changed', null, []])
  expect(sectionOf(preview(sent, undefined, draft), 'action')).toMatchObject({
    state: 'unchanged',
    faults: [],
  })
})

test('sections that were deleted, moved or doubled are told', () => {
  const name = `${item}.action`
  const without = editSection('action', () => '')
  const gone = editWord(without, (xml) => {
    const { start, end } = innerOf(xml, 'action')
    return xml.replace(start, '').replace(end, '')
  })
  const deleted = sectionOf(preview(gone), 'action')
  expect([deleted.state, codes(deleted.faults)]).toEqual(['deleted', ['deleted']])
  expect(deleted.sentences.every(({ kind }) => kind === 'dropped')).toBe(true)

  let inner = ''
  editWord(sent, (xml) => {
    inner = innerOf(xml, 'action').inner
    return xml
  })
  const atEnd = (bytes: Buffer, more: string) =>
    editWord(bytes, (xml) => xml.replace(/(?=<w:sectPr(?!.*<w:sectPr))/s, more))
  const away = atEnd(gone, bookmark(name, inner, '9000'))
  expect(codes(sectionOf(preview(away), 'action').faults)).toContain('moved')

  const twice = atEnd(sent, control(name, inner.replace('sent a note', 'sent a letter')))
  const doubled = sectionOf(preview(twice), 'action')
  expect([doubled.state, doubled.copies.length]).toEqual(['doubled', 2])
})

test('without any name, sections are found by their headings in order', () => {
  const bare = editWord(sent, (xml) =>
    xml
      .replaceAll(/<\/?w:sdt>|<\/?w:sdtContent>|<w:sdtPr>.*?<\/w:sdtPr>/g, '')
      .replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, ''),
  )
  const back = preview(bare)
  expect(states(back)).toEqual(new Set(['unchanged']))
  expect(new Set(back.sections.flatMap(({ faults }) => codes(faults)))).toContain('by-heading')
  // A text that somebody else typed, with nothing of ours but the headings.
  const typed = itemsOf(report).flatMap(({ title, sections }) => [
    line(title.en ?? ''),
    ...sections.flatMap(({ heading, sentences }) => [
      line(heading),
      ...sentences.map(({ text }) => line(text)),
    ]),
  ])
  const other = preview(wordFile(typed.join('').replace(done, 'Nothing was done.')), null)
  const changed = other.sections.filter(({ state }) => state === 'changed' && true)
  expect(other.outside).toEqual([])
  expect(changed.flatMap(({ sentences }) => sentences.filter(({ kind }) => kind === 'new'))).toMatchObject([
    { after: 'Nothing was done.', id: null },
  ])
})

test('words of a section that is in no item are kept and told', () => {
  const other = `<w:sdt><w:sdtPr><w:tag w:val="t-9999999999.action"/></w:sdtPr><w:sdtContent>${paragraph(run('Fish.'))}</w:sdtContent></w:sdt>`
  const back = preview(editWord(sent, (xml) => xml.replace('<w:sectPr', `${other}<w:sectPr`)))
  expect(codes(back.faults)).toEqual(['unknown-field'])
  expect(back.outside).toEqual([{ text: 'Fish.', near: 't-9999999999.action' }])
})

test('a paragraph with a comment of a person tells it, beside ours', () => {
  const comment = '<w:r><w:commentReference w:id="9999"/></w:r>'
  const back = editSection('action', (inner) => {
    const own = paragraphWith(inner, 'sent a note')
    return inner.replace(own, own.replace('</w:p>', `${comment}</w:p>`))
  })
  expect(sectionOf(preview(back), 'action').state).toBe('unchanged')
})

const isHere = hasLibreOffice()

test.skipIf(!isHere)('a draft saved by LibreOffice has only the changes made in it', () => {
  const back = preview(editInLibreOffice(sent, ['sent a note', 'sent two notes']))
  expect(back.sections.filter(({ state }) => state !== 'unchanged').map(({ section }) => section)).toEqual([
    'action',
    'action',
    'action',
  ])
  expect(sectionOf(back, 'action').sentences[0]).toMatchObject({ kind: 'changed', id: 's-0' })
})
