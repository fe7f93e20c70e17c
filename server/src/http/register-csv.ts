import type { RegisterQuery, Store } from '../store/store.ts'
import { registerCsv } from '../tables/register-csv.ts'

/** All mandates that a query finds, as they are at this moment, as a download. */
export function downloadRegister(store: Store, query: RegisterQuery): Response {
  const pieces = registerCsv(store, query)
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(new TextEncoder().encode(value))
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="mandates-${store.level}.csv"`,
    },
  })
}
