// The made-up year of `examples/year-of-work.json`, from the plan of the report to the document that was submitted.
import type { LanguageTag } from '@qarar/core'
import type { PrintedReport } from '@qarar/register'
import type { DraftItem, ReportSectionKey } from '@qarar/register/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SentPacket } from '../store/reports/report-store.ts'
import type { Store } from '../store/store.ts'
import { startTestServer } from '../store/testing/test-server.ts'
import { segmentName } from './field-names.ts'
import { previewReturned, takeReturned } from './returned-draft.ts'
import { editWord } from './testing/edit-word.ts'
import { fillField } from './testing/fill-field.ts'
import { editInLibreOffice, hasLibreOffice, saveInLibreOffice } from './testing/libre-office.ts'
import { openDocx, packageFaults } from './testing/open-docx.ts'
import { itemOn, loadYear, readYear } from './testing/year-of-work.ts'
import { writePacket } from './write-packet.ts'
import { writeReport } from './write-report.ts'

const languages: LanguageTag[] = ['en', 'ar', 'fr']
const by = 'Maha'
const isHere = hasLibreOffice()

const server = await startTestServer()
afterAll(server.stop)
const year = await readYear()
let store: Store
let volume: string
beforeAll(async () => {
  store = (await server.newStore()).store
  volume = await loadYear(store, year)
})

async function items(language: LanguageTag = 'en'): Promise<DraftItem[]> {
  const page = await store.getVolume(volume)
  const found = await Promise.all((page?.items ?? []).map(({ id }) => store.getReportItem(id, { language })))
  return found.flatMap((item) => item ?? [])
}
const sections = async (language?: LanguageTag) => (await items(language)).flatMap((item) => item.sections)
const sentences = async (language?: LanguageTag) =>
  (await sections(language)).flatMap((section) => section.sentences)

const wordsIn = (text: string) => text.replaceAll(/[\s\u2066-\u2069\u200e\u200f]+/g, '')

test.each(languages)('every sentence has a source: %s', async (language) => {
  const all = await sentences(language)
  expect(all.length).toBeGreaterThan(60)
  for (const { sources } of all) expect(sources.length).toBeGreaterThan(0)
})

/** Places of the requests that the annex lists. */
async function annex(): Promise<string[]> {
  const { parts } = await store.printReport(volume, { copy: 'working' })
  const blocks = parts.find(({ kind }) => kind === 'annex')?.blocks ?? []
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(([place]) => place?.text ?? '') : [],
  )
}

test('the annex has what is due without what is known', async () => {
  const page = await store.getDocket({ session: 'COUNCIL-8', asOf: year.plan.until })
  const due = [...(page.docket?.tasks ?? []), ...(page.docket?.returns ?? [])].map(({ mandate }) => mandate)
  const unknown = due.filter(({ statuses }) => statuses.length === 0)
  expect([due.length, unknown.length]).toEqual([13, 2])
  expect((await annex()).sort()).toEqual(['7/1-NAV, paragraph 4', '7/2-NAV, paragraph 7'])
})

