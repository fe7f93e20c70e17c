import type { WorkPage } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { align, type Pair } from '../../reading/align.ts'
import { idOf, type Line, linesOf } from '../../reading/in-order.ts'
import type { ShownMarks } from '../../reading/marks.ts'
import { useReader } from '../frame/frame-context.ts'
import { speakerOf } from '../meeting/speaker-of.ts'
import { OwnWords } from '../parts/own-words.tsx'
import { ParagraphText } from './paragraph-text.tsx'
import { PermalinkNumber } from './permalink-number.tsx'
import { showWork } from './show-text.ts'
import { TextContext, type TextShown } from './text-context.ts'

interface Props {
  page: WorkPage
  beside: WorkPage
  marks: ShownMarks
}

/** Two language versions of a text, paragraph beside paragraph, each in its own direction. */
export function ParallelText({ page, beside, marks }: Props) {
  const shown = [showWork(page, { marks }), showWork(beside, { marks })] as const
  const pairs = align(linesOf(page.work), linesOf(beside.work), ({ key }) => key)
  // In the direction of the first text, a right-to-left version stands on the right, as treaties print them.
  return (
    <ol className="parallel" dir={inLanguage(page.publication.language).dir}>
      {pairs.map((pair) => (
        <PairRow key={pair.key} pair={pair} shown={shown} />
      ))}
    </ol>
  )
}

interface RowProps {
  pair: Pair<Line>
  shown: readonly [TextShown, TextShown]
}

function PairRow({ pair, shown: [first, second] }: RowProps) {
  const named = pair.first ?? pair.second
  const id = named ? idOf(named) : undefined
  return (
    <li className="pair" id={id}>
      <Side line={pair.first} shown={first} target={id} />
      <Side line={pair.second} shown={second} target={id} />
    </li>
  )
}

function Side({ line, shown, target }: { line: Line | null; shown: TextShown; target?: string }) {
  const { t } = useReader()
  return (
    <TextContext value={shown}>
      <div className="side" {...inLanguage(shown.language)}>
        {line ? (
          <LineText line={line} target={target} />
        ) : (
          <p className="missing">
            <OwnWords>{t.text.missing}</OwnWords>
          </p>
        )}
      </div>
    </TextContext>
  )
}

function LineText({ line, target }: { line: Line; target?: string }) {
  const { t } = useReader()
  if ('turn' in line) {
    return (
      <p className="turn-name">
        <bdi className="document-text">{speakerOf(line.turn, t)}</bdi>
      </p>
    )
  }
  return (
    <div className={`row ${line.paragraph.part} depth-${Math.min(line.depth, 3)}`}>
      <PermalinkNumber paragraph={line.paragraph} target={target} />
      <ParagraphText paragraph={line.paragraph} />
    </div>
  )
}
