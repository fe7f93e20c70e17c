// The same made-up year as `year-of-work.test.ts`, reported on in one consolidated text.
import { type LanguageTag, readText } from '@qarar/core'
import { type PrintedPart, plainReport } from '@qarar/register'
import type { DraftItem } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importExample } from '../http/testing/own-store.ts'
import { readTextBytes } from '../read/read-text-file.ts'
import type { Database } from '../store/database.ts'
import type { ReadText } from '../store/import/read-text.ts'
import type { Store } from '../store/store.ts'
import { startTestServer } from '../store/testing/test-server.ts'
import { previewReturned, takeReturned } from './returned-draft.ts'
import { editWord } from './testing/edit-word.ts'
import { openDocx, packageFaults } from './testing/open-docx.ts'
import { loadYear, readYear } from './testing/year-of-work.ts'
import { writePacket } from './write-packet.ts'
import { writeReport } from './write-report.ts'

const languages: LanguageTag[] = ['en', 'ar', 'fr']
const by = 'Maha'
const server = await startTestServer()
afterAll(server.stop)
const { submission, translations, texts, ...year } = await readYear()
let store: Store
/** Reads as ever, until a reading is to end the work. */
let readings = Number.POSITIVE_INFINITY
const breakable: ReadText = (...given) => {
  if (readings-- <= 0) throw new Error('The program ended')
  return readText(...given)
}
let db: Database
let volume: string
beforeAll(async () => {
  const opened = await server.newStore(breakable)
  store = opened.store
  db = opened.db
  const plan = { ...year.plan, form: 'consolidated' }
  volume = await loadYear(store, { ...year, submission, translations, texts, plan })
})

async function items(language: LanguageTag = 'en'): Promise<DraftItem[]> {
  const page = await store.getVolume(volume)
  const found = await Promise.all((page?.items ?? []).map(({ id }) => store.getReportItem(id, { language })))
  return found.flatMap((item) => item ?? [])
}

const headingsOf = ({ blocks }: PrintedPart) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []))
const paragraphsOf = ({ blocks }: PrintedPart) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block : []))
const wordsOf = (part: PrintedPart) =>
  paragraphsOf(part).map(({ runs }) => runs.map(({ text }) => text).join(''))

test.each(languages)('has each section once, and under it each item that has words: %s', async (language) => {
  const { parts, title } = await store.printReport(volume, { copy: 'working', language })
  expect(parts.map(({ kind }) => kind)).toEqual([
    ...Array(6).fill('section'),
    'chapter',
    'annex',
    'statistics',
  ])
  expect(title).not.toBe('')
  const [basis, period, , action] = parts as [PrintedPart, PrintedPart, PrintedPart, PrintedPart]
  expect([headingsOf(basis), headingsOf(period), wordsOf(period).length]).toEqual([[], [], 1])
  expect(wordsOf(basis)).toHaveLength(1 + 6)
  const said = (await items(language)).filter(({ sections }) =>
    sections.some(({ key, sentences }) => key === 'action' && sentences.length > 0),
  )
  expect(said.length).toBeGreaterThan(1)
  expect(headingsOf(action)).toHaveLength(said.length)
  for (const [at, heading] of headingsOf(action).entries())
    expect(heading).toContain(said[at]?.title[language] ?? 'no title')
  const numbers = parts.flatMap(paragraphsOf).flatMap(({ number }) => number ?? [])
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
})

test('every sentence of it has its source in a footnote', async () => {
  for (const language of languages) {
    const { parts } = await store.printReport(volume, { copy: 'working', language })
    const runs = parts.filter(({ kind }) => kind === 'section').flatMap(paragraphsOf)
    const said = runs.flatMap(({ runs: each }) => each).filter(({ stands }) => stands !== 'awaiting')
    expect(said.length).toBeGreaterThan(20)
    const silent = said.filter(({ text, notes }) => text.trim() !== '' && notes.length === 0)
    expect(silent.map(({ text }) => text)).toEqual([])
  }
})