test('requests of one paragraph are told as they follow each other in it', async () => {
  const said = (await itemOn(store, volume, '7/3-NAV')).sections.find(({ key }) => key === 'action')
  const texts = said?.sentences.map(({ text }) => text) ?? []
  expect(texts[0]).toContain('to prepare a study')
  expect(texts.slice(1).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(['The study', 'It was'])
})

test('fields on one paragraph say which of its requests they are about', async () => {
  const asked = { kind: 'contribution' as const, post: 'Department of Navigation', items: [], by }
  const sent = await store.sendPacket(volume, { ...asked, language: 'fr' })
  const prompts =
    sent.kind === 'contribution' ? (sent.packet.items[0]?.fields ?? []).map(({ prompt }) => prompt) : []
  expect(new Set(prompts).size).toBe(prompts.length)
  expect(prompts[1]).toMatch(
    /^Mesures prises \(7\/1-NAV, paragraphe 4\)\u00a0: nommer dans les meilleurs délais/,
  )
})

const docxOf = async (copy: PrintedReport['copy'], language: LanguageTag) =>
  Buffer.from((await writeReport(store, volume, { copy, language, format: 'docx' })).content)

test.each(languages)(
  'what waits for a person stops the clean copy, not the working copy: %s',
  async (language) => {
    expect(packageFaults(openDocx(await docxOf('working', language)))).toEqual([])
    await expect(docxOf('clean', language)).rejects.toMatchObject({ reason: 'not-finished' })
  },
)

/** Each department writes into its fields, and changes words of what was there. */
async function filledIn({
  post,
  filled,
  changed = [],
}: (typeof year.contributions)[number]): Promise<Buffer> {
  const sent = await packet({ kind: 'contribution', post })
  let bytes = sent
  for (const { resolution, section, words } of filled)
    bytes = fillField(bytes, `${(await itemOn(store, volume, resolution)).id}.${section}`, words)
  if (isHere) return changed.length > 0 ? editInLibreOffice(bytes, ...changed) : saveInLibreOffice(bytes)
  return changed.reduce(
    (edited, [before, after]) => editWord(edited, (xml) => xml.replaceAll(before, after)),
    bytes,
  )
}

async function packet(asked: { kind: SentPacket['kind']; post?: string; language?: LanguageTag }) {
  const { kind, post = null, language = null } = asked
  const bytes = await writePacket(
    await store.sendPacket(volume, { kind, post, language, items: [], by }),
    null,
  )
  expect(packageFaults(openDocx(bytes))).toEqual([])
  return bytes
}

test('five departments fill in their fields; nothing that stood there is lost', {
  timeout: 300_000,
}, async () => {
  const before = (await sentences()).map(({ text }) => text)
  expect((await store.getVolume(volume))?.departments.map(({ post }) => post).sort()).toEqual(
    year.departments.map(({ post }) => post).sort(),
  )
  for (const contribution of year.contributions) await bringBack(contribution)
  const after = await sentences()
  const texts = after.map(({ text }) => text)
  const [old, now] = year.contributions.flatMap(({ changed = [] }) => changed)[0] ?? ['', '']
  for (const text of before) expect(texts).toContain(text.replace(old, now))
  const written = year.contributions.flatMap(({ filled }) => filled.map(({ words }) => words))
  expect(texts.filter((text) => !before.includes(text)).sort()).toEqual(
    [...written, ...before.filter((text) => text.includes(old)).map((text) => text.replace(old, now))].sort(),
  )
  for (const { sources } of after) expect(sources.length).toBeGreaterThan(0)
  expect((await store.getVolume(volume))?.departments.every(({ received }) => received > 0)).toBe(true)
})

async function bringBack(contribution: (typeof year.contributions)[number]): Promise<void> {
  const file = { name: `${contribution.post}.docx`, bytes: await filledIn(contribution) }
  const shown = await previewReturned(store, volume, file)
  if (shown.kind !== 'contribution') throw new Error(shown.kind)
  const { rows, outside, gone, faults } = shown.preview
  expect([outside, gone, faults]).toEqual([[], [], []])
  const written = rows.filter(({ state }) => state !== 'unchanged')
  expect(written.map(({ state }) => state).sort()).toEqual(
    [...(contribution.changed ?? []).map(() => 'changed'), ...contribution.filled.map(() => 'filled')].sort(),
  )
  const fields = written.map(({ name, version }) => ({ name, seen: version ?? 0 }))
  expect((await takeReturned(store, volume, file, { fields, by })).taken).toBe(fields.length)
}

test('what a department changed rests on what it rested on, and on the department', async () => {
  const [changed] = (await sentences()).filter(({ text }) => text.includes('six member States on the seat'))
  expect(changed?.origin).toBe('changed')
  expect(changed?.sources.map(({ kind }) => kind).sort()).toEqual(['paragraph', 'person', 'status'])
})

test.each(languages)('sentences go out for translation, and come back: %s', async (language) => {
  // A document for each language that they stand in.
  const from = new Set<LanguageTag | undefined>()
  for (let waiting = await awaiting(language); waiting.length > 0; waiting = await awaiting(language)) {
    expect(from.has(waiting[0]?.language)).toBe(false)
    from.add(waiting[0]?.language)
    const sources = waiting
      .filter((each) => each.language === waiting[0]?.language)
      .map((each) => each.source)
    await bringTranslations(sources, language)
  }
  expect(from.size).toBe(2)
})

const awaiting = (language: LanguageTag) => store.listAwaiting(volume, language)

async function bringTranslations(sources: string[], language: LanguageTag): Promise<void> {
  const sent = await packet({ kind: 'translation', language })
  const bytes = sources.reduce((filled, source) => {
    const words = year.translations.find((each) => Object.values(each).includes(source))?.[language]
    return fillField(filled, segmentName(source), words ?? '')
  }, sent)
  const file = { name: `${language}-${sources.length}.docx`, bytes }
  const shown = await previewReturned(store, volume, file)
  if (shown.kind !== 'translation') throw new Error(shown.kind)
  expect(shown.preview.rows.map(({ state }) => state)).toEqual(sources.map(() => 'filled'))
  const fields = sources.map((name) => ({ name, seen: 0 }))
  expect((await takeReturned(store, volume, file, { fields, by })).taken).toBe(sources.length)
}

test('each section is cleared, and items are frozen', async () => {
  await expect(store.freezeItems(volume, { items: [], by })).rejects.toMatchObject({ reason: 'not-cleared' })
  for (const { id, sections } of await items())
    for (const { key, version } of sections)
      await store.clearSection(id, key as ReportSectionKey, { seen: version, post: year.clearedBy, by })
  expect((await store.freezeItems(volume, { items: [], by })).items).toHaveLength(6)
  expect((await sections()).every(({ state }) => state === 'frozen')).toBe(true)
})

test.each(
  languages.flatMap((language) => (['working', 'clean'] as const).map((copy) => [language, copy] as const)),
)('every word of the %s %s copy is in the document', async (language, copy) => {
  const docx = openDocx(await docxOf(copy, language))
  expect(packageFaults(docx)).toEqual([])
  const { parts } = await store.printReport(volume, { copy, language })
  const body = wordsIn(docx.text)
  const runs = parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : [])),
  )
  expect(runs.length).toBeGreaterThan(60)
  for (const { text } of runs) expect(body).toContain(wordsIn(text))
  const notes = docx.part('word/document.xml').match(/<w:footnoteReference /g)?.length ?? 0
  expect(notes).toBe(runs.reduce((all, run) => all + run.notes.length, 0))
  if (copy === 'clean')
    expect([notes, docx.part('word/comments.xml').includes('<w:comment ')]).toEqual([0, false])
})

test('the report is submitted in three languages, and answers what asked for it', async () => {
  const { publication } = await store.submitReport(volume, { ...year.submission, by })
  const page = await store.getPublication(publication)
  expect(page?.publication).toMatchObject({ kind: 'report', symbol: year.submission.symbol })
  expect(page?.expressions.map(({ language }) => language).sort()).toEqual(['ar', 'en', 'fr'])
  const { mandates } = await store.listRegister({ count: 1000 })
  const asking = mandates.filter(({ fields }) => fields.follow === 'report')
  expect(asking.map(({ reports }) => reports.map(({ symbol }) => symbol))).toEqual(
    Array(6).fill([year.submission.symbol]),
  )
  expect(await store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
})
