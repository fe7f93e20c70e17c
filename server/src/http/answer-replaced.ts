import { createMiddleware } from 'hono/factory'
import type { Store } from '../store/store.ts'
import { problemResponse } from './problem.ts'

const ids = /\b[pe]-[0-9a-z]{10}\b/g

/** Where nothing is found at an address because something else came in its place, that is named, whatever the route. */
export const answerReplaced = (store: Store) =>
  createMiddleware(async (c, next) => {
    await next()
    if (c.res.status !== 404) return
    const successor = await store.findSuccessor([...c.req.path.matchAll(ids)].map(([id]) => id))
    if (!successor) return
    c.res = problemResponse('not-found', `What was here was replaced by ${successor}.`, { successor })
  })
