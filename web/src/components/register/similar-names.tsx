import { partyNamer, type RegisterChoices, similarParties } from '@qarar/register'
import { type ListFilter, queryOfFilter } from '../../register/list-filter.ts'
import { isUnlisted, keyName, nameAmong } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  filter: ListFilter
  choices: RegisterChoices
}

/** Of names that nobody has, as it was said: who is called something like it, one click away. */
export function SimilarNames({ filter, choices }: Props) {
  const { t, language } = useReader()
  const listed = choices.addressees.map(({ key }) => key)
  const unknown = filter.addressees.filter((key) => isUnlisted(key) && !listed.includes(key))
  const address = (from: string, to: string) =>
    `/register?${queryOfFilter({ ...filter, from: 1, addressees: filter.addressees.map((key) => (key === from ? to : key)) })}`
  return unknown.map((key) => {
    const similar = similarParties(keyName(key, language), listed)
    // Told apart from each other too: not all of them are addressed by the texts.
    const party = partyNamer([...listed, ...similar], language)
    if (similar.length === 0) return null
    return (
      <div key={key}>
        <p>{t.register.list.similar}</p>
        <ul>
          {similar.map((each) => (
            <li key={each}>
              <a href={address(key, each)}>{nameAmong(each, { party })}</a>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
