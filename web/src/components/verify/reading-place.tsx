import { linePath } from '../../addresses.ts'
import type { ReadingToVerify } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { LineRange } from '../parts/line-range.tsx'
import { useReading } from './reading-context.ts'

/** Turn and lines of the paragraph; leads to it. */
export function ReadingPlace({
  reading: { turn, sourceLines },
}: {
  reading: Pick<ReadingToVerify, 'turn' | 'sourceLines'>
}) {
  const { t, plain } = useReader()
  const { page, view } = useReading()
  return (
    <p className="place">
      {turn !== null && <span>{t.meeting.turn(plain(turn))}</span>}
      <a href={linePath(page.id, sourceLines[0], { expression: view.expression })}>
        <LineRange lines={sourceLines} />
      </a>
    </p>
  )
}
