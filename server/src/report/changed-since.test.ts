// What others wrote since a document went out is not overwritten unseen, nor lends its sources to other words.
import { isTakenUnnamed } from '@qarar/register'
import type { DraftSection, NewSectionText } from '@qarar/register/contract'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Store } from '../store/store.ts'
import { startTestServer } from '../store/testing/test-server.ts'
import { segmentName } from './field-names.ts'
import { previewReturned, takeReturned } from './returned-draft.ts'
import { controlOf, editWord } from './testing/edit-word.ts'
import { fillField } from './testing/fill-field.ts'
import { line } from './testing/word-file.ts'
import { itemOn, loadYear, readYear } from './testing/year-of-work.ts'
import { writePacket } from './write-packet.ts'

const server = await startTestServer()
afterAll(server.stop)
const by = 'Maha'

let store: Store
let volume: string
let item: string
let source: NewSectionText['sources'][number]
beforeEach(async () => {
  store = (await server.newStore()).store
  volume = await loadYear(store, await readYear())
  item = (await itemOn(store, volume, '7/1-NAV')).id
  const { mandates } = await store.listRegister({ count: 1 })
  const { id: mandate, place } = mandates[0] ?? {}
  if (!mandate || !place) throw new Error('no mandate')
  const { publication, order, eId } = place
  source = { kind: 'paragraph', mandate, publication, order, eId }
})

async function sectionNow(key: string): Promise<DraftSection> {
  const section = (await store.getReportItem(item))?.sections.find((each) => each.key === key)
  if (!section) throw new Error(`no section ${key}`)
  return section
}

/** What stands there, and a sentence of somebody else behind it. */
async function addSentence(key: 'action' | 'observations', sentence: string): Promise<string[]> {
  const { sentences, version: seen } = await sectionNow(key)
  const before = Map.groupBy(sentences, ({ paragraph }) => paragraph)
  const texts = [...before.values()].map((all) => all.map(({ text }) => text).join(' '))
  const paragraphs = [...texts, sentence]
  await store.writeSection(item, key, { seen, paragraphs, sources: [source], by: 'Mona' })
  return paragraphs
}

async function previewOf(bytes: Buffer) {
  const { kind, preview } = await previewReturned(store, volume, { name: 'back.docx', bytes })
  const rows = kind === 'draft' ? preview.sections : kind === 'contribution' ? preview.rows : []
  const called = (name: string) =>
    rows.find((row) => name === ('name' in row ? row.name : `${row.item}.${row.section}`))
  return { called, rows }
}
const codes = (row: { faults: { code: string }[] } | undefined) => row?.faults.map(({ code }) => code)

test('a whole draft: told, not taken unnamed; named, the words rest on whoever wrote them', async () => {
  const asked = { kind: 'draft' as const, post: null, language: null, items: [], by }
  const sent = await writePacket(await store.sendPacket(volume, asked), null)
  const [old = ''] = (await sectionNow('action')).sentences.map(({ text }) => text)
  const [first = ''] = old.split(',')
  const bytes = editWord(sent, (xml) => xml.replace(`${first},`, `${first} of the text,`))
  const name = `${item}.action`
  const before = (await previewOf(bytes)).called(name)
  expect([before?.state, codes(before), before?.now]).toEqual(['changed', [], null])

  const now = await addSentence('action', 'A diver looked at the buoys on Tuesday.')
  const { called, rows } = await previewOf(bytes)
  const row = called(name)
  expect([row?.state, codes(row), row?.now]).toEqual(['changed', ['no-source', 'changed-since'], now])
  expect(row && isTakenUnnamed(row)).toBe(false)
  // What nobody touched in Word is not told, whatever was written of it since.
  expect(rows.filter((each) => each.state === 'unchanged').flatMap(codes)).toEqual([])
  await takeReturned(
    store,
    volume,
    { name: 'back.docx', bytes },
    { fields: [{ name, seen: row?.version ?? 0 }], by },
  )
  const { sentences } = await sectionNow('action')
  const changed = sentences.find(({ text }) => text.includes(' of the text,'))
  expect(changed?.sources).toMatchObject([{ kind: 'person', by }])
})

