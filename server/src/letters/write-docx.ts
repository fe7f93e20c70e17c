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
} from 'docx'
import { noteStyles } from '../docx/note-styles.ts'
import { directed, paragraph, run } from '../docx/paragraph.ts'
import { plain } from '../docx/plain.ts'

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
    ...{ creator: 'Qarar', title: plain(`${note.title} ${note.number}`), styles: noteStyles, footnotes },
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
