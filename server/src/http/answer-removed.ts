import { createMiddleware } from 'hono/factory'
import type { Store } from '../store/store.ts'
import { problemResponse } from './problem.ts'

const ids = /\b[a-z]{1,2}-[0-9a-z]{10}\b/g

/** Where nothing is found at an address because it was removed by order, that is said, whatever the route. */
export const answerRemoved = (store: Store) =>
  createMiddleware(async (c, next) => {
    await next()
    if (c.res.status !== 404) return
    const removal = await store.findRemoval([...c.req.path.matchAll(ids)].map(([id]) => id))
    if (!removal) return
    const day = removal.at.slice(0, 10)
    c.res = problemResponse('removed', `What was here was removed by order on ${day}.`, { removed: day })
  })
