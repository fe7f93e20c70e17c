// Workbooks by commands, on a real store.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { returnPreview, takenReturn } from '@qarar/register/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { importExample, type OwnStore, openOwnStore } from '../http/testing/own-store.ts'
import { openFilling } from '../sheets/testing/filled-sheet.ts'
import { runInTurn } from './testing/run-in-turn.ts'

let own: OwnStore
let folder: string
let note: string
beforeAll(async () => {
  own = await openOwnStore()
  folder = await mkdtemp(join(tmpdir(), 'qarar-workbooks-'))
  await importExample(own.store, 'council-7-resolutions.en.txt')
  const { mandates } = await own.store.listRegister({ count: 4 })
  const about = {
    mandates: mandates.map(({ id }) => id),
    recipients: ['state:YEM', 'state:OMN'],
    refersTo: null,
  }
  const head = { number: '12/2024', date: '2024-06-01', limit: null, language: 'en', by: 'test' } as const
  note = (await own.store.writeLetter({ ...head, ...about })).id
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await own?.remove()
})

const qarar = (...words: string[]) => runInTurn(words, { ...own.settings, QARAR_LANGUAGE: 'en' })
const result = z.object({
  returns: z.array(z.object({ preview: returnPreview, taken: takenReturn.nullable() })),
})

test('one workbook a recipient goes out; never over one that is there', async () => {
  expect(await qarar('returns', note, '--out', join(folder, 'out'))).toMatchObject({ code: 0 })
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['12_2024 Oman.xlsx', '12_2024 Yemen.xlsx'])
  const again = await qarar('returns', note, '--out', join(folder, 'out'), '--for', 'Yemen')
  expect(again).toMatchObject({ code: 6, stderr: expect.stringContaining('there is such a file already') })
  expect(await qarar('returns', '--out', join(folder, 'desk'))).toMatchObject({ code: 0 })
  expect(await readdir(join(folder, 'desk'))).toEqual(['COUNCIL-8 Secretary-General.xlsx'])
})

test('what comes back is shown, and kept with --yes only; one file that is refused does not stop the others', async () => {
  const filling = await openFilling(await readFile(join(folder, 'out', '12_2024 Yemen.xlsx')))
  filling.fill(2, { status: 'implemented', asOf: '2024-05-20', text: 'Done.' })
  filling.fill(3, { status: 'continuing' })
  filling.fill(4, { status: 'so so', asOf: '2024-05-20' })
  const [back, other] = [join(folder, 'Y 77.xlsx'), join(folder, 'other.csv')]
  await writeFile(back, await filling.bytes())
  await writeFile(other, 'id,status\n')

  const shown = await qarar('returns', '--in', other, back)
  expect(shown.code).toBe(3)
  expect(shown.stderr).toMatch(/^qarar: other\.csv: The file is no workbook but text/)
  expect(shown.stdout).toContain('Returns!I4: “so so” is no status')
  expect((await own.store.listReturns()).length).toBe(0)

  const { stdout } = await qarar('returns', '--in', back, '--yes', '--day', '2024-05-21', '--json')
  const [{ taken } = { taken: null }] = result.parse(JSON.parse(stdout)).returns
  expect(taken?.entries).toHaveLength(2)
  const page = await own.store.getLetter(note)
  expect(page?.answers).toMatchObject([{ number: 'Y 77', from: 'state:YEM' }])
  expect((await qarar('returns', '--in', back)).stdout).toContain('This very file was taken in on')
  const again = await qarar('returns', '--in', back, '--yes')
  expect(again).toMatchObject({ code: 8, stderr: expect.stringContaining('nothing of it is recorded again') })
  expect((await own.store.getLetter(note))?.answers).toHaveLength(1)
})

test('what does not go together is told', async () => {
  for (const [words, sentence] of [
    [['--in', 'x.xlsx', '--out', folder], '--in goes by itself'],
    [['--yes'], '--yes goes with --in'],
    [['--session', 'COUNCIL-8'], 'go with --out'],
    [[note, '--out', folder, '--post', 'x'], 'neither a session nor a post'],
    [['--in', 'x.xlsx', '--number', '1'], 'go with --yes'],
  ] as const)
    expect(await qarar('returns', ...words)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(sentence),
    })
})
