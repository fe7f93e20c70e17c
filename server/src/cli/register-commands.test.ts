// The register by commands, on a real store.
import {
  docketPage,
  registerPage,
  savedList,
  searchPage,
  statePage,
  statusEntry,
} from '@qarar/register/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { importExample, type OwnStore, openOwnStore } from '../http/testing/own-store.ts'
import { runInTurn } from './testing/run-in-turn.ts'
import { runQarar } from './testing/run-qarar.ts'

let own: OwnStore
beforeAll(async () => {
  own = await openOwnStore()
  await importExample(own.store, 'council-7-resolutions.en.txt')
})
afterAll(() => own?.remove())

const qarar = (...words: string[]) => runInTurn(words, { ...own.settings, QARAR_PERSON: 'ليلى' })
const json = async <Schema extends z.ZodType>(schema: Schema, ...words: string[]): Promise<z.infer<Schema>> =>
  schema.parse(JSON.parse((await qarar(...words, '--json')).stdout))

test('a docket has a line a report, not one a part', async () => {
  const { docket } = await json(docketPage, 'docket')
  const { stdout } = await qarar('docket')
  const [, reports = ''] = /\nReports\n([\s\S]*?)(?:\n\n|$)/.exec(stdout) ?? []
  expect(docket?.counts.reports).toBeGreaterThan(0)
  expect(reports.trim().split('\n')).toHaveLength(1 + (docket?.counts.reports ?? 0))
})

test('a docket says how many were due before, and a table has all that is found', async () => {
  const { total } = await json(registerPage, 'mandates')
  const { stdout } = await qarar('docket', '--session', 'COUNCIL-9')
  expect(stdout).toMatch(/^\d+ due before and not answered: --all lists them$/m)
  expect((await qarar('docket', '--session', 'COUNCIL-8')).stdout).not.toContain('No text names')
  expect((await qarar('docket', '--session', 'COUNCIL-90')).stdout).toContain('No text names COUNCIL-90,')
  const { stdout: table } = await qarar('mandates', '--csv', '--count', '1')
  expect(table.match(/^n-/gm)).toHaveLength(total)
})

test('what is saved is known by its name, says what is new, and comes back', {
  timeout: 120_000,
}, async () => {
  const searches = (...words: string[]) => qarar('searches', ...words)
  await searches('save', 'Nobody’s', 'http://localhost:4747/register?owner=nobody&sort=due', '--register')
  await searches('save', 'Fisheries', 'fisheries "of the strait"')
  const { saved } = await json(savedList, 'searches')
  expect(saved.map(({ name, query, by }) => [name, query, by])).toEqual([
    ['Fisheries', 'q=fisheries+%22of+the+strait%22', 'ليلى'],
    ['Nobody’s', 'owner=nobody&sort=due', 'ليلى'],
  ])
  await importExample(own.store, 'resolution-single.en.txt')
  const fresh = await json(registerPage, 'searches', 'new', 'Nobody’s', '--seen')
  expect([fresh.total, new Set(fresh.mandates.map(({ work }) => work.session))]).toEqual([
    (await json(registerPage, 'mandates', '--session', 'ASSEMBLY-3')).total,
    new Set(['ASSEMBLY-3']),
  ])
  expect((await searches('new', 'Nobody’s')).stdout).toBe('0 new mandates\n')
  await searches('rename', 'Nobody’s', 'Unowned')
  const { stdout } = await searches('remove', 'Unowned')
  expect((await searches('new', 'Unowned')).code).toBe(5)
  const [id = ''] = /z-\w{10}/.exec(stdout) ?? []
  await searches('restore', id)
  expect((await searches()).stdout).toContain(`${id}  Unowned  0 new mandates`)
  expect(await searches('save', 'x', 'status=lost', '--register')).toMatchObject({ code: 8 })
})

test('a list takes the text, the organisation, and what is stale', async () => {
  const { total, mandates } = await json(registerPage, 'mandates', '--organisation', 'ois')
  const work = mandates[0]?.work.id ?? ''
  const ofWork = await json(registerPage, 'mandates', '--work', work)
  expect(ofWork.mandates.every((mandate) => mandate.work.id === work)).toBe(true)
  expect(ofWork.total).toBeLessThan(total)
  expect((await json(registerPage, 'mandates', '--stale')).total).toBeLessThan(total)
  expect((await json(registerPage, 'mandates', '--organisation', 'oic')).total).toBe(0)
  const { publication = '', order = 0 } = mandates[0]?.place ?? {}
  const atPlace = await json(registerPage, 'mandates', '--work', `${publication}/${order}`)
  expect(atPlace.mandates).toEqual(ofWork.mandates)
})

