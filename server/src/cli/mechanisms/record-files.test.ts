import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OwnStore, openOwnStore } from '../../http/testing/own-store.ts'
import { runInTurn } from '../testing/run-in-turn.ts'

let own: OwnStore
beforeAll(async () => {
  own = await openOwnStore()
})
afterAll(() => own?.remove())

test('a table of which nothing is taken ends in a failure, and one of which something is taken does not', async () => {
  const names = { ar: null, en: 'Protocol of the Quays', fr: null }
  const fields = { names, aliases: [], body: null, mandate: null, seat: null }
  const { id } = await own.store.addMechanism({ kind: 'treaty', organisation: 'ois', fields, by: 'Nour' })
  const folder = await mkdtemp(join(tmpdir(), 'qarar-table-'))
  const take = async (name: string, rows: string[]) => {
    const file = join(folder, name)
    await writeFile(file, ['State,Step,Date', ...rows].join('\n'))
    return runInTurn(['records', 'import', id, 'step', file], { ...own.settings, QARAR_PERSON: 'Nour' })
  }
  const none = await take('none.csv', ['Yemen,Dance,2020-01-01', 'Oman,Signature,soon'])
  expect(none).toMatchObject({ code: 8, stdout: expect.stringContaining('Recorded: 0; left out: 2') })
  expect(none.stderr).toContain('Nothing of none.csv was taken')
  const some = await take('some.csv', ['Yemen,Signature,2020-01-01', 'Oman,Signature,soon'])
  expect(some).toMatchObject({ code: 0, stdout: expect.stringContaining('Recorded: 1; left out: 1') })
})
