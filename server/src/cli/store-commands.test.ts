// Commands that use the store, on a real store: each in a process of its own once, their cases in one after another.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  findingsPage,
  importResult,
  library,
  mandatesPage,
  publicationPage,
  readingView,
  verifiedReading,
  workPage,
} from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type OwnStore, openOwnStore, openStoreInFolder } from '../http/testing/own-store.ts'
import { runInTurn } from './testing/run-in-turn.ts'
import { type Environment, runQarar } from './testing/run-qarar.ts'

const example = (name: string) => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url))
const report = z.object({ results: z.array(importResult), skipped: z.array(z.string()) })

let own: OwnStore
let folder: string
const qarar = (words: string[], env: Environment = {}) =>
  runQarar(words, { ...own.settings, QARAR_PERSON: 'ليلى', ...env })
const inTurn = (words: string[]) => runInTurn(words, { ...own.settings, QARAR_PERSON: 'ليلى' })
const json = async <Schema extends z.ZodType>(words: string[], schema: Schema): Promise<z.infer<Schema>> => {
  const { stdout, stderr } = await inTurn([...words, '--json'])
  return schema.parse(stdout ? JSON.parse(stdout) : stderr)
}

beforeAll(async () => {
  own = await openStoreInFolder()
  folder = mkdtempSync(join(tmpdir(), 'qarar-commands-'))
  mkdirSync(join(folder, 'mixed'))
  for (const [name, text] of [
    ['empty.txt', ''],
    ['note.txt', 'A note that nothing recognises.'],
    ['rubbish.txt', '\0\x01\x02'],
    ['cut.pdf', '%PDF-1.7'],
    ['table.xlsx', 'PK'],
  ] as const) {
    writeFileSync(join(folder, 'mixed', name), text)
  }
})
afterAll(async () => {
  await own?.remove()
  rmSync(folder, { recursive: true })
})

describe('an empty store', () => {
  it('lists nothing and says how to begin', async () => {
    expect(await qarar(['list'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('qarar import PATH'),
    })
    expect(await json(['list'], library)).toEqual({ publications: [], doubts: [], total: 0, cursor: null })
  })
})

describe('import', () => {
  it('keeps a file, and says so where it is kept already', async () => {
    const words = ['import', example('council-7-resolutions.ar.txt')]
    const { code, stdout } = await qarar(words)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^imported +council-7-resolutions\.ar\.txt +\S.*\n1 of 1 file is in the store\n$/)
    expect((await json(words, report)).results[0]?.outcome).toBe('already-imported')
  })

  it('takes the good files of a folder and tells of each other one', async () => {
    const { code, stdout, stderr } = await qarar(['import', join(folder, 'mixed'), '--json'])
    expect(stderr.match(/^qarar: /gm)?.length).toBe(3)
    expect(code).toBe(3)
    const { results, skipped } = report.parse(JSON.parse(stdout))
    expect(skipped).toEqual([expect.stringContaining('mixed')])
    expect(
      results.map(({ file, outcome, message }) => [file, outcome, message.replace(/.*: /, '').slice(0, 16)]),
    ).toEqual([
      ['cut.pdf', 'failed', 'the PDF is cut o'],
      ['empty.txt', 'failed', 'the file is empt'],
      ['note.txt', 'imported', expect.anything()],
      ['rubbish.txt', 'failed', 'this is not text'],
    ])
  })

  it('ends with 4 where nothing could be kept', async () => {
    expect((await qarar(['import', join(folder, 'mixed', 'scan.pdf')])).code).toBe(4)
    mkdirSync(join(folder, 'bare'))
    const { code, stderr } = await qarar(['import', join(folder, 'bare')])
    expect([code, stderr]).toEqual([
      4,
      'qarar: no file of a format that is read was found in what you gave; name the files\n',
    ])
  })

  it('counts a file that waits for an answer apart, and says where to give it', async () => {
    const other = await openOwnStore()
    try {
      const env = { ...other.settings, QARAR_PORT: '4801' }
      const file = example('council-7-resolutions.en.txt')
      await qarar(['import', file], env)
      const words = readFileSync(file, 'utf8').split('\n')
      const changed = join(folder, 'changed.txt')
      writeFileSync(changed, words.slice(0, Math.floor(words.length * 0.8)).join('\n'))
      const { code, stdout } = await qarar(['import', changed], env)
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^asked /)])
      expect(stdout).toContain(
        '0 of 1 file is in the store, 1 waits for an answer at /doubts, on the pages that `qarar start` serves\n',
      )
    } finally {
      await other.remove()
    }
  })

  it('tells that there is nothing to replace', async () => {
    const { code, stderr } = await qarar(['import', example('agenda.en.txt'), '--replaces', 'p-0000000000'])
    expect([code, stderr]).toEqual([5, expect.stringMatching(/^qarar: [^\n]*p-0000000000[^\n]*\n$/)])
  })
})

