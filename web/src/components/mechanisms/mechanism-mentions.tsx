import type { MechanismMention } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import { formatStated } from '../../i18n/dates.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'
import { StandWords } from './stand-words.tsx'

/** Shown at once: those that say how it stands come before those that only name it. */
const first = 8

interface Props {
  mentions: readonly MechanismMention[]
  /** The day that the page shows, where it is not today. */
  asOf?: string | null | undefined
}

/** How it stands over time, in the words of the texts. */
export function MechanismMentions({ mentions, asOf }: Props) {
  const reader = useReader()
  const { t, number } = reader
  const words = t.mechanisms.words
  // A later text may name it: only of today nothing is left but that a person added it.
  const none = asOf ? words.noneBy(formatStated(asOf, 'gregorian', reader)) : words.none
  const telling = mentions.filter(({ stand }) => stand !== null)
  const shown = (telling.length > 0 ? telling : mentions).slice(0, first)
  const rest = mentions.filter((mention) => !shown.includes(mention))
  return (
    <section className="mechanism-part" id="words">
      <h2>
        {words.title} <span className="quiet">{number(mentions.length)}</span>
      </h2>
      {mentions.length === 0 && <p className="quiet">{none}</p>}
      <MentionList mentions={shown} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more(number(rest.length))}</summary>
          <MentionList mentions={rest} />
        </details>
      )}
    </section>
  )
}

export function MentionList({ mentions }: { mentions: readonly MechanismMention[] }) {
  return (
    <ol className="mentions">
      {mentions.map((mention) => (
        <Mention key={mention.id} mention={mention} />
      ))}
    </ol>
  )
}

function Mention({ mention }: { mention: MechanismMention }) {
  const reader = useReader()
  const { t } = reader
  const { id, publication, order, eId, language, stand, symbol, title, date, words, name } = mention
  const href = `${workPath(publication, order, { language })}#${eId}`
  return (
    <li id={id} className={stand ? `telling ${stand}` : undefined}>
      <p className="mention-head">
        {date ? (
          <time dateTime={date}>{formatStated(date, 'gregorian', reader)}</time>
        ) : (
          <span className="quiet">{t.mechanisms.words.undated}</span>
        )}
        {stand ? <StandWords stand={stand} /> : <span className="quiet">{t.mechanisms.words.named}</span>}
      </p>
      <blockquote className="document-text" {...inLanguage(language)}>
        <Marked words={words} name={name} />
      </blockquote>
      <p className="mention-source">
        <a href={href}>
          {symbol ? <SymbolText>{symbol}</SymbolText> : <bdi lang={language ?? ''}>{title ?? eId}</bdi>}
        </a>
        {symbol && title && (
          <bdi className="quiet" lang={language ?? ''}>
            {title}
          </bdi>
        )}
      </p>
    </li>
  )
}

/** The name as it stands there, where it stands in the part that is shown. */
function Marked({ words, name }: Pick<MechanismMention, 'words' | 'name'>) {
  const at = words.indexOf(name)
  if (at < 0 || name === '') return words
  return (
    <>
      {words.slice(0, at)}
      <mark>{name}</mark>
      {words.slice(at + name.length)}
    </>
  )
}
