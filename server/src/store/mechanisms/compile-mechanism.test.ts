// Reports that are compiled from records, on a real store: every figure is found again by what it says of itself.
import { plainReport, printCompiled } from '@qarar/register'
import type { FigureQuery, MechanismReport, ReportFigure } from '@qarar/register/contract'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readTable } from '../../tables/read-table.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'
import { kindCalled } from './declared-kinds.ts'

const server = await startTestServer()
afterAll(server.stop)

const by = 'ليلى'
let opened: TestStore
let watch: string
beforeAll(async () => {
  opened = await server.newStore()
  const names = { ar: 'مرصد المنائر', en: 'Watch of the Lamps', fr: null }
  const fields = { names, aliases: [], body: null, mandate: null, seat: null }
  watch = (await opened.store.addMechanism({ kind: 'observatory', organisation: 'ois', fields, by })).id
  await take('incident', incidents)
  await take(
    'legislation',
    'State,Title,Enacted on,Effect\nYemen,Lamps Act,2025-02-01,protects\nYemen,Old Act,2019-02-01,protects\n',
  )
  await take(
    'recommendation',
    'Text,Date\nTrim the wicks before dusk.,2025-11-01\nيوصي المرصد بإنارة الأرصفة قبل الغروب.,2025-11-02\n',
  )
  await take(
    'distribution',
    'Addressee,From,Until,Address\nYemen,2024-01-01,,Quay 4\nSudan,2019-01-01,2020-01-01,Quay 5\n',
  )
  await take('annual-report', 'Period covered,Due before,Ahead of\n2025,2026-02-28,the March session\n')
})

const incidents = `Date,Place,Type,Target,Sources,Verification,Actors,Summary for publication,Killed,Told in the annual report
2025-01-03,"Aden, Yemen",threat,persons; children,wire,confirmed,two bakers,A lamp was threatened.,0,
2025-01-20,"Aden, Yemen",vandalism,,wire,confirmed,a sailor,A lamp was broken.,1,
2025-02,"Lisport",vandalism,school,wire,reported,,,2,yes
2025,"Lisport",threat,,wire,disputed,,,,
2024-12-31,"Lisport",threat,,wire,confirmed,,Too early.,,
2026-01-01,"Lisport",threat,,wire,confirmed,,Too late.,,
Ramadan 1446 AH,"Lisport",online,clergy,wire,several-sources,,In the month.,,
Rajab 1447 AH,"Lisport",online,clergy,wire,several-sources,,May be of either year.,,
`

async function take(type: string, text: string) {
  const table = await readTable(`${type}.csv`, Buffer.from(text))
  const taken = await opened.store.importRecords(watch, type, table, { by, language: 'en' })
  expect(taken, type).toMatchObject({ left: 0 })
}

const year = { from: '2025-01-01', to: '2025-12-31' }
const compile = async (query = {}) =>
  (await opened.store.compileMechanism(watch, { ...year, ...query })) as MechanismReport
const section = ({ sections }: MechanismReport, id: string, heading?: string) =>
  sections.find((each) => each.id === id && (heading === undefined || each.heading === heading))
const linesOf = (report: MechanismReport, id: string, heading?: string) =>
  (section(report, id, heading)?.blocks ?? []).flatMap((block) =>
    block.kind === 'text' ? block.runs.map(({ text }) => text).join('') : [],
  )

function figuresOf({ sections }: MechanismReport): ReportFigure[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'counts') return [...block.rows, block.total]
      if (block.kind === 'heading') return []
      const runs = block.kind === 'text' ? block.runs : block.rows.flat()
      return runs.flatMap(({ figure }) => figure ?? [])
    }),
  )
}

/** What the link behind a figure finds. */
const found = async ({ type, ...query }: FigureQuery, known: string) => {
  const stated = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null))
  return (await opened.store.listRecords(watch, { ...stated, type, state: 'kept', known, count: 500 })).total
}

