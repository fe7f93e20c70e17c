import type { RegisterChoices } from '@qarar/register'
import type { Reader } from '../../i18n/reader.ts'
import { conditionsOf } from '../../register/conditions.ts'
import { filterOf, type ListFilter, queryAsChosen, queryOfFilter } from '../../register/list-filter.ts'
import { sessionNumber } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'

/** What narrows the list, in words, each with the way to drop it. */
export function ListConditions({ filter }: { filter: ListFilter }) {
  const reader = useReader()
  const { list } = reader.t.register
  const conditions = conditionsOf(filter, reader)
  if (conditions.length === 0) return null
  return (
    <div className="conditions">
      <ul aria-label={list.filter}>
        {conditions.map(({ words, without }) => (
          <li key={words}>
            <bdi>{words}</bdi>{' '}
            <a href={`/register?${without}`} aria-label={list.without(words)} title={list.without(words)}>
              ×
            </a>
          </li>
        ))}
      </ul>
      <a href={clearedAddress(reader)}>{list.clear}</a>
    </div>
  )
}

function clearedAddress(reader: Reader): string {
  const query = queryAsChosen(filterOf(new URLSearchParams()), reader)
  return query.size === 0 ? '/register' : `/register?${query}`
}

/** Lists that are asked for often, of the organisation whose list is shown. */
export function ReadyLists({ filter, choices }: { filter: ListFilter; choices: RegisterChoices }) {
  const reader = useReader()
  const { list } = reader.t.register
  const [due] = choices.dues
  const here = `${queryOfFilter({ ...filter, from: 1, columns: null, sort: 'newest' })}`
  const { organisation } = filter.plain
  const ready: [query: string, words: string][] = [
    ['', list.readyAll],
    ['status=none', list.readyNone],
    ['mine=true', list.readyMine],
    ['owner=nobody', list.readyNobody],
    ['stale=true', list.readyStale],
  ]
  if (due) ready.splice(1, 0, [`due=${encodeURIComponent(due)}`, list.readyDue(sessionNumber(due, reader))])
  return (
    <nav className="versions ready" aria-label={list.ready}>
      <ul>
        {ready.map(([asked, words]) => {
          const query = `${new URLSearchParams([
            ...(organisation ? [['organisation', organisation]] : []),
            ...new URLSearchParams(asked),
          ])}`
          return (
            <li key={asked}>
              <a
                href={query ? `/register?${query}` : '/register'}
                aria-current={query === here ? 'true' : undefined}
              >
                {words}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
