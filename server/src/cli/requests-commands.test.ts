// What is asked of a ministry, by commands, on a real store.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listedRequest, requestPage } from '@qarar/register/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { importExample, type OwnStore, openOwnStore } from '../http/testing/own-store.ts'
import { runInTurn } from './testing/run-in-turn.ts'

let own: OwnStore
const folder = mkdtempSync(join(tmpdir(), 'qarar-requests-'))
beforeAll(async () => {
  own = await openOwnStore()
  await importExample(own.store, 'council-7-resolutions.en.txt')
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await own?.remove()
})

const qarar = (...words: string[]) =>
  runInTurn(['requests', ...words], { ...own.settings, QARAR_PERSON: 'ليلى', QARAR_LANGUAGE: 'en' })
const page = async (...words: string[]) => {
  const { stdout, stderr } = await qarar(...words, '--json')
  expect(stderr).toBe('')
  return requestPage.parse(JSON.parse(stdout))
}

test('a note goes its whole way by commands', { timeout: 120_000 }, async () => {
  const note = new URL('../../../examples/note-verbale.en.txt', import.meta.url).pathname
  const head = ['--number', '57', '--date', '2024-06-03', '--from', 'ois/general-secretariat']
  const { request, proposals } = await page('add', note, ...head, '--limit', '2024-07-01')
  const { id } = request
  const focal = proposals.find(({ eId }) => eId === 'para_2')?.mandate as string
  await page('items', id, focal, '--words', 'the training of pilots')
  const ports = ['--post', 'Ports']
  const given = await page('split', id, '1', '2', ...ports, '--by', '2024-06-20')
  expect(given.items.map(({ state, shares }) => [state, shares[0]?.isLate])).toEqual([
    ['asked', true],
    ['asked', true],
  ])
  expect((await page('split', id, ...ports, '--remind', '2024-06-21')).reminders).toHaveLength(1)
  const wrote = ['--words', 'Forty pilots were trained.', '--on', '2024-06-25']
  const { items } = await page('contribute', id, '1', ...ports, ...wrote)
  const [contribution] = items[0]?.contributions ?? []
  const { stdout: late } = await qarar('--late', '--as-of', '2024-06-24', '--json')
  const listed = z.object({ requests: z.array(listedRequest) }).parse(JSON.parse(late))
  expect(listed.requests.map(({ counts }) => counts.late)).toEqual([2])
  const settled = await page('settle', id, '1', '--start', contribution?.id as string)
  expect(settled.items[0]?.settled?.words).toBe('Forty pilots were trained.')

  const file = join(folder, 'reply.docx')
  const refused = await qarar('reply', id, '--docx', file)
  expect([refused.code, refused.stderr.includes('1 are not settled')]).toEqual([8, true])
  expect(await qarar('reply', id, '--docx', join(folder, 'draft.docx'), '--draft')).toMatchObject({ code: 0 })
  writeFileSync(join(folder, 'words.txt'), 'The focal point is Ms Huda Rami.\n')
  await page('settle', id, '2', '--file', join(folder, 'words.txt'))
  const nobody = await qarar('reply', id, '--number', '9/4', '--on', '2024-06-30')
  expect([nobody.code, nobody.stderr]).toEqual([2, expect.stringContaining('--sender')])
  const sent = ['--number', '9/4', '--on', '2024-06-30', '--sender', 'The Ministry']
  expect((await page('reply', id, ...sent)).reply).toMatchObject({ number: '9/4', date: '2024-06-30' })
  expect((await qarar('reply', id, '--docx', file)).code).toBe(0)
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  expect((await qarar('settle', id, '1', '--open')).code).toBe(8)
  const { stdout } = await qarar(id)
  expect(stdout).toContain('answered by 9/4 of 2024-06-30')
})

test('a wrong command line is told with the help that explains it', async () => {
  const { code, stderr } = await qarar('add', 'note.txt')
  expect([code, stderr]).toEqual([2, expect.stringMatching(/--number.*see `qarar requests add --help`/)])
  expect((await qarar('q-0000000000')).code).toBe(5)
})
