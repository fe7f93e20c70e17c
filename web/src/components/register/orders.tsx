import { type ListOrder, listOrders } from '@qarar/register'
import { type ListFilter, queryOfFilter } from '../../register/list-filter.ts'
import { useReader } from '../frame/frame-context.ts'

/** The list in each of its orders, as links: also where the heads of the columns are not shown. */
export function Orders({ filter }: { filter: ListFilter }) {
  const { t } = useReader()
  return (
    <nav className="orders" aria-label={t.saved.orders.title}>
      <span className="quiet">{t.saved.orders.title}:</span>
      <ul>
        {listOrders.map((order) => (
          <li key={order}>
            <a href={orderedPath(filter, order)} aria-current={filter.sort === order ? 'true' : undefined}>
              {t.saved.orders[order]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export const orderedPath = (filter: ListFilter, sort: ListOrder) =>
  `/register?${queryOfFilter({ ...filter, sort, from: 1 })}`
