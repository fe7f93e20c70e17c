import type { LanguageTag } from '@qarar/register'
import { describe, expect, test } from 'vitest'
import { bookmarkOfField, sealBookmark, segmentName } from './field-names.ts'
import { isEmptyWords } from './packet-words.ts'
import { hasLibreOffice, saveInLibreOffice } from './testing/libre-office.ts'
import { type OpenDocx, openDocx, packageFaults, wordsOf } from './testing/open-docx.ts'
import { contributionPacket, seal, translationPacket } from './testing/packets.ts'
import { printedReport } from './testing/printed-report.ts'
import { writeContributionDocx } from './write-contribution-docx.ts'
import { writeDraftDocx } from './write-draft-docx.ts'
import { writeTranslationDocx } from './write-translation-docx.ts'

const template = null
const languages: LanguageTag[] = ['ar', 'en', 'fr']
const contribution = (language: LanguageTag) =>
  writeContributionDocx(contributionPacket(language), { template })
const translation = () => writeTranslationDocx(translationPacket('ar', 'en'), { template })
const draft = (language: LanguageTag) => writeDraftDocx(printedReport(language), { template, seal })

const namesOf = (docx: OpenDocx, pattern: RegExp) =>
  [...docx.part('word/document.xml').matchAll(pattern)].map(([, name]) => name)
const tagsOf = (docx: OpenDocx) => namesOf(docx, /<w:tag w:val="([^"]*)"/g)
const bookmarksOf = (docx: OpenDocx) => namesOf(docx, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g)

/** What lies between the ends of a bookmark, a line each paragraph. */
function between(docx: OpenDocx, name: string): string {
  const markup = docx.part('word/document.xml')
  const [start, id] = new RegExp(`<w:bookmarkStart [^>]*w:name="${name}"[^>]*>`)
    .exec(markup)
    ?.concat(new RegExp(`<w:bookmarkStart w:id="(\\d+)" w:name="${name}"`).exec(markup)?.[1] ?? '') ?? [
    '',
    '',
  ]
  const from = markup.indexOf(start ?? '') + (start ?? '').length
  const inner = markup.slice(from, markup.indexOf(`<w:bookmarkEnd w:id="${id}"/>`))
  const lines = inner
    .split('</w:p>')
    .map((each) => [...each.matchAll(/<w:t[ >][^<]*/g)].map(([t]) => t.replace(/^.*>/, '')).join(''))
  return lines.filter(Boolean).join('\n')
}

describe('a contribution', () => {
  test.each(languages)('is a whole package with each field once, by both its names: %s', async (language) => {
    const docx = openDocx(await contribution(language))
    const names = contributionPacket(language).items.flatMap(({ fields }) => fields.map(({ name }) => name))
    expect(packageFaults(docx)).toEqual([])
    expect(tagsOf(docx)).toEqual(names)
    expect(bookmarksOf(docx)).toEqual([sealBookmark(seal), ...names.map(bookmarkOfField)])
    expect(docx.part('word/document.xml').match(/<w:lock w:val="sdtLocked"\/>/g)?.length).toBe(names.length)
  })

  test('has in each bookmark what stands in the field, and nothing else', async () => {
    const docx = openDocx(await contribution('en'))
    expect(between(docx, 'q_tZ0000000002_nZ3f8w1c6tq0')).toBe(
      'A note was sent on 4 March 2026.\nThe quotas were sent to the member States, and five of them have replied.',
    )
    const empty = between(docx, 'q_tZ0000000002_action')
    expect(empty).toBe('Click here and write in English.')
    expect([isEmptyWords(empty), isEmptyWords('Click here')]).toEqual([true, false])
  })

  test('says what it is, and what is to be read, before what is to be written', async () => {
    const packet = contributionPacket('fr')
    const { text } = openDocx(await contribution('fr'))
    const [item] = packet.items
    const asked = [
      packet.organisation,
      packet.title,
      packet.session,
      packet.post,
      packet.limit,
      item?.heading,
    ]
    const read = item?.quotes.flatMap(({ source, text: quote }) => [source, quote]) ?? []
    let at = 0
    for (const words of [...asked, ...read, item?.last[0]?.text, item?.fields[0]?.prompt]) {
      at = text.indexOf(words ?? '?', at)
      expect(at, words ?? '').toBeGreaterThanOrEqual(0)
    }
  })

  test('has its seal in properties that every program keeps', async () => {
    const properties = openDocx(await contribution('ar')).part('docProps/custom.xml')
    expect(properties).toMatch(/name="QararVolume"><vt:lpwstr>v-7f3kq0w9xz</)
    expect(properties).toMatch(/name="QararPacket"><vt:lpwstr>w-4k2m9x0qz7</)
    expect(properties).toContain(seal.hash)
  })

  test('text never becomes markup, in whatever place it stands', async () => {
    const hostile = '</w:t></w:sdtContent> " \' & ]]> \u0001 $& {{x}}'
    const packet = contributionPacket('en')
    const items = packet.items.map((item) => ({
      ...{ heading: hostile, headingLanguage: item.headingLanguage },
      quotes: [{ text: hostile, language: 'ar' as const, source: hostile }],
      last: [{ text: hostile, language: 'fr' as const }],
      fields: item.fields.map((field) => ({ ...field, prompt: hostile, text: [hostile, ' ', hostile] })),
    }))
    const bytes = await writeContributionDocx(
      { ...packet, items, post: hostile, limit: hostile },
      { template },
    )
    const docx = openDocx(bytes)
    expect(packageFaults(docx)).toEqual([])
    expect(docx.text.split('</w:t></w:sdtContent>').length).toBe(3 + 3 * (4 + 2 * 3))
  })

  test('without items is a document too', async () => {
    const bytes = await writeContributionDocx(
      { ...contributionPacket('en'), items: [], limit: null },
      { template },
    )
    expect(packageFaults(openDocx(bytes))).toEqual([])
  })
})

