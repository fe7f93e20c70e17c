import type { WorkPage } from '../../answers.ts'
import type { Beside } from '../../choose-version.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { alignColumns, type Row } from '../../reading/align.ts'
import { idOf, type Line, linesBeside, linesOf } from '../../reading/in-order.ts'
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
  beside: readonly Beside[]
  marks: ShownMarks
}

/** Language versions of a text, paragraph beside paragraph, each in its own direction. */
export function ParallelText({ page, beside, marks }: Props) {
  const shown = [page, ...beside.map((each) => each.page)].map((each) => showWork(each, { marks }))
  const columns = [linesOf(page.work), ...beside.map(({ page: { work }, pairs }) => linesBeside(work, pairs))]
  // In the direction of the first text, a right-to-left version stands on the right, as treaties print them.
  return (
    <ol className={`parallel columns-${shown.length}`} dir={inLanguage(page.publication.language).dir}>
      {alignColumns(columns).map((row) => (
        <VersionsRow key={row.key} row={row} shown={shown} />
      ))}
    </ol>
  )
}

function VersionsRow({ row, shown }: { row: Row<Line>; shown: readonly TextShown[] }) {
  const named = row.cells.find((cell) => cell !== null)
  // What the first text does not have gets no anchor of its own: another of its paragraphs may have that name.
  const id = row.cells[0] ? idOf(row.cells[0]) : undefined
  return (
    <li className={row.cells.includes(null) ? 'pair alone' : 'pair'} id={id}>
      {shown.map((each, column) => (
        <Side
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a page never move
          key={column}
          line={row.cells[column] ?? null}
          shown={each}
          target={id ?? (named && idOf(named))}
        />
      ))}
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