describe('the report of a year', () => {
  test('counts what lies in it beyond doubt, and tells what it does not count', async () => {
    const report = await compile()
    expect(linesOf(report, 'findings').slice(0, 4)).toEqual([
      'Incidents in the period: 5',
      'Killed: 3 (stated for 3 of 5)',
      'Incidents whose date does not tell whether they lie in the period, and which are not counted: 1',
      'Last annual report sent: none is recorded',
    ])
    const counts = (section(report, 'figures')?.blocks ?? []).flatMap((block) =>
      block.kind === 'counts' ? [[block.caption, block.rows.map(({ label, value }) => [label, value])]] : [],
    )
    expect(counts[0]).toEqual([
      'Incidents: Type',
      [
        ['Threat', '2'],
        ['Vandalism', '2'],
        ['Abuse online', '1'],
      ],
    ])
    expect(counts[2]).toMatchObject([
      'Incidents: Month',
      [
        ['2025', '1'],
        ['January 2025', '2'],
        ['February 2025', '1'],
        ['Ramadan 1446 AH', '1'],
      ],
    ])
  })

  test('says where places are counted as they are written', async () => {
    const places = (report: MechanismReport) =>
      (section(report, 'figures')?.blocks ?? []).find(
        (block) => block.kind === 'counts' && block.caption === 'Incidents: Place',
      )
    expect(places(await compile())).toMatchObject({ asWritten: false })
    await take('incident', 'Date,Place,Type,Sources,Verification\n2025-03-03,ليسبورت,threat,wire,reported\n')
    const report = await compile()
    expect(places(report)).toMatchObject({ asWritten: true })
    const kind = kindCalled('observatory')
    if (!kind) throw new Error('no kind')
    const printed = printCompiled(report, kind)
    expect(plainReport(printed)).toContain('one place written in two languages')
    expect(printed.facts).toEqual([
      ['Kind of mechanism', 'Observatory or monitoring'],
      ['As of', expect.stringMatching(/20\d\d$/)],
      ['Compiled on', expect.stringMatching(/20\d\d$/)],
      ['Records', expect.stringMatching(/^\d+, as known on .+ \(entry \d+ of the log\)$/)],
      ['Proof of the records', report.hash],
    ])
  })

  test('counts a day that is stated in the other calendar in its month, and a month as it is stated', async () => {
    const days = ['2025-08-01', '12 Safar 1447 AH'].map((day) => `${day},Lisport,threat,wire,reported`)
    await take('incident', `Date,Place,Type,Sources,Verification\n${days.join('\n')}\n`)
    const report = await compile()
    const months = (section(report, 'figures')?.blocks ?? []).flatMap((block) =>
      block.kind === 'counts' && block.caption === 'Incidents: Month' ? block.rows : [],
    )
    expect(
      months.filter(({ key }) => ['2025-08', 'hijri:1446-09', 'hijri:1447-02'].includes(key)),
    ).toMatchObject([
      { label: 'August 2025', value: '2' },
      { label: 'Ramadan 1446 AH', value: '1' },
    ])
    for (const { query, records } of months) expect(await found(query, report.known)).toBe(records)
  })

  test('has figures that are all found again by what they say of themselves', async () => {
    const report = await compile()
    const figures = figuresOf(report)
    expect(figures.length).toBeGreaterThan(15)
    expect(figures.some(({ query, records }) => query.ids !== null && records === 1)).toBe(true)
    for (const { query, records, key } of figures)
      expect([key, await found(query, report.known)]).toEqual([key, records])
  })

  test('is the same whenever it is asked for by the moment that it knows of', async () => {
    const before = await compile()
    await take('incident', 'Date,Place,Type,Sources,Verification\n2025-05-05,Lisport,threat,wire,reported\n')
    expect((await compile()).hash).not.toBe(before.hash)
    expect(await compile({ known: before.known })).toEqual(before)
  })

  test('is the same later, also where its period was not over', async () => {
    const open = { from: '2025-01-01', to: '2099-12-31' }
    const before = await compile(open)
    try {
      vi.setSystemTime('2090-06-01T12:00:00Z')
      expect(await compile({ ...open, known: before.known })).toEqual(before)
      const later = await compile(open)
      expect(later).toMatchObject({ asOf: '2090-06-01', log: before.log, hash: before.hash })
      vi.setSystemTime('2091-01-01T12:00:00Z')
      expect(await compile({ ...open, known: later.known })).toEqual(later)
    } finally {
      vi.useRealTimers()
    }
  })

  test('tells the cases that a person chose, else those of the rule, newest first', async () => {
    const titles = (report: MechanismReport) =>
      (section(report, 'cases')?.blocks ?? []).flatMap((block) =>
        block.kind === 'heading' ? block.text : [],
      )
    expect(titles(await compile())).toEqual(['February 2025 · Lisport · Vandalism'])
    expect(titles(await compile({ cases: 'rule' }))).toEqual([
      'Ramadan 1446 AH · Lisport · Abuse online',
      '20 January 2025 · Aden, Yemen · Vandalism',
      '3 January 2025 · Aden, Yemen · Threat',
    ])
  })

  test('has legislation of the period, words of people as they wrote them, and whom it goes to by when', async () => {
    const report = await compile()
    const rows = section(report, 'chapter', 'Legislation and measures')?.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
    )
    expect(rows).toEqual([['Yemen', 'Lamps Act', '1 February 2025', 'Protects']])
    const runs = (section(report, 'chapter', 'Recommendations')?.blocks ?? []).flatMap((block) =>
      block.kind === 'text' ? block.runs : [],
    )
    expect(runs.map(({ language, note }) => [language, note])).toContainEqual(['ar', 'in Arabic'])
    const due = (section(report, 'due')?.blocks ?? []).flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
    )
    expect(due).toEqual([
      ['2025', '28 February 2026', 'the March session'],
      ['Yemen', '1 January 2024', 'sensitive: not shown here'],
    ])
  })

  test('speaks each language', async () => {
    expect((await compile({ language: 'ar' })).period).toBe('من 1 يناير 2025 إلى 31 ديسمبر 2025')
    expect((await compile({ language: 'fr' })).title).toBe('Rapport annuel')
  })

  test('may not end before it begins', async () => {
    await expect(compile({ to: '2024-01-01' })).rejects.toMatchObject({ name: 'StoreError' })
    expect(await opened.store.compileMechanism('mc-0000000000', year)).toBeUndefined()
  })
})

