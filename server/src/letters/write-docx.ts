import type { LanguageTag } from '@qarar/core'
import { distributionWords, type NoteVerbale } from '@qarar/register'
import type { Level } from '@qarar/register/contract'
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  type IParagraphOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'

/**
 * A note as a Word document: real styles and footnotes, the direction of each paragraph that of its language. Its mark
 * stands above everything.
 */
export function writeDocx(note: NoteVerbale, level: Level): Promise<Buffer> {
  const { language } = note
  const footnotes = Object.fromEntries(
    note.quotes.map(({ source }, at) => [
      at + 1,
      { children: [paragraph(source, language, { style: 'FootnoteText' })] },
    ]),
  )
  const document = new Document({
    ...{ creator: 'Qarar', title: plain(`${note.title} ${note.number}`), styles, footnotes },
    sections: [{ children: [markOf(note, level), ...blocksOf(note)] }],
  })
  return Packer.toBuffer(document)
}

const markOf = ({ language }: NoteVerbale, level: Level) =>
  paragraph(distributionWords[language][level], language, { style: 'NoteHead' })

function blocksOf(note: NoteVerbale): Paragraph[] {
  const { language, recipients } = note
  const block = (text: string, more: Partial<IParagraphOptions> = {}) => paragraph(text, language, more)
  const body = { style: 'NoteText' }
  return [
    block(note.number, { style: 'NoteHead' }),
    block(note.date, { style: 'NoteHead' }),
    block(note.title, { style: 'Title', alignment: AlignmentType.CENTER }),
    block(note.greeting, body),
    ...(note.recalls ? [block(note.recalls, body)] : []),
    ...note.quotes.flatMap(quoted(language)),
    block(note.request, body),
    block(note.closing, body),
    ...(recipients.names.length > 0 ? [block(recipients.title, { style: 'Heading2' })] : []),
    ...recipients.names.map((name) => block(name, { style: 'NoteRecipient' })),
  ]
}

/** What is quoted is in the language of its text, the line above it in that of the note. */
const quoted = (own: LanguageTag) => (quote: NoteVerbale['quotes'][number], at: number) => [
  new Paragraph({
    ...directed(own),
    style: 'Heading2',
    children: [run(quote.heading, own), new FootnoteReferenceRun(at + 1)],
  }),
  paragraph(quote.text, quote.language, { style: 'Quote' }),
]

export function paragraph(text: string, language: LanguageTag, more: Partial<IParagraphOptions>): Paragraph {
  const lines = plain(text).split('\n')
  const children = lines.map((line, at) => run(line, language, at > 0))
  return new Paragraph({ ...directed(language), ...more, children })
}

const directed = (language: LanguageTag) => ({ bidirectional: language === 'ar' })

/** Text and nothing else: what looks like markup or a field is printed as it is. */
function run(text: string, language: LanguageTag, isNewLine = false): TextRun {
  const tag = { ar: 'ar-SA', en: 'en-GB', fr: 'fr-FR' }[language]
  const rightToLeft = language === 'ar'
  const spoken = rightToLeft ? { bidirectional: tag } : { value: tag }
  return new TextRun({
    ...{ text: plain(text), rightToLeft, language: spoken },
    ...(isNewLine ? { break: 1 } : {}),
  })
}

/** XML 1.0 has no control characters and no halves of surrogate pairs: one of them makes the whole file unreadable. */
export const plain = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')

const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Traditional Arabic' }
const points = (size: number) => size * 2
const twips = (size: number) => size * 20

export const styles = {
  default: {
    document: { run: { font, size: points(12), sizeComplexScript: points(16) } },
    title: {
      run: { font, size: points(16), sizeComplexScript: points(20), bold: true, boldComplexScript: true },
      paragraph: { spacing: { before: twips(18), after: twips(18) } },
    },
    heading2: {
      run: { font, size: points(12), sizeComplexScript: points(16), bold: true, boldComplexScript: true },
      paragraph: { keepNext: true, spacing: { before: twips(12), after: twips(4) } },
    },
    footnoteText: {
      run: { font, size: points(9), sizeComplexScript: points(12) },
    },
  },
  paragraphStyles: [
    { id: 'NoteHead', name: 'Note head', basedOn: 'Normal' },
    {
      ...{ id: 'NoteText', name: 'Note text', basedOn: 'Normal' },
      paragraph: { spacing: { before: twips(6), after: twips(6), line: 320 } },
    },
    {
      ...{ id: 'Quote', name: 'Quote', basedOn: 'Normal' },
      paragraph: { indent: { start: twips(28), end: twips(28) }, spacing: { after: twips(8), line: 320 } },
    },
    { id: 'NoteRecipient', name: 'Note recipient', basedOn: 'Normal' },
  ],
}
