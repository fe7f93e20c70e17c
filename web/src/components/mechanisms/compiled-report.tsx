import type { CompiledSection, MechanismReport, ReportBlock, ReportRun, ReportTarget } from '@qarar/register'
import { mandatePath, mechanismRecordsPath, workPath } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { recordsBehind } from '../../mechanisms/report-period.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolWords } from '../reports/symbol-words.tsx'
import { CountsBlock } from './counts-block.tsx'
import { MechanismName } from './mechanism-name.tsx'
import { ReportContext, useReport } from './report-context.ts'

/** The document: in its own language, whatever that of the page is. */
export function CompiledReport({ report }: { report: MechanismReport }) {
  const { mechanism, title, period, sections, language } = report
  return (
    <ReportContext value={report}>
      <article className="compiled-report" {...inLanguage(language)}>
        <header>
          <p className="compiled-title">
            <MechanismName name={mechanism.name} />
          </p>
          <h1>{title}</h1>
          <p className="quiet">{period}</p>
        </header>
        {sections.map((section, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report is rendered once, and its sections have no ids of their own
          <Section key={at} section={section} />
        ))}
      </article>
    </ReportContext>
  )
}

function Section({ section: { heading, blocks } }: { section: CompiledSection }) {
  return (
    <section className="compiled-section">
      <h2>{heading}</h2>
      {inLists(blocks).map((group, at) =>
        group.isList ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <ul key={at} className="compiled-list">
            {group.blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <li key={index}>
                <Runs block={block} />
              </li>
            ))}
          </ul>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          group.blocks.map((block, index) => <Block key={`${at} ${index}`} block={block} />)
        ),
      )}
    </section>
  )
}

const isListed = (block: ReportBlock) => block.kind === 'text' && block.style === 'list'

/** Lines of a list that follow each other are one list. */
function inLists(blocks: readonly ReportBlock[]): { isList: boolean; blocks: ReportBlock[] }[] {
  const groups: { isList: boolean; blocks: ReportBlock[] }[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last && last.isList === isListed(block)) last.blocks.push(block)
    else groups.push({ isList: isListed(block), blocks: [block] })
  }
  return groups
}

function Block({ block }: { block: ReportBlock }) {
  if (block.kind === 'heading') return <h3>{block.text}</h3>
  if (block.kind === 'counts') return <CountsBlock block={block} />
  if (block.kind === 'table') return <ReportTable block={block} />
  const Tag = block.style === 'quote' ? 'blockquote' : 'p'
  return (
    <Tag>
      <Runs block={block} />
    </Tag>
  )
}

function Runs({ block }: { block: ReportBlock }) {
  if (block.kind !== 'text') return null
  // biome-ignore lint/suspicious/noArrayIndexKey: as above
  return block.runs.map((run, at) => <Run key={at} run={run} />)
}

/** Columns are named where the table has names; else each row has its name in its first cell. */
function ReportTable({ block: { head, rows, caption } }: { block: Extract<ReportBlock, { kind: 'table' }> }) {
  return (
    <table className={head.length > 0 ? 'plain-table compiled-table' : 'plain-table compiled-facts'}>
      {caption && <caption className="visually-hidden">{caption}</caption>}
      {head.length > 0 && (
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <tr key={at}>
            {row.map((run, column) =>
              head.length === 0 && column === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <th key={column} scope="row">
                  <Run run={run} />
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column} data-head={head[column]}>
                  <Run run={run} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Words in their own language; a figure leads to its records, what was written to where it stands. */
function Run({ run: { text, language, figure, to, note } }: { run: ReportRun }) {
  const report = useReport()
  const { t, number } = useReader()
  const href = figure ? recordsBehind(figure.query, report) : to && placeOf(to, report)
  const words =
    language === report.language ? (
      <span dir="auto">
        <SymbolWords text={text} language={report.language} />
      </span>
    ) : (
      <bdi className="document-text" {...inLanguage(language)}>
        {text}
      </bdi>
    )
  const title = figure ? t.mechanisms.compiled.proof(number(figure.records), figure.hash) : undefined
  return (
    <>
      {href ? (
        <a href={href} title={title}>
          {words}
        </a>
      ) : (
        words
      )}
      {note && (
        <span className="quiet small">
          {' '}
          (<SymbolWords text={note} language={report.language} />)
        </span>
      )}
    </>
  )
}

function placeOf(to: ReportTarget, { mechanism, known }: MechanismReport): string {
  if (to.kind === 'mandate') return mandatePath(to.id)
  if (to.kind === 'paragraph') return `${workPath(to.publication, to.order)}#${to.eId}`
  return `${mechanismRecordsPath(mechanism.id, to.type, { known })}#${to.id}`
}
