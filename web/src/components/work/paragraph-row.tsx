import type { Paragraph } from '../../answers.ts'
import { CitationLine } from './citation-line.tsx'
import { EventLabel } from './event-label.tsx'
import { MarginNotes } from './margin-notes.tsx'
import { ParagraphText } from './paragraph-text.tsx'
import { PermalinkNumber } from './permalink-number.tsx'
import { ProposedReading } from './proposed-reading.tsx'
import { SourceNote } from './source-note.tsx'

export function ParagraphRow({ paragraph }: { paragraph: Paragraph }) {
  return (
    <div className="row">
      <PermalinkNumber paragraph={paragraph} />
      <div className="words">
        <EventLabel paragraph={paragraph} />
        <ParagraphText paragraph={paragraph} />
        <ProposedReading paragraph={paragraph} />
        <CitationLine paragraph={paragraph} />
      </div>
      <div className="beside">
        <MarginNotes paragraph={paragraph} />
        <SourceNote paragraph={paragraph} />
      </div>
    </div>
  )
}
