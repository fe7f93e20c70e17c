import { readingPath } from '../../addresses.ts'
import type { WaitingText } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** Texts whose reading has questions: each leads to its page, with how many there are. */
export function WaitingTexts({ texts }: { texts: WaitingText[] }) {
  const { t } = useReader()
  const { title, intro, none } = t.questions.texts
  return (
    <section className="waiting-texts" aria-labelledby="texts">
      <h2 id="texts">{title}</h2>
      <p>{texts.length > 0 ? intro : none}</p>
      <ul>
        {texts.map((text) => (
          <Text key={text.expression} text={text} />
        ))}
      </ul>
    </section>
  )
}

function Text({
  text: { publication, expression, symbol, title, file, language, joins, readings },
}: {
  text: WaitingText
}) {
  const { t, count } = useReader()
  const path = readingPath(publication, { expression })
  return (
    <li>
      <p>
        <a href={path}>
          {title ? <DocumentText language={language}>{title}</DocumentText> : <bdi>{file}</bdi>}
        </a>
      </p>
      <p className="quiet">
        {symbol && <SymbolText>{symbol}</SymbolText>} {language && t.languages[language]}
      </p>
      <p>
        {joins > 0 && <a href={`${path}#joins`}>{count(t.counts.joinsToAnswer, joins)}</a>}
        {joins > 0 && readings > 0 && ' · '}
        {readings > 0 && <a href={`${path}#readings`}>{count(t.counts.readingsToAnswer, readings)}</a>}
      </p>
    </li>
  )
}
