import type { RequestItem } from '@qarar/register'
import { today } from '../../register/past.ts'
import { useReader } from '../frame/frame-context.ts'
import { Day } from '../letters/day.tsx'
import { Days } from './item-shares.tsx'
import { useIsOpen, useRequest } from './request-context.ts'
import { RequestForm } from './request-form.tsx'

/** Who still owes what, inside the house; those whose date is over are marked. */
export function Owing() {
  const { owing, owingColumns: columns } = useReader().t.requests
  const { items } = useRequest().page
  const owed = owedBy(items)
  if (owed.length === 0) return null
  return (
    <section id="owing">
      <h2>{owing}</h2>
      <table className="letters-table">
        <caption className="visually-hidden">{owing}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.post}</th>
            <th scope="col">{columns.items}</th>
            <th scope="col">{columns.by}</th>
            <th scope="col">{columns.reminded}</th>
          </tr>
        </thead>
        <tbody>
          {owed.map((each) => (
            <OwingRow key={each.post} {...each} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface Owed {
  post: string
  /** Places in the request, from 1. */
  places: { place: number; id: string }[]
  /** The first of the internal dates. */
  by: string | null
  isLate: boolean
  reminded: string[]
}

function owedBy(items: readonly RequestItem[]): Owed[] {
  const shares = items.flatMap(({ id, shares, state, withdrawn }, at) =>
    withdrawn || state === 'cleared'
      ? []
      : shares
          .filter(({ hasContributed }) => !hasContributed)
          .map((share) => ({ ...share, id, place: at + 1 })),
  )
  const byPost = Map.groupBy(shares, ({ post }) => post)
  return [...byPost].map(([post, all]) => ({
    post,
    places: all.map(({ id, place }) => ({ id, place })),
    by: all.flatMap(({ by }) => by ?? []).sort()[0] ?? null,
    isLate: all.some(({ isLate }) => isLate),
    reminded: all[0]?.reminded ?? [],
  }))
}

function OwingRow({ post, places, by, isLate, reminded }: Owed) {
  const { t, number } = useReader()
  const words = t.requests
  const isOpen = useIsOpen()
  return (
    <tr>
      <td>
        <bdi>{post}</bdi>
      </td>
      <td>
        {places.map(({ id, place }, at) => (
          <span key={id}>
            {at > 0 && t.separator}
            <a href={`#${id}`}>{number(place)}</a>
          </span>
        ))}
      </td>
      <td>
        {by && <Day day={by} />}
        {isLate && (
          <>
            {' · '}
            <b className="late">{words.lateShare}</b>
          </>
        )}
      </td>
      <td>
        <Days days={reminded} />
        {isOpen && (
          <RequestForm fields={{ about: 'remind', post }} className="remind">
            <label>
              <span className="visually-hidden">{words.remindDate}</span>
              <input type="date" name="date" required defaultValue={today()} />
            </label>
            <button type="submit">{words.remind}</button>
          </RequestForm>
        )}
      </td>
    </tr>
  )
}
