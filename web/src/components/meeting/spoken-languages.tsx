import type { Turn } from '../../answers.ts'
import { deliveryLanguage } from '../../i18n/delivery-language.ts'
import { wordsOf } from '../../reading/proceedings.ts'
import { useReader } from '../frame/frame-context.ts'
import { LengthBar } from './length-bar.tsx'

/** In which languages was spoken, and how much in each. */
export function SpokenLanguages({ turns }: { turns: readonly Turn[] }) {
  const { t, count, language: own } = useReader()
  const words = t.reading.meetings
  const byLanguage = Map.groupBy(turns, ({ language }) => language)
  if (![...byLanguage.keys()].some((language) => language !== null)) return null
  const lengths = [...byLanguage].map(
    ([language, said]) => [language, said.reduce((sum, turn) => sum + wordsOf(turn), 0)] as const,
  )
  const most = Math.max(1, ...lengths.map(([, length]) => length))
  return (
    <details className="spoken">
      <summary>{words.spokenHere}</summary>
      <ul>
        {lengths
          .toSorted(([, one], [, other]) => other - one)
          .map(([language, length]) => (
            <li key={language ?? ''}>
              {language ? (
                deliveryLanguage(language, own)
              ) : (
                <span className="not-stated">{words.unknownLanguage}</span>
              )}{' '}
              <span className="quiet">{count(words.words, length)}</span>
              <LengthBar share={length / most} />
            </li>
          ))}
      </ul>
    </details>
  )
}