test('an edited draft comes back section by section; nothing counts as moved', async () => {
  const asked = { kind: 'draft' as const, post: null, language: null, items: [], by }
  const sent = await writePacket(await store.sendPacket(volume, asked), null)
  const old = (await items())[2]?.sections.find(({ key }) => key === 'action')?.sentences[0]?.text ?? ''
  expect(old).not.toBe('')
  const [first = ''] = old.split(',')
  const bytes = editWord(sent, (xml) => xml.replace(`${first},`, `${first} of the text,`))
  const shown = await previewReturned(store, volume, { name: 'draft.docx', bytes })
  if (shown.kind !== 'draft') throw new Error(shown.kind)
  const { sections, outside, gone, faults } = shown.preview
  expect([outside, gone, faults]).toEqual([[], [], []])
  const changed = sections.filter(({ state }) => state !== 'unchanged')
  expect(changed.map(({ section, state }) => [section, state])).toEqual([['action', 'changed']])
  expect(
    sections.flatMap((each) => each.faults.map(({ code }) => code)).filter((code) => code === 'moved'),
  ).toEqual([])
  const fields = changed.map(({ item, section, version }) => ({ name: `${item}.${section}`, seen: version }))
  await takeReturned(store, volume, { name: 'draft.docx', bytes }, { fields, by })
  const now = (await items())[2]?.sections.find(({ key }) => key === 'action')?.sentences[0]
  expect(now?.text).toContain(' of the text,')
  expect(now?.sources.map(({ kind }) => kind)).toContain('paragraph')
})

test('it is frozen and printed in every language, and answers what asked for it as one document', async () => {
  for (const language of languages) {
    const waiting = await store.listAwaiting(volume, language)
    const segments = waiting.map(({ source }) => {
      const known = translations.find((each) => Object.values(each).includes(source))
      return { source, text: known?.[language] ?? `[${language}] ${source}` }
    })
    if (segments.length > 0) await store.translateSegments(volume, { language, segments, by })
  }
  for (const { id, sections } of await items())
    for (const { key, version } of sections)
      await store.clearSection(id, key, { seen: version, post: year.clearedBy, by })
  await store.freezeItems(volume, { items: [], by })
  for (const language of languages) {
    const { content } = await writeReport(store, volume, { copy: 'clean', language, format: 'docx' })
    expect(packageFaults(openDocx(Buffer.from(content)))).toEqual([])
  }
  // Ended after two of three languages: there is nothing of it.
  readings = 2
  const before = await store.listLibrary({})
  await expect(store.submitReport(volume, { ...submission, by })).rejects.toThrow('The program ended')
  readings = Number.POSITIVE_INFINITY
  expect(await store.listLibrary({})).toEqual(before)
  expect((await store.getVolume(volume))?.submission).toBeNull()
  const { publication } = await store.submitReport(volume, { ...submission, by })
  const page = await store.getPublication(publication)
  expect(page?.publication).toMatchObject({ kind: 'report', symbol: submission.symbol })
  const { mandates } = await store.listRegister({ count: 1000 })
  const asking = mandates.filter(({ fields }) => fields.follow === 'report')
  expect(asking.map(({ reports }) => reports.map(({ symbol }) => symbol))).toEqual(
    Array(6).fill([submission.symbol]),
  )
  const { rows } = await sql<{ evidence: unknown }>`select evidence from closing`.execute(db)
  expect(new Set(rows.map(({ evidence }) => JSON.stringify(evidence))).size).toBe(6)
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})

test('read as the last report, each item has its own paragraphs of it', async () => {
  const printed = await store.printReport(volume, { copy: 'clean', language: 'en' })
  const { store: later } = await server.newStore()
  for (const name of texts) await importExample(later, name)
  const bytes = Buffer.from(plainReport(printed))
  const raw = readTextBytes(bytes, { name: 'report.txt' })
  await later.importFile({ name: 'report.txt', bytes, raw }, { by })
  await later.linkTexts()
  const { session, languages: tags, from, until } = year.plan
  const { id } = await later.planReport({
    session,
    languages: tags,
    from,
    until,
    form: 'items',
    title: {},
    by,
  })
  const page = await later.getVolume(id)
  const own = await items()
  for (const [at, { id: item }] of (page?.items ?? []).entries()) {
    const drafted = await later.getReportItem(item)
    const last = drafted?.sections.find(({ key }) => key === 'action')?.last.map(({ text }) => text) ?? []
    const said = own[at]?.sections.find(({ key }) => key === 'action')?.sentences ?? []
    const words = said.map(({ text }) => text).join(' ')
    expect([at, last.length > 0, last.filter((text) => !words.includes(text.slice(0, 40)))]).toEqual([
      at,
      said.length > 0,
      [],
    ])
  }
})
