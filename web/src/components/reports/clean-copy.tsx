import type { PrintedBlock, PrintedParagraph, PrintedReport, PrintedRun } from '@qarar/register'
import { reportItemPath } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { sentenceAnchor, toAnchor, useItem } from './item-context.ts'
import { RemarkWords } from './remark-words.tsx'

/** The item as it will print; or what keeps it from being printed. */
export function CleanCopy({ printed }: { printed: PrintedReport | null }) {
  const { cleanAsPrinted } = useReader().t.reports
  if (printed === null) return <Stopped />
  return (
    <>
      <p className="quiet">{cleanAsPrinted}</p>
      <PrintedPaper printed={printed} />
    </>
  )
}

function Stopped() {
  const words = useReader().t.reports
  const { item } = useItem()
  const { id, language, remarks } = item
  const headings = new Map(item.sections.map(({ key, heading }) => [key, heading]))
  return (
    <section className="stopped">
      <h2>{words.cleanRefused}</h2>
      <ul className="remarks">
        {remarks
          .filter(({ stops }) => stops)
          .map((remark) => {
            const { section, sentence } = remark
            const anchor = section && (sentence ? sentenceAnchor(section, sentence) : section)
            return (
              <li key={`${remark.kind} ${section} ${sentence} ${remark.mandate} ${remark.words}`}>
                {section && (
                  <a href={`${reportItemPath(id, { language })}${toAnchor(anchor ?? '')}`}>
                    <bdi>{headings.get(section) ?? words.sections[section]}</bdi>
                  </a>
                )}
                <RemarkWords remark={{ ...remark, stops: false }} />
              </li>
            )
          })}
      </ul>
    </section>
  )
}

interface Note {
  number: number
  text: string
}

/** Notes are numbered through the item and stand at its end. */
function PrintedPaper({ printed }: { printed: PrintedReport }) {
  const { t, number } = useReader()
  const { language, mark, organisation, session, symbol, title, parts } = printed
  const blocks = parts.flatMap((part) => part.blocks)
  const runs = blocks.flatMap(runsOf)
  const notes = runs.flatMap((run) => run.notes).map((text, at): Note => ({ number: at + 1, text }))
  const firstOf = new Map<PrintedRun, number>()
  let next = 1
  for (const run of runs) {
    firstOf.set(run, next)
    next += run.notes.length
  }
  return (
    <div className="printed-paper" {...inLanguage(language)}>
      {mark && <p className="paper-mark">{mark}</p>}
      <p className="paper-head">
        {organisation}
        <br />
        {session}
        {symbol && (
          <>
            <br />
            <bdi>{symbol}</bdi>
          </>
        )}
      </p>
      <p className="paper-title">{title}</p>
      {parts.map((part) => (
        <div key={part.id ?? part.kind}>
          <h2>
            {part.symbol && <bdi>{part.symbol}</bdi>} {part.title}
          </h2>
          {part.agenda && <p>{part.agenda}</p>}
          {part.blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a printed item never move
            <Block key={at} block={block} firstOf={firstOf} />
          ))}
        </div>
      ))}
      {notes.length > 0 && (
        <ol className="paper-notes" aria-label={t.reports.notes}>
          {notes.map((note) => (
            <li key={note.number} id={`paper-note-${note.number}`}>
              <span>{number(note.number)}</span> <span>{note.text}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

const runsOf = (block: PrintedBlock): PrintedRun[] =>
  block.kind === 'paragraph' ? block.runs : block.kind === 'table' ? block.rows.flat() : []

type FirstNotes = ReadonlyMap<PrintedRun, number>

function Block({ block, firstOf }: { block: PrintedBlock; firstOf: FirstNotes }) {
  if (block.kind === 'heading')
    return block.level === 1 ? (
      <h2 {...inLanguage(block.language)}>{block.text}</h2>
    ) : (
      <h3 {...inLanguage(block.language)}>{block.text}</h3>
    )
  if (block.kind === 'paragraph') return <Paragraph block={block} firstOf={firstOf} />
  return (
    <table className="letters-table" {...inLanguage(block.language)}>
      <thead>
        <tr>
          {block.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a printed table never move
          <tr key={at}>
            {row.map((run, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
              <td key={column}>
                <Run run={run} first={firstOf.get(run) ?? 1} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Paragraph({ block, firstOf }: { block: PrintedParagraph; firstOf: FirstNotes }) {
  const { plain } = useReader()
  return (
    <p className={`text ${block.style}`} {...inLanguage(block.language)}>
      {block.number !== null && <span className="paper-number">{plain(block.number)}.</span>}
      {block.runs.map((run, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a printed paragraph never move
        <Run key={at} run={run} first={firstOf.get(run) ?? 1} />
      ))}
    </p>
  )
}

/** Its words, and the numbers of its notes. */
function Run({ run, first }: { run: PrintedRun; first: number }) {
  const { t, number } = useReader()
  return (
    <>
      <bdi {...inLanguage(run.language)}>{run.text}</bdi>
      {run.notes.map((note, at) => (
        <a
          key={note}
          className="note-ref"
          href={`#paper-note-${first + at}`}
          aria-label={t.reports.note(number(first + at))}
        >
          {number(first + at)}
        </a>
      ))}
    </>
  )
}
