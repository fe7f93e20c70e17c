import type { DraftItem, ReportSource } from '@qarar/register'
import { letterPath, mandatePath, reportPath, workPath } from '../../addresses.ts'
import type { Reader } from '../../i18n/reader.ts'
import { useReader } from '../frame/frame-context.ts'
import { useItem } from './item-context.ts'

/** Where a sentence comes from, in words that lead there. */
export function SourceLink({ source, isChange = false }: { source: ReportSource; isChange?: boolean }) {
  const reader = useReader()
  const { item } = useItem()
  const words = reader.t.reports.sources
  switch (source.kind) {
    case 'paragraph':
      return (
        <>
          <a href={`${workPath(source.publication, source.order)}#${source.eId}`}>
            {paragraphWords(source, item, reader)}
          </a>
          {source.mandate && (
            <>
              {' '}
              <a className="to-mandate" href={mandatePath(source.mandate)}>
                {words.mandate}
              </a>
            </>
          )}
        </>
      )
    case 'status':
      return <a href={`${mandatePath(source.mandate)}#${source.entry}`}>{words.status}</a>
    case 'closing':
      return <a href={`${mandatePath(source.mandate)}#${source.closing}`}>{words.closing}</a>
    case 'letter':
      return <a href={letterPath(source.letter)}>{words.letter}</a>
    case 'answer':
      return <a href={`${letterPath(source.letter)}#${source.answer}`}>{words.answer}</a>
    case 'plan':
      return <a href={reportPath(source.volume)}>{words.plan}</a>
    case 'person':
      return <PersonWords source={source} isChange={isChange} />
  }
}

type Paragraph = Extract<ReportSource, { kind: 'paragraph' }>

/** By its number, and its text where that is known: the last report, or the one text of the item. */
function paragraphWords(
  { publication, order, eId, mandate }: Paragraph,
  { works, sections }: DraftItem,
  { t, plain }: Reader,
): string {
  const words = t.reports.sources
  const number = /^para_(\d+)$/.exec(eId)?.[1]
  const isLast = sections.some(({ last }) =>
    last.some((one) => one.publication === publication && one.order === order),
  )
  if (isLast) return number ? words.paragraphOf(plain(number), words.lastReport) : words.lastReport
  const symbol = mandate !== null && works.length === 1 ? works[0]?.symbol : null
  if (number && symbol) return words.paragraphOf(plain(number), `\u2068${symbol}\u2069`)
  return number ? words.paragraphNumber(plain(number)) : words.paragraph
}

interface PersonProps {
  source: Extract<ReportSource, { kind: 'person' }>
  /** They changed what others wrote, or the register said. */
  isChange: boolean
}

function PersonWords({ source, isChange }: PersonProps) {
  const { person, changedBy, file, department } = useReader().t.reports.sources
  const name = `\u2068${source.by}\u2069`
  const { item } = useItem()
  return (
    <>
      {!isChange && source.post && source.file ? (
        department(`\u2068${source.post}\u2069`)
      ) : (
        <>
          {isChange ? changedBy(name) : person(name)}
          {source.post && (
            <>
              {' · '}
              <bdi>{source.post}</bdi>
            </>
          )}
        </>
      )}
      {source.file && (
        <>
          {' · '}
          <a href={`${reportPath(item.volume)}#${source.file}`}>{file}</a>
        </>
      )}
    </>
  )
}
