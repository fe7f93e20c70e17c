import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepLinked } from './keep-linked.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const done = { texts: 1, linked: true, seconds: 0 }

test('many changes one after the other are one run, once it is quiet', async () => {
  const linkTexts = vi.fn(async () => done)
  const linkSoon = keepLinked({ linkTexts }, () => {})
  for (let change = 0; change < 5; change++) {
    linkSoon()
    await vi.advanceTimersByTimeAsync(400)
  }
  expect(linkTexts).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(linkTexts.mock.calls).toEqual([[{ apart: true }]])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(linkTexts).toHaveBeenCalledTimes(1)
})

test('a change during a run has another one after it, never beside it', async () => {
  let running = 0
  const linkTexts = vi.fn(async () => {
    expect(++running).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    running--
    return done
  })
  const linkSoon = keepLinked({ linkTexts }, () => {})
  linkSoon()
  await vi.advanceTimersByTimeAsync(1000)
  linkSoon()
  linkSoon()
  await vi.advanceTimersByTimeAsync(5000)
  expect(linkTexts).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(linkTexts).toHaveBeenCalledTimes(2)
})

test('what goes wrong is told once, and tried again at the next change', async () => {
  const linkTexts = vi.fn(async () => done).mockRejectedValueOnce(new Error('no memory'))
  const lines: string[] = []
  const linkSoon = keepLinked({ linkTexts }, (line) => lines.push(line))
  linkSoon()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(lines).toEqual(['The texts could not be linked (no memory)'])
  linkSoon()
  await vi.advanceTimersByTimeAsync(1000)
  expect(linkTexts).toHaveBeenCalledTimes(2)
  expect(lines).toHaveLength(1)
})
