import { paragraphName } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import type { AgendaLine, AgendaSource } from '../../answers.ts'
import { citationOf } from '../../i18n/citation.ts'
import { messages } from '../../i18n/messages.ts'
import { shortened } from '../../reading/shortened.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'

/** The words that prove each line, and where they stand, numbered as the lines refer to them. */
export function AgendaSources({ lines }: { lines: AgendaLine[] }) {
  const { t, plain } = useReader()
  const sources = lines.flatMap((line) => line.sources)
  if (sources.length === 0) return null
  return (
    <section className="agenda-sources" aria-labelledby="sources">
      <h2 id="sources">{t.agenda.sources}</h2>
      <ol>
        {sources.map((source, index) => (
          <li key={source.mandate} id={`note-${index + 1}`}>
            <span className="item-number">{plain(index + 1)}</span>
            <p>
              <Citation source={source} />
              {': '}
              <Words source={source} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Words({ source: { action, span, place } }: { source: AgendaSource }) {
  const { language } = useReader()
  const { quote } = messages[place?.language ?? language]
  const words = action.slice(span.start, span.end)
  return <DocumentText language={place?.language ?? null}>{quote(shortened(words))}</DocumentText>
}

function Citation({ source: { work, place } }: { source: AgendaSource }) {
  const text = work.symbol ?? work.title ?? work.id
  if (place === null) return <bdi>{text}</bdi>
  const { publication, order, eId, language } = place
  const cited = {
    part: place.part === 'operative' || place.part === 'preambular' ? place.part : ('other' as const),
    number: place.number ?? '',
    ...{ text, isResolution: work.symbol !== null, organisation: work.organisation },
  }
  const tag = language ?? 'en'
  const unnumbered = `${paragraphName(place, tag)}${messages[tag].separator}${text}`
  return (
    <a href={`${workPath(publication, order, { language })}#${eId}`}>
      <DocumentText language={language}>
        {place.number === null ? unnumbered : citationOf(cited, tag)}
      </DocumentText>
    </a>
  )
}
