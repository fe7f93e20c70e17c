import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reading } from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, olderNode, runQarar, startQarar } from './testing/run-qarar.ts'

const example = (name: string) => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url))
const arabic = example('council-7-resolutions.ar.txt')
const english = example('council-7-resolutions.en.txt')

let folder: string
const inFolder = (name: string, text: string | Buffer = 'x') => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'قرار cli '))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.concurrent('qarar read', () => {
  it('prints the reading of several files as the contract has it', async () => {
    const { code, stdout, stderr } = await runQarar(['read', arabic, english, '--json'])
    expect([code, stderr]).toEqual([0, ''])
    const { publications } = reading.parse(JSON.parse(stdout))
    expect(publications.map(({ source, language, map }) => [source.file, language, map])).toEqual([
      [arabic, 'ar', undefined],
      [english, 'en', undefined],
    ])
  })

  it('adds the map where it is asked for', async () => {
    const { stdout } = await runQarar(['read', '--map', '--json', arabic])
    expect(reading.parse(JSON.parse(stdout)).publications[0]?.map?.leaves.length).toBeGreaterThan(10)
  })

  it('tells people what is in a file, without direction marks in a pipe', async () => {
    const { code, stdout } = await runQarar(['read', arabic])
    expect(code).toBe(0)
    expect(stdout).toMatch(/kind +resolution-collection\n/)
    expect(stdout).toMatch(/works +6 \(\d+ preambular, \d+ operative\)\n/)
    expect(stdout).toMatch(/found +\d+ acts, \d+ mandates(?:, \d+ citations)?\n/)
    expect(stdout).toMatch(/coverage +100 % of/)
    expect(stdout).not.toMatch(/[\u2066-\u2069]/)
  })

  it.each([
    ['verbatim-record.en.txt', ['session +COUNCIL-8', 'works +1 \\(14 turns, 28 paragraphs\\)']],
    ['chair-summary.en.txt', ['works +1 \\(12 paragraphs\\)']],
  ])('counts the paragraphs of every kind: %s', async (name, lines) => {
    const { stdout } = await runQarar(['read', example(name)])
    for (const line of lines) expect(stdout).toMatch(new RegExp(`${line}\n`))
  })

  it('leaves steps of repair out, as often as it is told to', async () => {
    const file = inFolder('steps.txt', 'ﻻ يطلب المجلس مـــن الأعضاء شيئا.')
    const text = async (...steps: string[]) => {
      const flags = steps.flatMap((step) => ['--without-step', step])
      const { stdout } = await runQarar(['read', file, '--json', ...flags])
      return reading.parse(JSON.parse(stdout)).publications[0]?.works[0]?.paragraphs[0]?.text
    }
    expect(await text()).toBe('لا يطلب المجلس من الأعضاء شيئا.')
    expect(await text('tatweel')).toBe('لا يطلب المجلس مـــن الأعضاء شيئا.')
    expect(await text('tatweel', 'presentation-forms')).toBe('ﻻ يطلب المجلس مـــن الأعضاء شيئا.')
  })

  it('says diagnostics in the language of the user', async () => {
    const file = inFolder('unknown.txt', 'Nothing that anybody knows.')
    const say = async (env: Record<string, string>) => (await runQarar(['read', file], env)).stdout
    expect(await say({ QARAR_LANGUAGE: 'ar' })).toContain('لم يُتعرَّف على نوع الوثيقة')
    expect(await say({ LANG: 'fr_FR.UTF-8' })).toContain('Type de document non reconnu')
    expect(await say({ LANG: 'de_DE.UTF-8' })).toContain('No kind of document recognised')
  })

  it('reads the good files and says in one line what is wrong with each other one', async () => {
    const { code, stdout, stderr } = await runQarar([
      'read',
      join(folder, 'gone.txt'),
      english,
      folder,
      '--json',
    ])
    expect(code).toBe(3)
    expect(reading.parse(JSON.parse(stdout)).publications.length).toBe(1)
    expect(stderr.split('\n').slice(0, -1)).toEqual([
      expect.stringMatching(/^qarar: .*gone\.txt: there is no such file; check the path$/),
      expect.stringMatching(/^qarar: .*: this is a folder; /),
    ])
  })

  it('ends with 4 where no file can be read', async () => {
    const { code, stdout, stderr } = await runQarar(['read', inFolder('empty.txt', '')])
    expect([code, stdout]).toEqual([4, ''])
    expect(stderr).toMatch(/^qarar: .*empty\.txt: the file is empty; [^\n]*\n$/)
  })

  it('lets no file name write on the terminal', async () => {
    const { stdout, stderr } = await runQarar([
      'read',
      inFolder('a\u001b[2J\nqarar: b.txt', 'Some text.'),
      join(folder, '\u202egone'),
    ])
    for (const char of ['\u001b', '\u202e']) expect(stdout + stderr).not.toContain(char)
    expect(stdout.split('\n')[0]).toContain('a\\u{1b}[2J\\u{a}qarar: b.txt')
  })

  it('takes a wrong setting for what it is', async () => {
    expect(await runQarar(['read', arabic], { QARAR_MAX_BYTES: 'lots' })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^qarar: QARAR_MAX_BYTES is “lots”, [^\n]*\n$/),
    })
    expect((await runQarar(['read', arabic], { QARAR_MAX_BYTES: '100' })).stderr).toContain(
      'set QARAR_MAX_BYTES higher',
    )
    expect((await runQarar(['read', english, '--json'], { QARAR_LANGUAGE: 'de' })).code).toBe(2)
  })

  it('ends quietly when its reader goes away', async () => {
    const child = startQarar(['read', arabic, english, arabic, english, '--json'])
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { code, stderr } = await ended(child)
    expect([code, stderr]).toEqual([0, ''])
  })

  it('runs on an older Node by handing over to the one beside it', async () => {
    const read = (file: string) => ended(startQarar(['read', file, '--json'], {}, olderNode))
    expect(reading.parse(JSON.parse((await read(english)).stdout)).publications.length).toBe(1)
    expect((await read(join(folder, 'gone.txt'))).code).toBe(4)
  })
})

