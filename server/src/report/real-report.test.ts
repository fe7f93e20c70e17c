// The report on real texts. They stay where they are: what is compared here are counts and hashes.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LanguageTag } from '@qarar/core'
import { newVolume } from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTextBytes } from '../read/read-text-file.ts'
import type { Store } from '../store/store.ts'
import { startTestServer } from '../store/testing/test-server.ts'
import { previewReturned, takeReturned } from './returned-draft.ts'
import { fillField } from './testing/fill-field.ts'
import { openDocx, packageFaults } from './testing/open-docx.ts'
import { writePacket } from './write-packet.ts'
import { writeReport } from './write-report.ts'

const corpus = process.env.QARAR_CORPUS ?? resolve(import.meta.dirname, '../../../../shared')
const seeds = join(corpus, 'seeds')
const languages: LanguageTag[] = ['ar', 'en', 'fr']
const by = 'Maha'
const post = 'Political Affairs'

describe.skipIf(!existsSync(seeds))(
  'the report to CFM-45 (skipped without the corpus: set QARAR_CORPUS)',
  { timeout: 120_000 },
  () => {
    let server: Awaited<ReturnType<typeof startTestServer>>
    let store: Store
    let volume: string
    let items: string[]
    beforeAll(async () => {
      server = await startTestServer()
      store = (await server.newStore()).store
      const name = readdirSync(seeds).find((each) => each.startsWith('001')) as string
      const bytes = readFileSync(join(seeds, name))
      await store.importFile({ name, bytes, raw: readTextBytes(bytes, { name }) }, { by })
      await store.linkTexts()
      const plan = newVolume.parse({ session: 'CFM-45', languages, until: '2018-04-01' })
      const planned = await store.planReport({ ...plan, by })
      volume = planned.id
      items = planned.items
    }, 300_000)
    afterAll(() => server?.stop())

    const sentences = async (language: LanguageTag) => {
      const found = await Promise.all(items.map((id) => store.getReportItem(id, { language })))
      return found.flatMap((item) => item?.sections ?? []).flatMap((section) => section.sentences)
    }
    const hashOf = async (language: LanguageTag) =>
      createHash('sha256')
        .update(JSON.stringify(await sentences(language)))
        .digest('hex')

    test('has an item for each of 51 resolutions', () => expect(items).toHaveLength(51))

    test.each(languages)('every sentence has a source: %s', async (language) => {
      const all = await sentences(language)
      expect(all.length).toBeGreaterThanOrEqual(2 * items.length)
      expect(all.filter(({ sources }) => sources.length === 0)).toEqual([])
    })

    test.each(languages)('the working copy is a whole document: %s', async (language) => {
      const asked = { copy: 'working', format: 'docx', language } as const
      const { content } = await writeReport(store, volume, asked)
      expect(packageFaults(openDocx(Buffer.from(content)))).toEqual([])
    })

    test('what a department writes comes back, and nothing else changes', async () => {
      const chosen = items.slice(0, 5)
      const owner = { items: chosen, sections: [], post, person: null, by: null, recordedBy: by }
      await store.assignSections(owner)
      const asked = { kind: 'contribution' as const, post, language: null, items: [], by }
      const bytes = await writePacket(await store.sendPacket(volume, asked), null)
      const before = await hashOf('ar')
      const filled = chosen.reduce((file, id) => fillField(file, `${id}.observations`, 'لا ملاحظات.'), bytes)
      const file = { name: 'contribution.docx', bytes: filled }
      const shown = await previewReturned(store, volume, file)
      const rows = shown.kind === 'contribution' ? shown.preview.rows : []
      const written = rows.filter(({ state }) => state !== 'unchanged')
      expect(written.map(({ state }) => state)).toEqual(chosen.map(() => 'filled'))
      expect(await hashOf('ar')).toBe(before)
      const fields = written.map(({ name, version }) => ({ name, seen: version ?? 0 }))
      expect((await takeReturned(store, volume, file, { fields, by })).taken).toBe(5)
      const kept = (await sentences('ar')).filter(({ origin }) => origin === 'composed')
      const hash = createHash('sha256').update(JSON.stringify(kept)).digest('hex')
      expect(hash).toBe(before)
    })
  },
)
