import { workPath } from '../../addresses.ts'
import type { Citation, Paragraph } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'
import { useText } from './text-context.ts'

/** `7/1-NAV~para_5` names a place in a text. */
const symbolIn = ({ target }: Pick<Citation, 'target'>) => target?.split('~')[0] ?? ''

/** Each text once, however often a paragraph cites it; those of which it cannot be told what they are stand in the text alone. */
export function citedIn({ citations }: Paragraph): Citation[] {
  const known = citations.filter(({ status, target }) => target !== null && status !== 'out-of-scope')
  return [...new Map(known.map((citation) => [symbolIn(citation), citation])).values()]
}

/** The texts that a paragraph cites, by the symbols under which they are known. */
export function CitesNote({ cited }: { cited: readonly Citation[] }) {
  const { t } = useReader()
  return (
    <p className="cites-note">
      <span className="label">{t.reading.notes.citations}</span>{' '}
      {cited.map((citation, place) => (
        <span key={citation.target}>
          {place > 0 && t.separator}
          <Cited citation={citation} />
        </span>
      ))}
    </p>
  )
}

function Cited({ citation: { to, target, text } }: { citation: Citation }) {
  const { t } = useReader()
  const { language } = useText()
  const name = <CitedName target={target} text={text} language={language} />
  if (to) return <a href={workPath(to.publication, to.order, { language })}>{name}</a>
  return (
    <>
      {name} <span className="quiet">({t.reading.notes.notHeld})</span>
    </>
  )
}

/** By its symbol; a treaty or charter, which has none, by the words of the text. */
function CitedName({
  target,
  text,
  language,
}: Pick<Citation, 'target' | 'text'> & { language: ReturnType<typeof useText>['language'] }) {
  const symbol = symbolIn({ target })
  return symbol.includes('/') ? (
    <SymbolText>{symbol}</SymbolText>
  ) : (
    <DocumentText language={language}>{text}</DocumentText>
  )
}