describe.concurrent('a wrong command line is one line on stderr and 2', () => {
  it.each([
    [['raed'], /unknown command 'raed' \(Did you mean read\?\); see `qarar --help`/],
    [['read'], /missing required argument 'file'; see `qarar read --help`/],
    [['read', arabic, '--xml'], /unknown option '--xml'.*; see `qarar read --help`/],
    [['read', arabic, '--map'], /--map needs --json/],
    [['read', arabic, '--without-step', 'magic'], /There is no such step\. The steps are left-aside, /],
    [['import', arabic, '--language', 'de'], /Allowed choices are ar, en, fr/],
    [['import', arabic, english, '--replaces', 'p-1'], /--replaces takes one file at a time/],
    [['list', '--limit', '0'], /It is a number from 1 to 500; see/],
    [['show', 'p-1', '--work', 'first'], /It is a number from 1; see/],
    [['serve', '--port', '70000'], /It is a number from 0 to 65535; see/],
    [['withdraw', 'p-1'], /required option '--reason <words>' not specified/],
  ])('%j', async (words, sentence) => {
    const { code, stdout, stderr } = await runQarar(words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr).toMatch(/^qarar: [^\n]+\n$/)
  })
})

describe.concurrent('help', () => {
  const names = [
    'read',
    'import',
    'list',
    'show',
    'serve',
    'start',
    'export',
    'restore',
    'withdraw',
    'verify',
    'doctor',
  ]
  it.each(names)('of %s has an example, exit codes and --json', async (name) => {
    const { code, stdout } = await runQarar([name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: qarar \w+/)
    expect(stdout).toMatch(new RegExp(`Example:\\n(?: .*\\n)*? .*qarar ${name}`))
    expect(stdout).toMatch(/Exit codes:\n {2}0 {2}\w/)
    expect(stdout).toContain('--json')
  })

  it('names every command', async () => {
    const { stdout } = await runQarar(['--help'])
    for (const name of names) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  })
})
