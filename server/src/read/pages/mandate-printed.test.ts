// A mandate leads to the page on which its words are printed.
import { afterAll, expect, test } from 'vitest'
import { startTestServer } from '../../store/testing/test-server.ts'
import { makePdf } from '../pdf/testing/make-pdf.ts'
import { takeFile } from '../take-file.ts'

const server = await startTestServer()
afterAll(server.stop)

const said = [
  ['Resolution No. 3/7-NAV', 'On the lights of the northern shore', 'The Council of Ministers,'],
  ['1. Requests the Secretary General to count the lights and to report to the next session.'],
]

const pdf = () =>
  makePdf(said.map((lines) => lines.map((text, at) => ({ text, x: 40, y: 700 - 30 * at, size: 8 }))))

async function wordsOfFirst(file: { name: string; bytes: Uint8Array }) {
  const { store } = await server.newStore()
  const { publication } = await takeFile(store, file, { by: 'a test' }, 1_000_000)
  const review = await store.getReview(publication as string, 1)
  const [mandate] = review?.paragraphs.flatMap(({ mandates }) => mandates) ?? []
  const page = await store.getMandate(mandate?.id as string)
  return page?.words[0]
}

test('that was read from pages', async () => {
  const words = await wordsOfFirst({ name: 'a.pdf', bytes: pdf() })
  const [first, second] = words?.printed?.pages ?? []
  expect(words?.printed).toMatchObject({ manifestation: expect.stringMatching(/^m-/) })
  expect(first?.[1]).toBeLessThan(words?.sourceLines[0] as number)
  expect(second?.[0]).toBeLessThanOrEqual(words?.sourceLines[0] as number)
})

test('that was not', async () => {
  const words = await wordsOfFirst({ name: 'a.txt', bytes: Buffer.from(said.flat().join('\n\n')) })
  expect(words).toMatchObject({ printed: null, sourceLines: [7, 7] })
})
