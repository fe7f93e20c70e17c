import type { RegisterPage } from '@qarar/register'
import { isolated } from '../../i18n/isolated.ts'
import type { Reader } from '../../i18n/reader.ts'
import { conditionLabel } from '../../register/condition-label.ts'
import { type ListFilter, queryAsChosen, withoutValue } from '../../register/list-filter.ts'
import { isUnlisted, keyName } from '../../register/party-words.ts'
import { useReader } from '../frame/frame-context.ts'

type Unknown = RegisterPage['unknown'][number]

interface Props {
  filter: ListFilter
  unknown: readonly Unknown[]
}

/** What was asked for that nothing in the register has; each with the way to drop it. */
export function ListNotes({ filter, unknown }: Props) {
  const reader = useReader()
  const { list } = reader.t.register
  const notes = unknown.map((each) => ({
    sentence: unknownWords(each, reader),
    without: withoutValue(filter, each.condition, each.value),
  }))
  if (notes.length === 0) return null
  return (
    <ul className="search-notes list-notes" aria-label={list.notes}>
      {notes.map(({ sentence, without }) => (
        <li key={sentence}>
          {sentence}{' '}
          <a href={`/register?${queryAsChosen({ ...without, from: 1 }, reader)}`}>
            {list.drop}
            <span className="visually-hidden"> {sentence}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function unknownWords({ condition, value }: Unknown, reader: Reader): string {
  const { list } = reader.t.register
  if (condition !== 'addressee') return list.noneHas(isolated(value), conditionLabel(condition, reader))
  const name = isolated(keyName(value, reader.language))
  return isUnlisted(value) ? list.nobodyCalled(name) : list.noneHas(name, conditionLabel(condition, reader))
}
