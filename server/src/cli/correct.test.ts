// What a person says of the structure of a text by command, on a real store.
import { correctedStructure, decidedDirection, workPage } from '@qarar/register/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importExample, type OwnStore, openOwnStore } from '../http/testing/own-store.ts'
import { runInTurn } from './testing/run-in-turn.ts'

let own: OwnStore
let id: string
beforeAll(async () => {
  own = await openOwnStore()
  id = (await importExample(own.store, 'council-7-resolutions.en.txt')).publication ?? ''
})
afterAll(() => own?.remove())

const correct = (...words: string[]) =>
  runInTurn(['correct', id, ...words], { ...own.settings, QARAR_PERSON: 'ليلى' })
const structure = async () => correctedStructure.parse(JSON.parse((await correct('--json')).stdout))
const work = async (order: number) => workPage.parse(await own.store.getWork(id, order)).work

test('what is said is followed, listed, and taken back', async () => {
  expect((await correct()).stdout).toBe('Nobody has corrected anything.\n')
  const before = await work(1)
  const preambular = before.paragraphs.find(({ part }) => part === 'preambular')
  const place = ['--work', '1', '--paragraph', preambular?.eId ?? '']
  const said = await correct('part', 'operative', ...place, '--json')
  const decided = decidedDirection.parse(JSON.parse(said.stdout))
  expect((await work(1)).paragraphs.find(({ text }) => text === preambular?.text)?.part).toBe('operative')
  expect((await correct()).stdout).toContain(`${decided.id}`)
  expect((await structure()).placed).toMatchObject([{ id: decided.id, by: 'ليلى', order: 1 }])
  const back = await correct('--take-back', decided.id, '--reason', 'it opens with a participle')
  expect(back.stdout).toContain('Taken back')
  expect((await work(1)).paragraphs).toEqual(before.paragraphs)
})

test('a renewal is denied, listed, and taken back', async () => {
  const other = (await importExample(own.store, 'council-8-resolutions.en.txt')).publication ?? ''
  const said = await correct('renews', `${other}/1`, '--work', '2', '--not', '--json')
  const decided = JSON.parse(said.stdout)
  expect((await structure()).links).toMatchObject([
    { id: decided.id, relation: 'renews', holds: false, order: 2, other: { publication: other, order: 1 } },
  ])
  expect((await correct()).stdout).toContain('no renews')
  await correct('--take-back', decided.id, '--reason', 'it does')
  expect((await structure()).links).toEqual([])
})

test.each([
  [['kind', 'sonnet'], 'sonnet is no kind'],
  [['cut', '--work', '1', '--paragraph', 'para_1'], '--words'],
  [['part', 'operative'], 'say which: --work and --paragraph'],
  [['text', '--work', '1'], '--lines'],
  [['renews', 'p-1'], '--work 2'],
  [['--take-back', 'v-0000000000'], '--take-back and --reason go together'],
  [['kind', 'decision', '--take-back', 'v-0000000000', '--reason', 'none'], 'one decision at a time'],
])('%j is refused with what to say', async (words, sentence) => {
  const { code, stderr } = await correct(...words)
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
})

test('a paragraph that is not there is refused by the store', async () => {
  const { code, stderr } = await correct('number', '7', '--work', '1', '--paragraph', 'para_99')
  expect(code).not.toBe(0)
  expect(stderr).toContain('no paragraph para_99')
})