test('a whole draft that says by now what others wrote is as they wrote it', async () => {
  const asked = { kind: 'draft' as const, post: null, language: null, items: [], by }
  const sent = await writePacket(await store.sendPacket(volume, asked), null)
  await addSentence('action', 'A diver looked at the buoys on Tuesday.')
  const row = (await previewOf(sent)).called(`${item}.action`)
  expect([row?.state, codes(row), row?.now]).toEqual(['unchanged', [], null])
})

test('a field that stands there twice is changed since all the same', async () => {
  const post = (await store.getVolume(volume))?.departments[0]?.post ?? ''
  const asked = { kind: 'contribution' as const, post, language: null, items: [], by }
  const sent = await writePacket(await store.sendPacket(volume, asked), null)
  const name = `${item}.observations`
  const words = 'The Council may wish to extend the term of the lamps by two years.'
  const now = await addSentence('observations', words)
  const once = fillField(sent, name, words.replace('two', 'ten'))
  const twice = editWord(once, (xml) =>
    xml.replace('<w:sectPr', () => `${controlOf(xml, name).replace('lamps', 'beacons')}<w:sectPr`),
  )
  const row = (await previewOf(twice)).called(name)
  expect([row?.state, codes(row), row?.now]).toEqual(['doubled', ['doubled', 'changed-since'], now])
  const copy = 1 + (row?.copies.findIndex((each) => each.join('').includes('beacons')) ?? 0)
  const fields = [{ name, seen: row?.version ?? 0, copy }]
  await takeReturned(store, volume, { name: 'back.docx', bytes: twice }, { fields, by })
  const { sentences } = await sectionNow('observations')
  const [taken] = sentences
  expect([sentences.length, taken?.text]).toEqual([
    1,
    words.replace('two', 'ten').replace('lamps', 'beacons'),
  ])
  expect(taken?.sources).toMatchObject([{ kind: 'person', by, post }])
})

test('a translation is taken as it was seen, and only where it was asked for', async () => {
  const asked = { kind: 'translation' as const, post: null, language: 'fr' as const, items: [], by }
  const packet = await store.sendPacket(volume, asked)
  if (packet.kind !== 'translation') throw new Error(packet.kind)
  const source = packet.packet.segments[0]?.source ?? ''
  const name = segmentName(source)
  const bytes = editWord(await writePacket(packet, null), (xml) => {
    const control = controlOf(xml, name)
    const [head = ''] = control.replace('<w:showingPlcHdr/>', '').split('<w:sdtContent>')
    return xml.replace(
      control,
      () => `${head}<w:sdtContent>${line('Tout est allumé.')}</w:sdtContent></w:sdt>`,
    )
  })
  const seen = async () => {
    const { kind, preview } = await previewReturned(store, volume, { name: 'fr.docx', bytes })
    if (kind !== 'translation') throw new Error(kind)
    return preview.rows.find((row) => row.source === source)?.version ?? -1
  }
  const take = (given: { name: string; seen: number }) =>
    takeReturned(store, volume, { name: 'fr.docx', bytes }, { fields: [given], by })
  const before = await seen()
  const segments = [{ source, text: 'Tout reste éteint.' }]
  await store.translateSegments(volume, { language: 'fr', segments, by: 'Mona' })
  await expect(take({ name: source, seen: before })).rejects.toMatchObject({ reason: 'section-changed' })
  expect((await store.getTranslations(volume, 'fr')).get(source)).toBe('Tout reste éteint.')
  const other = packet.packet.segments[1]?.source ?? ''
  await expect(take({ name: other, seen: 0 })).rejects.toMatchObject({ reason: 'draft-changed' })
  expect(await take({ name: source, seen: await seen() })).toMatchObject({ taken: 1 })
  expect((await store.getTranslations(volume, 'fr')).get(source)).toBe('Tout est allumé.')
})