describe('a table for translation', () => {
  test('has the source on its own side and a field beside it, the same words once', async () => {
    const packet = translationPacket('ar', 'en')
    const doubled = { ...packet, segments: [...packet.segments, ...packet.segments] }
    const docx = openDocx(await writeTranslationDocx(doubled, { template }))
    expect(packageFaults(docx)).toEqual([])
    expect(tagsOf(docx)).toEqual(packet.segments.map(({ source }) => segmentName(source)))
    const source = docx.paragraphs.find((each) => wordsOf(each) === packet.segments[0]?.source)
    expect(source).toContain('<w:bidi/>')
    expect(
      docx
        .part('word/document.xml')
        .match(/<w:tblPr>.*?<\/w:tblPr>/g)
        ?.at(-1),
    ).toContain('<w:bidiVisual/>')
  })
})

describe('a draft', () => {
  test.each(languages)(
    'has a bookmark from the end of each heading to the end of its section: %s',
    async (language) => {
      const docx = openDocx(await draft(language))
      expect(packageFaults(docx)).toEqual([])
      const [part] = printedReport(language).parts
      const sections = (part?.blocks ?? []).filter((block) => block.kind === 'heading')
      for (const { anchor } of sections) expect(bookmarksOf(docx)).toContain(bookmarkOfField(anchor ?? ''))
    },
  )

  test('has all paragraphs of a section within its bookmark, not those of the next', async () => {
    const docx = openDocx(await draft('en'))
    const action = between(docx, 'q_tZ0000000001_action')
    expect(action.split('\n').length).toBe(5)
    expect(action).toMatch(/^On 4 March 2026/)
    expect(action).not.toContain('Replies received')
  })
})

const textOfAll = ({ part }: OpenDocx) =>
  [...part('word/document.xml').matchAll(/<w:t[ >][^<]*/g)]
    .map(([t]) => t.replace(/^.*>/, '').replaceAll(/\s/g, ''))
    .join('')

describe.skipIf(!hasLibreOffice())('saved by LibreOffice (left out where soffice is not in PATH)', () => {
  test('fields, their words and the seal of a contribution come back', { timeout: 120_000 }, async () => {
    const sent = await contribution('ar')
    const back = openDocx(saveInLibreOffice(sent))
    expect(textOfAll(back)).toBe(textOfAll(openDocx(sent)))
    expect(bookmarksOf(back)).toEqual(bookmarksOf(openDocx(sent)))
    for (const name of bookmarksOf(back).slice(1))
      expect(between(back, name ?? '').replaceAll(/\s/g, '')).toBe(
        between(openDocx(sent), name ?? '').replaceAll(/\s/g, ''),
      )
    expect(back.part('docProps/custom.xml')).toContain(seal.hash)
  })

  test('each sentence for translation keeps its name', { timeout: 120_000 }, async () => {
    const sent = await translation()
    const back = openDocx(saveInLibreOffice(sent))
    expect(new Set(bookmarksOf(back))).toEqual(new Set(bookmarksOf(openDocx(sent))))
    expect(textOfAll(back)).toBe(textOfAll(openDocx(sent)))
  })

  test('sections of a draft are found again, with every note and remark', { timeout: 120_000 }, async () => {
    const sent = openDocx(await draft('ar'))
    const back = openDocx(saveInLibreOffice(await draft('ar')))
    const count = (docx: OpenDocx, pattern: RegExp) => docx.part('word/document.xml').match(pattern)?.length
    expect(bookmarksOf(back)).toEqual(bookmarksOf(sent))
    expect(count(back, /<w:footnoteReference /g)).toBe(count(sent, /<w:footnoteReference /g))
    expect(count(back, /<w:commentReference /g)).toBe(count(sent, /<w:commentReference /g))
  })
})
