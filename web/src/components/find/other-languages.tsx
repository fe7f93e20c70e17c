import type { SearchPage } from '@qarar/register'
import { searchPath } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'

type Other = SearchPage['otherLanguages'][number]

/** The same query in other languages that find something, by words that are known to stand for those typed. */
export function OtherLanguages({ others }: { others: readonly Other[] }) {
  const { t } = useReader()
  const finding = others.filter(({ total }) => total > 0)
  if (finding.length === 0) return null
  return (
    <ul className="other-languages quiet" aria-label={t.find.otherLanguages}>
      {finding.map((other) => (
        <li key={other.language}>
          {t.find.sameIn(t.languages[other.language])} <Link other={other} />
          {other.leftOut.length > 0 && (
            <>
              {' '}
              {t.find.withoutWords} <bdi>{other.leftOut.join(t.separator)}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Link({ other: { query, words, language, total, capped } }: { other: Other }) {
  const { number } = useReader()
  const said = words.map(({ means }) => means.join('\u00a0/ ')).join(' · ')
  return (
    <>
      <a href={searchPath({ q: query })}>
        <bdi {...inLanguage(language)}>{said}</bdi>
      </a>{' '}
      ({number(total)}
      {capped && '+'})
    </>
  )
}
