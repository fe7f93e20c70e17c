import type { RegisterChoices } from '@qarar/register'
import { type ListFilter, type Namesakes, namesakes, queryOfFilter } from '../../register/list-filter.ts'
import { nameAmong } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'

interface Props {
  filter: ListFilter
  choices: RegisterChoices
}

/** Of a name that several have: whose mandates are listed, and the others one click away. */
export function SameNames({ filter, choices }: Props) {
  const { language } = useReader()
  return namesakes(filter, choices, language).map((those) => (
    <SameName key={those.name} filter={filter} those={those} />
  ))
}

function SameName({ filter, those: { name, keys, taken } }: { filter: ListFilter; those: Namesakes }) {
  const reader = useReader()
  const { list } = reader.t.register
  const others = filter.addressees.filter((key) => !keys.includes(key))
  const address = (chosen: readonly string[]) =>
    `/register?${queryOfFilter({ ...filter, from: 1, addressees: [...others, ...chosen] })}`
  const isAll = taken.length === keys.length
  return (
    <p className="quiet same-names">
      {list.sameName(name)} {isAll && list.allOfName}{' '}
      {keys.map((key, at) => (
        <span key={key}>
          {at > 0 && ' · '}
          {taken.length === 1 && taken[0] === key ? (
            <strong aria-current="true">{nameAmong(key, reader)}</strong>
          ) : (
            <a href={address([key])}>{nameAmong(key, reader)}</a>
          )}
        </span>
      ))}
      {!isAll && (
        <>
          {' · '}
          <a href={address(keys)}>{list.all}</a>
        </>
      )}
    </p>
  )
}
