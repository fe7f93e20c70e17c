import type { Paragraph } from '../../answers.ts'
import { PrintedClip } from '../printed/printed-clip.tsx'
import { CitationLine } from './citation-line.tsx'
import { EventLabel } from './event-label.tsx'
import { MarginNotes } from './margin-notes.tsx'
import { ParagraphText } from './paragraph-text.tsx'
import { PermalinkNumber } from './permalink-number.tsx'
import { ProposedReading } from './proposed-reading.tsx'
import { SourceNote } from './source-note.tsx'
import { useText } from './text-context.ts'

export function ParagraphRow({ paragraph }: { paragraph: Paragraph }) {
  const { printed, sourceOpen } = useText()
  return (
    <div className="row">
      <PermalinkNumber paragraph={paragraph} />
      <div className="words">
        <EventLabel paragraph={paragraph} />
        <ParagraphText paragraph={paragraph} />
        <ProposedReading paragraph={paragraph} />
        {sourceOpen && <PrintedClip printed={printed} lines={paragraph.sourceLines} open />}
        <CitationLine paragraph={paragraph} />
      </div>
      <div className="beside">
        <MarginNotes paragraph={paragraph} />
        <SourceNote paragraph={paragraph} />
      </div>
    </div>
  )
}
