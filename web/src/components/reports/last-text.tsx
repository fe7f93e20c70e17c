import type { DraftSection, LastParagraph } from '@qarar/register'
import { reportItemPath, workPath } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { startOf } from '../../reports/section-start.ts'
import { useReader } from '../frame/frame-context.ts'
import { useCanWrite, useItem } from './item-context.ts'

/** What the last report said there, from which the section can begin; `isWhole`: only to be read. */
export function LastText({ section, isWhole = false }: { section: DraftSection; isWhole?: boolean }) {
  const { takeLast } = useReader().t.reports
  const { item } = useItem()
  const canWrite = useCanWrite() && !isWhole
  const start = startOf({ section: section.key, from: 'last', which: null })
  return (
    <>
      {section.last.map((paragraph, at) => (
        <LastWords
          key={`${paragraph.publication} ${paragraph.eId}`}
          paragraph={paragraph}
          section={section}
          place={at}
          canStart={canWrite}
        />
      ))}
      {canWrite && section.last.length > 1 && (
        <p>
          <a href={`${reportItemPath(item.id, { start })}#edit-${section.key}`}>{takeLast}</a>
        </p>
      )}
    </>
  )
}

interface Props {
  paragraph: LastParagraph
  section: DraftSection
  place: number
  canStart: boolean
}

function LastWords({ paragraph, section, place, canStart }: Props) {
  const { t } = useReader()
  const { item } = useItem()
  const { publication, order, eId, text, language } = paragraph
  const start = startOf({ section: section.key, from: 'last', which: `${place}` })
  return (
    <div className="last-paragraph">
      <p className="text" {...inLanguage(language)}>
        {text}
      </p>
      <p className="small">
        <a href={`${workPath(publication, order, { language })}#${eId}`}>{t.reports.sources.lastReport}</a>
        {canStart && (
          <>
            {' · '}
            <a href={`${reportItemPath(item.id, { start })}#edit-${section.key}`}>
              {t.reports.takeParagraph}
            </a>
          </>
        )}
      </p>
    </div>
  )
}
