import { expect, test } from 'vitest'
import { turns } from './turns.ts'

const soon = () => new Promise((resolve) => setImmediate(resolve))

test('who gives up waiting is passed over, and nobody goes before his turn', async () => {
  const take = turns()
  const seen: string[] = []
  const first = await take()
  const stop = new AbortController()
  const second = take(stop.signal)
  const third = take().then((release) => {
    seen.push('third')
    release()
  })
  stop.abort(new Error('no more'))
  await expect(second).rejects.toThrow('no more')
  await soon()
  expect(seen).toEqual([])
  first()
  await third
  expect(seen).toEqual(['third'])
})

test('a signal of before takes no turn', async () => {
  const take = turns()
  await expect(take(AbortSignal.abort(new Error('not at all')))).rejects.toThrow('not at all')
  expect(await take()).toBeTypeOf('function')
})