describe('list and show', () => {
  it('show what is kept, to people and to programs', async () => {
    const { publications } = await own.store.listLibrary({ kind: 'resolution-collection' })
    const [{ id = '' } = {}] = publications
    expect((await qarar(['list'])).stdout).toMatch(
      new RegExp(`^${id}  resolution-collection  ar +6  OIS/COUNCIL-7/.*\n {14}قرارات `, 'm'),
    )
    expect((await json(['show', id], publicationPage)).works.length).toBe(6)

    const { work } = await json(['show', id, '--work', '2'], workPage)
    const shown = (await qarar(['show', work.iri ?? ''])).stdout
    for (const { text } of work.paragraphs) expect(shown).toContain(text)
  })

  it('show a publication with its works', async () => {
    const { publications } = await own.store.listLibrary()
    const { stdout } = await inTurn(['show', publications.at(-1)?.id ?? ''])
    expect(stdout).toMatch(/^ *# +number +preambular +operative +acts +mandates(?: +citations)? +title$/m)
  })

  it('show what is asked, of a publication and of one of its works', async () => {
    const { publications } = await own.store.listLibrary({ kind: 'resolution-collection' })
    const [{ id = '' } = {}] = publications
    const all = await json(['show', id, '--asks'], mandatesPage)
    expect(all.mandates).toHaveLength(all.total)
    const { stdout } = await inTurn(['show', id, '--asks'])
    expect(stdout.split('\n')).toHaveLength(all.total + 3)
    expect(stdout).toMatch(/^ *work +paragraph +follow +by +of whom +what$/m)
    expect(stdout).toMatch(new RegExp(`^${all.total} mandates \\(.*${all.follows.report} report`, 'm'))
    const second = await json(['show', id, '--work', '2', '--asks'], mandatesPage)
    expect(second.mandates).toEqual(all.mandates.filter(({ order }) => order === 2))
    expect((await inTurn(['show', 'p-0000000000', '--asks'])).code).toBe(5)
  })

  it('show the text of a publication that is one text, and what an id looks like', async () => {
    const { publications } = await own.store.listLibrary({ kind: 'document' })
    expect((await inTurn(['show', publications[0]?.id ?? ''])).stdout).toContain(
      'A note that nothing recognises.',
    )
    const { code, stderr } = await inTurn(['show', '7/2-NAV'])
    expect([code, stderr]).toEqual([5, expect.stringMatching(/7\/2-NAV.* look like p-/)])
  })

  it.each([
    [['show', 'p-0000000000', '--work', '1']],
    [['show', '/akn/xx-none/statement']],
    [['withdraw', 'p-0000000000', '--reason', 'wrong']],
  ])('%j: nothing has this id', async (words) => {
    const { code, stdout, stderr } = await inTurn(words)
    expect([code, stdout]).toEqual([5, ''])
    expect(stderr).toMatch(/^qarar: [^\n]*(?:p-0000000000|\/akn\/)[^\n]*\n$/)
  })
})

describe('verify', () => {
  let id = ''
  let words = ''
  beforeAll(async () => {
    await inTurn(['import', example('verbatim-record.en.txt')])
    const { publications } = await own.store.listLibrary({ kind: 'verbatim-record' })
    id = publications[0]?.id ?? ''
    words = 'Only three States out of eight'
  })
  const page = () => json(['verify', id], readingView)
  const against = ['--checked-against', 'the printed record']

  it('lists what waits', async () => {
    const { code, stdout } = await qarar(['verify', id])
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^0 of 0 proposed readings verified, 0 of \d+ joins decided$/m),
    ])
    expect((await page()).publication.id).toBe(id)
  })

  it('keeps a reading, shows it, and takes it back', async () => {
    const reading = ['verify', id, '--words', words, '--as', 'Only four States out of eight']
    const made = await json([...reading, '--cause', 'reading-error', ...against], verifiedReading)
    expect(made).toMatchObject({ by: 'ليلى', checkedAgainst: 'the printed record' })
    expect((await inTurn(['show', id])).stdout).toContain('Only four States out of eight have answered')
    expect((await qarar(['verify', id])).stdout).toContain(made.id)
    const back = await inTurn(['verify', id, '--take-back', made.id, '--reason', 'a slip'])
    expect(back).toMatchObject({ code: 0, stdout: expect.stringContaining(made.id) })
    expect((await inTurn(['show', id])).stdout).toContain(words)
    expect((await page()).takenBack).toMatchObject([{ id: made.id, withdrawn: { reason: 'a slip' } }])
  })

  it('keeps that words are right as printed, and marks an error of the original', async () => {
    expect((await json(['verify', id, '--words', words, ...against], verifiedReading)).cause).toBe(
      'as-printed',
    )
    const error = ['--words', 'out of eight', '--as', 'of eight', '--cause', 'original-error']
    await json(['verify', id, ...error, ...against], verifiedReading)
    expect((await inTurn(['show', id])).stdout).toContain('out of eight [sic] have')
  })

  it('keeps a join, and the turns follow', async () => {
    const turns = async () => (await json(['show', id, '--work', '1'], workPage)).work.turns
    const before = await turns()
    const [, , third] = before
    const line = before[0]?.sourceLines[0]?.[0] ?? 0
    const next = third?.sourceLines[0]?.[0] ?? 0
    expect(await inTurn(['verify', id, '--join', `${line}:${next}`])).toMatchObject({ code: 0 })
    const after = await turns()
    expect(after[1]?.sourceLines[0]?.[0]).toBe(next)
    expect((await page()).joins).toContainEqual(
      expect.objectContaining({ line, next, decided: expect.objectContaining({ by: 'ليلى' }) }),
    )
  })

  it.each([
    [['--words', 'the'], 2, /give more words/],
    [['--words', 'no such words at all'], 5, /does not have the words/],
    [['--reading', '1'], 5, /no reading 1/],
    [['--join', '1:1'], 8, /cannot follow itself/],
    [['--join', '1-2'], 2, /82:94/],
    [['--words', 'the', '--join', '1:2'], 2, /one decision at a time/],
    [['--take-back', 'v-0000000000', '--reason', 'x'], 5, /v-0000000000.*lists the decisions/],
    [['--take-back', 'v-0000000000'], 2, /go together/],
    [['--as', 'x'], 2, /which words/],
  ])('%j: %d', async (flags, code, sentence) => {
    const checked = flags[0] === '--words' || flags[0] === '--reading' ? against : []
    const run = await inTurn(['verify', id, ...flags, ...checked])
    expect([run.code, run.stdout, run.stderr]).toEqual([code, '', expect.stringMatching(sentence)])
  })

  it('says what a reading was compared with, always', async () => {
    expect(await inTurn(['verify', id, '--words', words])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--checked-against'),
    })
    expect((await inTurn(['verify', 'p-0000000000'])).code).toBe(5)
  })
})

