import type { LanguageTag, Sign } from '@qarar/register'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'

/** What differs from the text before, each with the words that show it. */
export function SignList({ signs, language }: { signs: readonly Sign[]; language: LanguageTag | null }) {
  const { t } = useReader()
  if (signs.length === 0) return null
  return (
    <ul className="signs">
      {signs.map(({ name, from, to }) => (
        <li key={name}>
          {t.life.signs[name]}
          {(from ?? to) !== null && (
            <>
              {': '}
              <Words was words={from} language={language} /> <Words words={to} language={language} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Words({
  words,
  was,
  language,
}: {
  words: string | null
  was?: boolean
  language: LanguageTag | null
}) {
  const { t } = useReader()
  if (words === null) return <span className="quiet">{was ? null : t.life.none}</span>
  return was ? <del {...inLanguage(language)}>{words}</del> : <ins {...inLanguage(language)}>{words}</ins>
}
