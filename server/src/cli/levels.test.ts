// Whatever a command prints at the level «public», nothing of what is secret is in it. A new command that is not tried here
// fails the test.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OwnStore, openOwnStore } from '../http/testing/own-store.ts'
import { leaks, type Marked, markStore } from '../store/levels/testing/marked-store.ts'
import { qararProgram } from './program.ts'
import type { Services } from './services.ts'
import { runInTurn } from './testing/run-in-turn.ts'

let own: OwnStore
let marked: Marked
beforeAll(async () => {
  own = await openOwnStore()
  marked = await markStore(own.store)
})
afterAll(() => own?.remove())

const folder = mkdtempSync(join(tmpdir(), 'qarar-levels-'))

/** Nearly what a text says that is secret. */
const wording = join(folder, 'wording.txt')
writeFileSync(
  wording,
  'Decides that the repair of the first lighthouses on the list of priorities shall begin before the winter of 2025',
)

/** Command lines with which somebody who may see everything meets what is secret. */
const secretIn: Record<string, (marked: Marked) => string[][]> = {
  list: () => [['list', '--json'], ['list']],
  show: ({ publication }) => [
    ['show', publication],
    ['show', publication, '--asks', '--json'],
    ['show', publication, '--work', '1'],
  ],
  verify: ({ publication }) => [['verify', publication, '--json']],
  docket: () => [
    ['docket', '--session', 'COUNCIL-9', '--all', '--json'],
    ['docket', '--session', 'COUNCIL-9', '--all', '--digest', '--since', '2020-01-01', '--level', 'secret'],
  ],
  agenda: () => [
    ['agenda', '--json'],
    ['agenda', '--session', 'COUNCIL-9', '--ics', '--level', 'secret'],
  ],
  mandates: () => [
    ['mandates', '--count', '1000'],
    ['mandates', '--csv', '--level', 'secret'],
  ],
  states: () => [
    ['states', 'YEM', '--concern', 'subset', '--count', '1000'],
    ['states', 'YEM', '--concern', 'subset', '--json', '--count', '1000'],
  ],
  mechanisms: ({ mechanisms }) => [
    ['mechanisms', '--count', '500'],
    ...mechanisms.map((id) => ['mechanisms', id, '--json']),
    ...mechanisms.map((id) => ['mechanisms', 'report', id, '--year', '2025', '--json']),
  ],
  status: ({ mandate, openMandate }) => [
    ['status', mandate, '--json'],
    ['status', openMandate],
  ],
  life: ({ mandate }) => [
    ['life', mandate, '--json'],
    ['life', mandate],
  ],
  adoption: ({ publication }) => [['adoption', `${publication}/1`, '--json']],
  correct: ({ publication }) => [['correct', publication, '--json']],
  returns: ({ letter }) => [['returns'], ['returns', letter, '--json']],
  findings: () => [['findings', '--json']],
  search: () => [
    ['search', 'lighthouses', '--json'],
    ['search', 'session:8'],
  ],
  agreed: () => [
    ['agreed', wording, '--json'],
    ['agreed', wording],
  ],
  mark: ({ publication }) => [['mark', publication]],
}

/** Commands that print nothing of the store, or take everything or nothing. */
const others: Record<string, string[]> = {
  read: [],
  serve: [],
  start: [],
  restore: [],
  doctor: ['doctor'],
  export: ['export', join(folder, 'public.tar.gz')],
  import: ['import', join(folder, 'none.txt')],
  assign: ['assign'],
  withdraw: ['withdraw', 'p-0000000000', '--reason', 'wrong'],
  remove: ['remove'],
  requests: ['requests'],
  searches: ['searches'],
  records: ['records', 'list', 'mc-0000000000', 'state'],
  report: ['report', 'status'],
}

test('tries every command', () => {
  const names = qararProgram({} as Services, '0').commands.map((command) => command.name())
  expect(Object.keys({ ...secretIn, ...others }).sort()).toEqual(names.sort())
})

const qarar = async (words: string[], level: string) => {
  const { stdout, stderr, code } = await runInTurn(words, { ...own.settings, QARAR_LEVEL: level })
  return { text: stdout + stderr, code }
}

test.each(Object.entries(secretIn))('%s', { timeout: 240_000 }, async (name, linesOf) => {
  for (const words of linesOf(marked)) {
    const asked = words.join(' ')
    const whole = await qarar(words, 'secret')
    expect(whole.code, asked + whole.text.slice(0, 300)).toBe(0)
    if (name !== 'mark') expect(leaks(whole.text, marked, asked), asked).not.toEqual([])
    const open = await qarar(words, 'public')
    expect(leaks(open.text, marked, asked), `${asked} at public`).toEqual([])
  }
})

test.each(Object.values(others).filter((words) => words.length > 0))(
  '%s …',
  { timeout: 240_000 },
  async (...words) => {
    expect(leaks((await qarar(words, 'public')).text, marked)).toEqual([])
  },
)

test('an archive holds everything or is not written', async () => {
  const file = join(folder, 'half.tar.gz')
  const { text, code } = await qarar(['export', file], 'limited')
  expect([text, code]).toEqual([expect.stringContaining('An archive holds everything'), 8])
  expect(() => readFileSync(file)).toThrow('ENOENT')
})

test('a table goes out for everybody, and whoever makes it is told how much is withheld', async () => {
  const { stdout, stderr } = await runInTurn(['mandates', '--csv'], own.settings)
  expect(leaks(stdout, marked)).toEqual([])
  expect(stdout.split('\r\n')[1]).toMatch(/,public$/)
  expect(stderr).toMatch(/^qarar: at the level public [1-9]\d* mandates? (?:is|are) withheld; see --level\n$/)
  const lower = await runInTurn(['mandates', '--csv'], { ...own.settings, QARAR_LEVEL: 'public' })
  expect([lower.stdout, lower.stderr]).toEqual([stdout, ''])
})

test.each([
  [['docket', '--session', 'COUNCIL-9'], 'line'],
  [['list'], 'publication'],
  [['mandates', '--words', 'the'], 'mandate'],
  [['returns'], 'note'],
])('who asks lower for themselves is told how much is withheld: %j', async (words, what) => {
  const environment = own.settings
  const { stderr, code } = await runInTurn([...words, '--level', 'public'], environment)
  expect(code).toBe(0)
  const told = new RegExp(
    `^qarar: at the level public [1-9]\\d* ${what}s? (?:is|are) withheld; see --level\\n$`,
  )
  expect(stderr).toMatch(told)
  const outside = await runInTurn(words, { ...environment, QARAR_LEVEL: 'public' })
  expect([outside.code, outside.stderr]).toEqual([0, ''])
})

test('a level can be lowered for a command, not raised; a wrong one is told', async () => {
  const raised = await qarar(['list', '--json', '--level', 'secret'], 'public')
  expect(JSON.parse(raised.text)).toMatchObject({ level: 'public' })
  expect(leaks(raised.text, marked)).toEqual([])
  const { text, code } = await qarar(['list'], 'all')
  expect([text, code]).toEqual(['qarar: QARAR_LEVEL is “all”; set it to public, limited, secret\n', 2])
})