describe('export and restore', () => {
  it('give an equal store, which takes no second one', async () => {
    const archive = join(folder, 'store.tar.gz')
    writeFileSync(archive, 'an older archive')
    const refused = await qarar(['export', archive])
    expect(refused).toMatchObject({ code: 6, stderr: expect.stringContaining('--force replaces it') })
    expect(readFileSync(archive, 'utf8')).toBe('an older archive')
    await json(
      ['export', archive, '--force'],
      z.looseObject({ files: z.literal(3), publications: z.literal(3) }),
    )
    const other = await openOwnStore()
    try {
      const restore = (file: string) => qarar(['restore', file], other.settings)
      expect(await restore(join(folder, 'mixed', 'note.txt'))).toMatchObject({ code: 4 })
      expect(await restore(archive)).toMatchObject({ code: 0, stdout: expect.stringContaining('3 files') })
      expect(await other.store.listLibrary()).toEqual(await own.store.listLibrary())
      expect(await restore(archive)).toMatchObject({
        code: 8,
        stderr: expect.stringMatching(/^qarar: [^\n]+\n$/),
      })
    } finally {
      await other.remove()
    }
  })

  it.each([
    [['restore', 'gone'], 4],
    [['restore', 'mixed'], 4],
    [['export', 'none/store.tar.gz'], 6],
    [['export', 'mixed'], 6],
  ])('%j ends with %i and leaves nothing behind', async ([command = '', file = ''], wanted) => {
    const before = readdirSync(folder)
    const { code, stderr } = await qarar([command, join(folder, file)])
    expect([code, stderr]).toEqual([wanted, expect.stringMatching(/^qarar: [^\n]+\n$/)])
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('withdraw', () => {
  it('takes an import back, in the name of the person', async () => {
    const { publications } = await own.store.listLibrary({ kind: 'document' })
    const { code } = await qarar(['withdraw', publications[0]?.id ?? '', '--reason', 'a draft'])
    expect([code, (await own.store.listLibrary()).total]).toEqual([0, 2])
  })
})

describe('findings', () => {
  it('are found by the import and listed with their words', async () => {
    await inTurn(['import', example('council-8-resolutions.ar.txt')])
    const { findings, total, pending } = await own.store.listFindings({ code: 'deadline-stale' })
    expect({ total, pending }).toEqual({ total: 2, pending: false })
    const [{ id, places } = { id: '', places: [] }] = findings
    const work = `${places[0]?.publication}/${places[0]?.order}`
    const { stdout } = await qarar(['findings', '--work', work])
    const sentence = `^${id}  The text, of .*2024.*\n  8/3-م .*, line \\d+ \\(${work}\\): .*2024`
    expect(stdout).toMatch(new RegExp(sentence, 'm'))
  })

  it('are dismissed with a reason, and that is taken back', async () => {
    const { findings } = await own.store.listFindings({ code: 'deadline-stale' })
    const id = findings[0]?.id as string
    expect(await qarar(['findings', '--dismiss', id, '--reason', 'carried over'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(`^v-[0-9a-z]{10}  dismissed ${id}: carried over\n$`),
    })
    const dismissed = (await json(['findings', '--dismissed'], findingsPage)).findings
    expect(dismissed).toMatchObject([{ id, dismissal: { by: 'ليلى', reason: 'carried over' } }])
    const decision = dismissed[0]?.dismissal?.id as string
    const back = await inTurn(['findings', '--take-back', decision, '--reason', 'it was not'])
    expect(back).toMatchObject({ code: 0, stdout: expect.stringContaining(`Taken back: ${decision}`) })
    expect(await own.store.listFindings()).toMatchObject({ states: { dismissed: 0 } })
  })

  it.each([
    [['--dismiss', 'f-0000000000'], 2, 'say why'],
    [['--reason', 'x'], 2, '--reason goes with'],
    [['--dismissed', '--gone'], 2, 'one list'],
    [['--dismiss', 'f-0000000000', '--take-back', 'v-0000000000', '--reason', 'x'], 2, 'one at a time'],
    [['--work', '../x'], 2, 'It is a publication'],
    [['--work', 'p-0000000000'], 5, 'nothing has the id'],
    [['--dismiss', 'f-0000000000', '--reason', 'x'], 5, 'No finding has the id'],
  ])('%j ends with %i', async (words, code, sentence) => {
    const run = await inTurn(['findings', ...words])
    expect(run.stderr).toContain(sentence)
    expect(run.code).toBe(code)
  })
})

describe('doctor', () => {
  const checks = z.object({
    checks: z.array(z.object({ name: z.string(), state: z.string(), detail: z.string() })),
  })
  const unreachable = { DATABASE_URL: 'postgres://127.0.0.1:1/none' }

  it('finds everything in its place, and says what there is not', async () => {
    const { checks: found } = await json(['doctor'], checks)
    expect(found.map(({ name }) => name).join(' ')).toBe(
      'qarar node fonts disk kinds database migrations content log search PDF OCR formats',
    )
    expect(found.filter(({ state }) => state === 'attention')).toEqual([])
  })

  it('ends with 9 where the store cannot be opened', async () => {
    const { code, stdout } = await qarar(['doctor'], unreachable)
    expect([code, stdout]).toEqual([9, expect.stringMatching(/^ok +node +.*^attention +database +/ms)])
  })

  it('is not needed to see where a fault is', async () => {
    const { stderr } = await qarar(['list'], { ...unreachable, QARAR_DEBUG: '1' })
    expect(stderr).toMatch(/\n +at /)
  })
})

describe('a store that cannot be opened is one line and 6', () => {
  it.each([
    ['no address', { DATABASE_URL: 'nonsense' }],
    ['a file in the place of the folder', { QARAR_DATA: fileURLToPath(import.meta.url) }],
  ])('%s', async (_, env) => {
    const { code, stdout, stderr } = await qarar(['list'], env)
    expect([code, stdout, stderr]).toEqual([6, '', expect.stringMatching(/^qarar: [^\n]+\n$/)])
  })

  it('a folder that may not be written', async (context) => {
    context.skip(
      process.getuid?.() === 0,
      'running as root, who may read and write everything: tests of permissions skipped',
    )
    mkdirSync(join(folder, 'closed'))
    chmodSync(join(folder, 'closed'), 0o555)
    expect((await qarar(['list'], { QARAR_DATA: join(folder, 'closed', 'data') })).code).toBe(6)
  })
})
