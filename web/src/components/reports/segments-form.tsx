import type { LanguageTag, VolumeOutline } from '@qarar/register'
import { reportItemPath, reportPagePath } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import type { Fields } from '../../register/refused.ts'
import type { AwaitingSegment } from '../../reports/reports-api.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'
import { itemTitle } from './item-name.tsx'

interface Props {
  outline: VolumeOutline
  /** Into which it is translated. */
  language: LanguageTag
  segments: readonly AwaitingSegment[]
  /** What was typed into a form that came back, by the words of the source. */
  typed: ReadonlyMap<string, string>
}

/** Each sentence beside the field of its translation, both from their own side; many are saved at once. */
export function SegmentsForm({ outline, language, segments, typed }: Props) {
  const { t } = useReader()
  const items = Map.groupBy(
    segments.map((segment, at) => ({ segment, at })),
    ({ segment }) => segment.item,
  )
  return (
    <form method="post" action={reportPagePath(outline.volume.id, 'translation')} className="segments">
      <FormToken />
      <input type="hidden" name="language" value={language} />
      {[...items].map(([item, own]) => (
        <section key={item}>
          <ItemHeading outline={outline} id={item} />
          {own.map(({ segment, at }) => (
            <Segment
              key={segment.source}
              segment={segment}
              at={at}
              language={language}
              typed={typed.get(segment.source)}
            />
          ))}
        </section>
      ))}
      <p className="buttons">
        <button type="submit" className="primary">
          {t.reports.saveTranslations}
        </button>
      </p>
    </form>
  )
}

function ItemHeading({ outline, id }: { outline: VolumeOutline; id: string }) {
  const reader = useReader()
  const item = outline.items.find((each) => each.id === id)
  if (!item) return null
  return (
    <h2>
      <a href={reportItemPath(id)}>
        {reader.t.reports.item(reader.number(item.position))} · <bdi>{itemTitle(item, reader)}</bdi>
      </a>
    </h2>
  )
}

interface SegmentProps {
  segment: AwaitingSegment
  /** Its place on the page. */
  at: number
  language: LanguageTag
  typed: string | undefined
}

function Segment({ segment: { source, language: own }, at, language, typed }: SegmentProps) {
  const { t } = useReader()
  const id = `segment-${at}`
  return (
    <div className="segment">
      <input type="hidden" name={`source-${at}`} value={source} />
      <p className="text" id={id} {...inLanguage(own)}>
        {source}
      </p>
      <textarea
        name={`text-${at}`}
        rows={Math.min(12, 2 + Math.ceil(source.length / 70))}
        maxLength={20_000}
        className="text"
        defaultValue={typed}
        aria-label={t.reports.translation}
        aria-describedby={id}
        {...inLanguage(language)}
      />
    </div>
  )
}

/** What was typed, by the words of its source. */
export function typedSegments(fields: Fields): Map<string, string> {
  const typed = Object.entries(fields).flatMap(([name, source]): [string, string][] => {
    const at = /^source-(\d+)$/.exec(name)?.[1]
    return at ? [[source, fields[`text-${at}`] ?? '']] : []
  })
  return new Map(typed)
}
