import type { LanguageTag } from '@qarar/register'
import { inLanguage } from '../../i18n/in-language.ts'
import { type ListFilter, queryOfFilter } from '../../register/list-filter.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  filter: ListFilter
  others: readonly { language: LanguageTag; words: string[] }[]
}

/** Where no mandate has the words: what they are in the other languages of the texts, each one click away. */
export function WordsElsewhere({ filter, others }: Props) {
  const { t } = useReader()
  const address = (words: string) =>
    `/register?${queryOfFilter({ ...filter, from: 1, plain: { ...filter.plain, words } })}`
  return others
    .filter(({ words }) => words.length > 0)
    .map(({ language, words }) => (
      <p key={language}>
        {t.register.list.wordsIn(t.languages[language])}{' '}
        {words.map((means, at) => (
          <span key={means}>
            {at > 0 && ' · '}
            <a href={address(means)}>
              <bdi {...inLanguage(language)}>{means}</bdi>
            </a>
          </span>
        ))}
      </p>
    ))
}
