import type { Paragraph } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { OwnWords } from '../parts/own-words.tsx'
import { useText } from './text-context.ts'

/** What happens in the meeting at this paragraph, and when. */
export function EventLabel({ paragraph }: { paragraph: Paragraph }) {
  const { t, plain } = useReader()
  const event = useText().eventOf(paragraph)
  if (!event) return null
  return (
    <p className="event">
      <OwnWords>
        {t.meeting.events[event.kind] ?? event.kind}
        {event.time && ` · ${t.meeting.clock(plain(event.time))}`}
      </OwnWords>
    </p>
  )
}
