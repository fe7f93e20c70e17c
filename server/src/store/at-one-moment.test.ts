import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { askedOnce, atOneMoment, outsideOfMoments } from './at-one-moment.ts'
import type { Database } from './database.ts'

const [db, other] = [{}, {}] as [Database, Database]

function counter() {
  const asked: Database[] = []
  return { asked, ask: async (of: Database) => asked.push(of) }
}

test('within a moment a database is asked once, whoever asks and whenever', async () => {
  const { asked, ask } = counter()
  const answers = await atOneMoment(async () => {
    const together = [askedOnce(db, ask), askedOnce(db, ask)]
    await setTimeout(1)
    return Promise.all([...together, askedOnce(db, ask), askedOnce(other, ask)])
  })
  expect(answers).toEqual([1, 1, 1, 2])
  expect(asked).toEqual([db, other])
})

test('each moment asks anew, and outside of one everybody does', async () => {
  const { ask } = counter()
  const once = () => atOneMoment(() => askedOnce(db, ask))
  expect([await once(), await once(), await askedOnce(db, ask), await askedOnce(db, ask)]).toEqual([
    1, 2, 3, 4,
  ])
})

test('two questions have two answers, and what failed is asked again', async () => {
  let tries = 0
  const failing = async () => {
    tries++
    throw new Error('the server is away')
  }
  await atOneMoment(async () => {
    expect(await askedOnce(db, async () => 7)).toBe(7)
    await expect(askedOnce(db, failing)).rejects.toThrow('away')
    await expect(askedOnce(db, failing)).rejects.toThrow('away')
  })
  expect(tries).toBe(2)
})

test('a timer that is set in a moment can leave it', async () => {
  const { ask } = counter()
  const later = await atOneMoment(async () => {
    await askedOnce(db, ask)
    return outsideOfMoments(() => setTimeout(1).then(() => askedOnce(db, ask)))
  })
  expect(later).toBe(2)
})
