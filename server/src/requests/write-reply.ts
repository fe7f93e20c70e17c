import type { LanguageTag } from '@qarar/core'
import type { ReplyNote } from '@qarar/register'
import { AlignmentType, Document, Header, Packer, type Paragraph } from 'docx'
import { noteStyles } from '../docx/note-styles.ts'
import { paragraph } from '../docx/paragraph.ts'
import { plain } from '../docx/plain.ts'

/** A reply as a Word document: a heading for each item, the direction of each paragraph that of its language. */
export function writeReply(note: ReplyNote): Promise<Buffer> {
  const title = plain(`${note.title} ${note.number}`)
  const document = new Document({
    ...{ creator: 'Qarar', title, styles: noteStyles },
    sections: [{ headers: headersOf(note), children: blocksOf(note) }],
  })
  return Packer.toBuffer(document)
}

/** A draft says so on every page. */
function headersOf({ draft, language }: ReplyNote) {
  if (draft === null) return {}
  const mark = paragraph(draft, language, { style: 'NoteHead', alignment: AlignmentType.CENTER })
  return { default: new Header({ children: [mark] }) }
}

function blocksOf({ language, number, date, title, greeting, items, closing }: ReplyNote): Paragraph[] {
  const block = (text: string, style: string) => paragraph(text, language, { style })
  return [
    block(number, 'NoteHead'),
    block(date, 'NoteHead'),
    paragraph(title, language, { style: 'Title', alignment: AlignmentType.CENTER }),
    block(greeting, 'NoteText'),
    ...items.flatMap((item) => [
      paragraph(item.heading, item.headingLanguage, { style: 'Heading2' }),
      ...item.text.split(/\n{2,}/).map((text) => bodyOf(text, item.language)),
    ]),
    block(closing, 'NoteText'),
  ]
}

const bodyOf = (text: string, language: LanguageTag) => paragraph(text, language, { style: 'NoteText' })