describe('sensitive values', () => {
  test('stand in no report unless somebody asks, and the log says who and of which records', async () => {
    const query = { ...year, cases: 'rule' } as const
    expect(JSON.stringify(await compile(query))).not.toContain('bakers')
    const asked = await opened.store.revealMechanismReport(watch, { ...query, by: 'Nour' })
    expect(asked?.revealed).toBe(true)
    expect(JSON.stringify(asked)).toContain('two bakers')
    expect(JSON.stringify(await compile(query))).not.toContain('bakers')
    const history = (await opened.store.getMechanism(watch))?.history ?? []
    expect(history.filter(({ what }) => what === 'reveal-record').map(({ by: who }) => who)).toContain('Nour')
    expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  })

  test('and what people recorded are not there for other readers', async () => {
    const open = await opened.store.at('public').compileMechanism(watch, year)
    expect(open?.records ?? 0).toBe(0)
    expect(JSON.stringify(open ?? {})).not.toMatch(/Aden|Lamps Act|Quay/)
  })
})

test('whatever the period, each count by a field without several values adds up to all', async () => {
  const day = fc
    .date({ min: new Date('2024-06-01'), max: new Date('2026-06-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  await fc.assert(
    fc.asyncProperty(day, day, async (one, other) => {
      const [from, to] = [one, other].sort() as [string, string]
      const report = await compile({ from, to })
      for (const block of section(report, 'figures')?.blocks ?? [])
        if (block.kind === 'counts' && !block.several)
          expect(block.rows.reduce((sum, { value }) => sum + Number(value), 0)).toBe(
            Number(block.total.value),
          )
    }),
    { numRuns: 15 },
  )
})
