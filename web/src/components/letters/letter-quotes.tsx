import type { LetterQuote } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { wordsLeft } from '../distribution/words-left.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'
import { useLetter } from './letter-context.ts'

/** The paragraphs as the note quotes them, each once. */
export function LetterQuotes() {
  const { t, count } = useReader()
  const { quotes } = useLetter().page
  const paragraphs = [...Map.groupBy(quotes, placeOf).values()].map(([first]) => first as LetterQuote)
  return (
    <details className="letter-quotes">
      <summary>
        {t.letters.quoted} <span className="quiet">({count(t.letters.quotedCount, paragraphs.length)})</span>
      </summary>
      {paragraphs.map((quote) => (
        <figure key={quote.mandate}>
          <figcaption>
            <QuotePlace quote={quote} />
          </figcaption>
          <blockquote {...inLanguage(quote.language)}>{wordsLeft(quote.text, t)}</blockquote>
        </figure>
      ))}
    </details>
  )
}

const placeOf = ({ publication, order, eId }: LetterQuote) => `${publication} ${order} ${eId}`

export function QuotePlace({ quote }: { quote: LetterQuote }) {
  const { t, plain } = useReader()
  const { publication, order, eId, symbol, title, number, language } = quote
  return (
    <a href={`${workPath(publication, order, { language })}#${eId}`}>
      {symbol ? <SymbolText>{symbol}</SymbolText> : <bdi>{title}</bdi>}
      {t.separator}
      <bdi>{number ? plain(number) : '¶'}</bdi>
    </a>
  )
}