test.each([
  [['--work', 'w-0000000000'], 'nothing has the id w-0000000000'],
  [['--work', 'p-0000000000/14', '--csv'], 'nothing has the id p-0000000000/14'],
  [['--publication', 'p-0000000000'], 'nothing has the id p-0000000000'],
  [['--organisation', 'none'], 'no organisation has the code none; there is'],
  [['--session', 'COUNCIL-70'], 'no mandate was asked at COUNCIL-70; there is COUNCIL-7'],
  [['--due', 'COUNCIL-90'], 'nothing is due at COUNCIL-90; there is'],
])('a list of what nobody knows is refused as an unknown id: %j', async (words, sentence) => {
  const { code, stdout, stderr } = await qarar('mandates', ...words)
  expect({ code, stdout }).toEqual({ code: 5, stdout: '' })
  expect(stderr).toContain(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('an entry of another mandate is not taken back', async () => {
  const { mandates } = await json(registerPage, 'mandates')
  const [one, other] = mandates.map(({ id }) => id) as [string, string]
  const said = ['--set', 'in-progress', '--addressee', 'Oman', '--on', '2025-01-01']
  const { id, addressee } = await json(statusEntry, 'status', one, ...said)
  expect(addressee).toBe('state:OMN')
  const takeBack = ['--take-back', id, '--reason', 'wrong']
  const refused = await qarar('status', other, ...takeBack)
  expect(refused.code).not.toBe(0)
  expect(refused.stderr).toContain(`has no status entry ${id}`)
  expect(await qarar('status', one, ...takeBack)).toMatchObject({ code: 0 })
})

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'a known day ends at the same moment in %s',
  async (TZ) => {
    const day = new Date().toISOString().slice(0, 10)
    const words = ['mandates', '--known', day, '--json']
    const { stdout } = await runQarar(words, { ...own.settings, TZ })
    expect(registerPage.parse(JSON.parse(stdout)).total).toBeGreaterThan(0)
  },
)

test('who sees to what is said one by one and by rules, and lists are asked for it', async () => {
  const { mandates } = await json(registerPage, 'mandates', '--owner', 'nobody')
  const [one = '', other = ''] = mandates.map(({ id }) => id)
  const owned = async (...words: string[]) =>
    (await json(registerPage, 'mandates', ...words)).mandates.map(({ id }) => id)

  await qarar('assign', one, '--post', 'Harbour desk', '--person', 'ليلى', '--by', '2024-12-01')
  expect(await owned('--mine')).toEqual([one])
  expect(await owned('--owner', 'Harbour desk', '--before', '2024-11-30')).not.toContain(one)
  expect(await owned('--owner', 'Harbour desk', '--before', '2024-12-01')).toContain(one)

  const taken = await qarar('assign', one, other, '--post', 'Tide desk')
  expect(taken).toMatchObject({ code: 8, stderr: expect.stringContaining('Harbour desk, ليلى sees to') })
  expect(await owned('--owner', 'Tide desk')).toEqual([])
  await qarar('assign', one, '--nobody')
  expect(await owned('--mine')).toEqual([])

  const addressee = ['--addressee', 'Secretary-General']
  const { id } = JSON.parse(
    (await qarar('assign', '--rule', '--post', 'Cabinet', ...addressee, '--json')).stdout,
  )
  expect((await owned('--owner', 'Cabinet')).length).toBeGreaterThan(0)
  expect((await qarar('assign')).stdout).toContain('Cabinet: addressee ois/secretary-general')
  await qarar('assign', '--end-rule', id)
  expect((await qarar('assign')).stdout).toContain('No rule assigns anything')
})

test.each([
  [['assign', 'n-1'], '--post or --nobody'],
  [['assign', 'n-1', '--rule', '--post', 'x'], 'one thing at a time'],
  [['assign', '--rule', '--post', 'x'], 'a rule looks at something'],
  [['assign', 'n-1', '--nobody', '--by', '2024-12-01'], '--person and --by go with --post'],
  [['mandates', '--addressee', 'harbour of nobody'], 'nobody is called "harbour of nobody"'],
  [['mandates', '--addressee', 'secretary'], 'ois/secretary-general'],
  [['docket', '--session', '8'], 'the name of an organ and a number'],
])('%j is refused with what to do', async (words, sentence) => {
  const { code, stderr } = await qarar(...words)
  expect(code).not.toBe(0)
  expect(stderr).toContain(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a draft stands in the register, and is owed by nobody', async () => {
  const of = async () => (await json(docketPage, 'docket', '--session', 'COUNCIL-9', '--all')).docket
  const [before, { total }] = [await of(), await json(registerPage, 'mandates')]
  await importExample(own.store, 'draft-resolution.en.txt')
  expect((await json(registerPage, 'mandates')).total).toBeGreaterThan(total)
  expect(await of()).toEqual(before)
})

test('a vote is said as a whole, and of States that somebody knows', async () => {
  const { mandates } = await json(registerPage, 'mandates')
  const work = `${mandates[0]?.place?.publication}/${mandates[0]?.place?.order}`
  const set = (...words: string[]) => qarar('adoption', work, '--set', 'vote', ...words)
  expect((await set('--abstained', 'Oman,Narnia')).stderr).toContain('nobody is called "Narnia"')
  expect((await set('--for', '60')).stderr).toContain('--tally')
  expect(await set('--for', 'Yemen', '--abstained', 'Oman, Gabon')).toMatchObject({ code: 0 })
  expect(await set('--for', 'Oman')).toMatchObject({ code: 0 })
  const { stdout } = await qarar('adoption', work, '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    facts: { votes: { for: ['state:OMN'], abstained: [], against: [] } },
  })
})

test('whether a State is one of a subset is decided, shown and taken back', async () => {
  const subset = () => json(statePage, 'states', 'OMN', '--concern', 'subset')
  const before = await subset()
  const id = before.mandates[0]?.id ?? ''
  expect((await qarar('states', 'OMN', '--not', id)).code).toBe(2)
  const said = await qarar('states', 'Oman', '--belongs', id, '--source', 'note of 3 May')
  expect(said.stdout).toMatch(/^sb-\w{10} {2}n-\w{10} {2}belongs: .*note of 3 May.* by .*ليلى/)
  expect((await subset()).counts.member).toBe(before.counts.member + 1)
  const [decision = ''] = /sb-\w{10}/.exec(said.stdout) ?? []
  expect((await qarar('states', 'OMN')).stdout).toContain(decision)
  const takeBack = (state: string) => qarar('states', state, '--take-back', decision, '--reason', 'wrong')
  expect((await takeBack('YEM')).stderr).toContain(`nothing that stands of YEM in a subset`)
  expect((await takeBack('OMN')).code).toBe(0)
  expect(await subset()).toEqual(before)
})

test('before the first import nothing was known', async () => {
  const { code, stderr } = await qarar('docket', '--known', '2001-01-01')
  expect(code).toBe(5)
  expect(stderr).toContain('nothing was known then (2001-01-01')
})

test('a day before the text is said', async () => {
  const { mandates } = await json(registerPage, 'mandates', '--count', '50')
  const id =
    mandates.find(({ fields }) => fields.follow === 'task' && fields.addressees.length === 1)?.id ?? ''
  const set = (day: string) => qarar('status', id, '--set', 'in-progress', '--on', day)
  expect((await set('2017-01-01')).stdout).toMatch(
    /before the text, which is of 202[45]-05-\d\d.*--take-back t-/,
  )
  expect((await set('2025-09-01')).stdout).not.toContain('before the text')
})

test('a search says what the words are in other languages', async () => {
  expect((await qarar('search', 'lighthouses')).stdout).not.toContain('The same in')
  await importExample(own.store, 'council-7-resolutions.ar.txt')
  const { stdout } = await qarar('search', 'lighthouses')
  expect(stdout).toMatch(/^The same in Arabic: .*منار.* language:ar.* \([1-9]\d*\)$/m)
  const { otherLanguages } = await json(searchPage, 'search', 'lighthouses')
  expect(otherLanguages).toMatchObject([{ language: 'ar', leftOut: [] }])
})

test('words that no mandate has are said in the languages of the texts', async () => {
  const arabic = await openOwnStore()
  try {
    await importExample(arabic.store, 'council-7-resolutions.ar.txt')
    const listed = (...words: string[]) =>
      runInTurn(['mandates', '--words', ...words], { ...arabic.settings, QARAR_PERSON: 'ليلى' })
    const { stdout } = await listed('fisheries')
    const [, word = '', count] = /in Arabic, where it is: --words (\S+) \((\d+) mandate/.exec(stdout) ?? []
    expect(stdout).toContain('0 of 0 mandates')
    const there = await listed(word.replaceAll(/[\u2066-\u2069]/g, ''))
    expect(there.stdout).toMatch(new RegExp(`of ${count} mandate`))
    expect((await listed('zonks')).stdout).not.toContain('where it is')
    expect(JSON.parse((await listed('fisheries', '--json')).stdout)).toMatchObject({ total: 0 })
  } finally {
    await arabic.remove()
  }
})
