// Whatever the API answers at the level «public», nothing of what is secret is in it. A new route that is not tried here
// fails the test.
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { unzip } from '../letters/testing/unzip.ts'
import { leaks, type Marked, markStore } from '../store/levels/testing/marked-store.ts'
import { type WrittenReport, writeCopy } from '../store/levels/testing/written-report.ts'
import { ask, changeJson, exampleApp } from './testing/example-app.ts'
import { type OwnStore, openOwnStore } from './testing/own-store.ts'

let own: OwnStore
let app: ReturnType<typeof exampleApp>
let marked: WholeStore
beforeAll(async () => {
  own = await openOwnStore()
  app = exampleApp(own.store)
  const texts = await markStore(own.store)
  const kept = {
    kind: 'search',
    name: texts.words[0] as string,
    query: 'q=lighthouses',
    by: 'a test',
  } as const
  const { id: saved } = await own.store.saveQuery(kept)
  marked = { ...texts, ...(await writeCopy(own.store)), saved }
})
afterAll(() => own?.remove())

/** `saved`: a search whose name is secret. */
type WholeStore = Marked & WrittenReport & { saved: string }

type Asks = (marked: WholeStore) => (string | [path: string, body: unknown])[]

/** Nearly what a text says that is secret. */
const wording =
  'Decides that the repair of the first lighthouses on the list of priorities shall begin before the winter of 2025'

/** Of each route, addresses at which somebody who may see everything meets what is secret. */
const secretAt: Record<string, Asks> = {
  'GET /api/library': () => ['/api/library', '/api/library?kind=resolution-collection'],
  'GET /api/publications/{id}': ({ publication }) => [`/api/publications/${publication}`],
  'GET /api/publications/{id}/works/{order}': ({ publication }) => [
    `/api/publications/${publication}/works/1`,
  ],
  'GET /api/publications/{id}/works/{order}/review': ({ publication }) => [
    `/api/publications/${publication}/works/1/review`,
  ],
  'GET /api/publications/{id}/works/{order}/editions': ({ publication }) => [
    `/api/publications/${publication}/works/1/editions`,
  ],
  'GET /api/publications/{id}/works/{order}/network': ({ publication }) => [
    `/api/publications/${publication}/works/1/network`,
  ],
  'GET /api/publications/{id}/works/{order}/reference.ris': ({ publication }) => [
    `/api/publications/${publication}/works/1/reference.ris`,
  ],
  'GET /api/publications/{id}/works/{order}/reference.bib': ({ publication }) => [
    `/api/publications/${publication}/works/1/reference.bib`,
  ],
  'GET /api/publications/{id}/mandates': ({ publication }) => [`/api/publications/${publication}/mandates`],
  'GET /api/publications/{id}/reading': ({ publication }) => [`/api/publications/${publication}/reading`],
  'GET /api/iri': ({ iri }) => [`/api/iri?iri=${encodeURIComponent(iri)}`],
  'GET /api/manifestations/{id}/file': ({ manifestation }) => [`/api/manifestations/${manifestation}/file`],
  'GET /api/saved': () => ['/api/saved'],
  'GET /api/saved/{id}/atom': ({ saved }) => [`/api/saved/${saved}/atom`],
  'GET /api/docket': () => ['/api/docket?session=COUNCIL-9', '/api/docket?asOf=2026-01-01'],
  'GET /api/mandates': () => [
    '/api/mandates?count=1000',
    '/api/mandates?asOf=2026-01-01&count=1000',
    `/api/mandates?count=1000&known=${new Date(Date.now() + 60_000).toISOString()}`,
  ],
  'GET /api/mandates.csv': ({ mandate, openMandate }) => [
    '/api/mandates.csv?level=secret',
    `/api/mandates.csv?mandate=${mandate}&mandate=${openMandate}&level=secret`,
  ],
  'GET /api/mandates/{id}': ({ mandate, openMandate }) => [
    `/api/mandates/${mandate}`,
    `/api/mandates/${openMandate}`,
  ],
  'GET /api/mechanisms': () => ['/api/mechanisms?count=500'],
  'GET /api/mechanisms/review': () => ['/api/mechanisms/review?count=100'],
  'GET /api/mechanism-kinds/{kind}/records': () =>
    ['contact-group', 'fund', 'envoy'].map((kind) => `/api/mechanism-kinds/${kind}/records?type=state`),
  'GET /api/mechanisms/links': ({ publication, openPublication }) => [
    `/api/mechanisms/links?places=${publication}/1,${publication}/2,${publication}/3,${openPublication}/1`,
  ],
  'GET /api/mechanisms/{id}': ({ mechanisms }) => mechanisms.map((id) => `/api/mechanisms/${id}`),
  'GET /api/mechanisms/{id}/records': ({ mechanisms }) =>
    mechanisms.map((id) => `/api/mechanisms/${id}/records?type=state`),
  'GET /api/mechanisms/{id}/records/{type}/file': ({ mechanisms }) =>
    mechanisms.map((id) => `/api/mechanisms/${id}/records/state/file?format=json&level=secret`),
  'GET /api/mechanisms/{id}/report': ({ mechanisms }) =>
    mechanisms.map((id) => `/api/mechanisms/${id}/report?from=2000-01-01&to=2030-12-31`),
  'GET /api/mechanisms/{id}/report/file': ({ mechanisms }) =>
    mechanisms.map((id) => `/api/mechanisms/${id}/report/file?from=2000-01-01&to=2030-12-31&format=json`),
  'GET /api/closings/proposals': () => ['/api/closings/proposals'],
  'GET /api/publications/{id}/works/{order}/adoption': ({ publication }) => [
    `/api/publications/${publication}/works/1/adoption`,
  ],
  'GET /api/publications/{id}/structure': ({ publication, openPublication }) =>
    [publication, openPublication].map((id) => `/api/publications/${id}/structure`),
  'GET /api/home': () => ['/api/home', '/api/home?session=COUNCIL-9'],
  'GET /api/sessions/{code}': () => ['/api/sessions/COUNCIL-8'],
  'GET /api/sessions': () => ['/api/sessions'],
  'GET /api/states/{code}': () => ['/api/states/YEM?concern=subset&count=1000'],
  'GET /api/agenda': () => ['/api/agenda', '/api/agenda?session=COUNCIL-9'],
  'GET /api/digest': () => ['/api/digest?since=2020-01-01'],
  'GET /api/calendar.ics': () => ['/api/calendar.ics?session=COUNCIL-9&level=secret'],
  'GET /api/letters': () => ['/api/letters'],
  'GET /api/letters/{id}': ({ letter }) => [`/api/letters/${letter}`],
  'GET /api/letters/{id}/docx': ({ letter }) => [`/api/letters/${letter}/docx?level=secret`],
  'GET /api/letters/{id}/xlsx': ({ letter }) => [`/api/letters/${letter}/xlsx?to=state:YEM&level=secret`],
  'GET /api/docket.xlsx': () => ['/api/docket.xlsx?session=COUNCIL-9&level=secret'],
  'GET /api/answers': () => ['/api/answers'],
  'GET /api/findings': ({ publication }) => ['/api/findings', `/api/findings?work=${publication}`],
  'GET /api/search': () =>
    ['lighthouses', 'session:8', '"the Council"', 'light*', 'lighthouses -nothing'].map(
      (query) => `/api/search?limit=100&languages=true&q=${encodeURIComponent(query)}`,
    ),
  'GET /api/reports/{id}': ({ volume }) => [`/api/reports/${volume}`],
  'GET /api/reports/{id}/outline': ({ volume }) => [`/api/reports/${volume}/outline`],
  'GET /api/reports/{id}/segments': ({ volume }) => [`/api/reports/${volume}/segments?language=fr`],
  'GET /api/reports/{id}/file': ({ volume }) => [`/api/reports/${volume}/file?format=json`],
  'GET /api/report-items/{id}': ({ item }) => [`/api/report-items/${item}`],
  'GET /api/report-files/{id}/content': ({ copy }) => [`/api/report-files/${copy}/content`],
  'GET /api/search/new': () => ['/api/search/new?q=lighthouses', '/api/search/new?q=session:8'],
  'GET /api/search.csv': () => ['/api/search.csv?q=lighthouses', '/api/search.csv?q=session:8'],
  'GET /api/search.atom': () => ['/api/search.atom?q=lighthouses', '/api/search.atom?q=session:8'],
  'GET /api/agreed': () => [`/api/agreed?text=${encodeURIComponent(wording)}`],
  'GET /api/marks': ({ publication, openPublication }) => [
    `/api/marks?id=${publication}&id=${openPublication}`,
  ],
  'GET /api/marks/{id}': ({ publication, letter, answer, entry }) =>
    [publication, letter, answer, entry].map((id) => `/api/marks/${id}`),
}

/** Routes whose answers hold no words of texts, symbols or ids, whoever asks. */
const plainAt: Record<string, string> = {
  'GET /api/manifestations/{id}/differences': '/api/manifestations/m-0000000000/differences',
  'GET /api/manifestations/{id}/lines/{lines}/picture': '/api/manifestations/m-0000000000/lines/1-2/picture',
  'GET /api/manifestations/{id}/pages/{page}': '/api/manifestations/m-0000000000/pages/1',
  'GET /api/manifestations/{id}/pages/{page}/picture': '/api/manifestations/m-0000000000/pages/1/picture',
  'GET /api/meetings': '/api/meetings',
  'GET /api/mechanism-kinds': '/api/mechanism-kinds',
  'GET /api/mechanisms/calendar': '/api/mechanisms/calendar',
  'GET /api/publications/{id}/works/{order}/alignment':
    '/api/publications/p-0000000000/works/1/alignment?with=e-0000000000',
  'GET /api/mandates/choices': '/api/mandates/choices',
  'GET /api/states': '/api/states',
  'GET /api/posts': '/api/posts',
  'GET /api/assignment-rules': '/api/assignment-rules',
  'GET /api/waiting': '/api/waiting',
  'GET /api/doubts': '/api/doubts',
  'GET /api/health': '/api/health',
  'GET /api/accuracy': '/api/accuracy',
  'GET /api/removals': '/api/removals',
  'GET /api/removals/{id}': '/api/removals/p-0000000000',
  'GET /api/returns': '/api/returns',
  'GET /api/returns/{id}/file': '/api/returns/s-0000000000/file',
  'GET /api/senders': '/api/senders',
  'GET /api/requests': '/api/requests',
  'GET /api/requests/{id}': '/api/requests/q-0000000000',
  'GET /api/requests/{id}/docx': '/api/requests/q-0000000000/docx',
  'GET /api/reports': '/api/reports',
  'GET /api/reports/{id}/chapters': '/api/reports/{volume}/chapters',
  'GET /api/reports/{id}/statistics': '/api/reports/{volume}/statistics',
  'GET /api/reports/{id}/files': '/api/reports/{volume}/files',
  'GET /api/report-files/{id}': '/api/report-files/{copy}',
  'GET /api/jobs': '/api/jobs',
  'GET /api/jobs/{id}': '/api/jobs/j-0000000000',
}

const given = { reason: 'wrong' }
const unnamed = { names: { ar: null, en: null, fr: null }, body: null, mandate: null, seat: null }

/** Changes are refused below the highest level; the refusal says nothing of what is there. */
const changes: Record<string, Asks> = {
  'POST /api/doubts/{id}': () => [['/api/doubts/d-0000000000', { decision: 'separate' }]],
  'POST /api/publications/{id}/withdraw': ({ publication }) => [
    [`/api/publications/${publication}/withdraw`, given],
  ],
  'POST /api/expressions/{id}/readings': ({ expression }) => [
    [
      `/api/expressions/${expression}/readings`,
      { start: 0, end: 4, text: 'x', cause: 'reading-error', checkedAgainst: 'print' },
    ],
  ],
  'POST /api/expressions/{id}/joins': ({ expression, manifestation }) => [
    [`/api/expressions/${expression}/joins`, { manifestation, line: 1, next: 3 }],
  ],
  'POST /api/expressions/{id}/mandates': ({ expression }) => [
    [`/api/expressions/${expression}/mandates`, { start: 0, end: 4 }],
  ],
  'POST /api/decisions/{id}/withdraw': () => [['/api/decisions/v-0000000000/withdraw', given]],
  'POST /api/mandates/{id}/decisions': ({ mandate }) => [
    [`/api/mandates/${mandate}/decisions`, { kind: 'confirmed', version: 1 }],
  ],
  'POST /api/mandates/confirm': ({ mandate }) => [
    ['/api/mandates/confirm', { seen: [{ mandate, version: 1 }] }],
  ],
  'POST /api/mandates/decisions/{id}/withdraw': () => [
    ['/api/mandates/decisions/v-0000000000/withdraw', given],
  ],
  'POST /api/mandates/{id}/statuses': ({ mandate, openMandate }) =>
    [mandate, openMandate].map((id): [string, unknown] => [
      `/api/mandates/${id}/statuses`,
      {
        addressee: 'state:OMN',
        status: 'implemented',
        asOf: '2025-01-01',
        note: null,
        reportText: null,
        evidence: [],
      },
    ]),
  'POST /api/statuses/{id}/withdraw': ({ entry }) => [[`/api/statuses/${entry}/withdraw`, given]],
  // Changes nothing: what it gives is looked at below.
  'POST /api/mandates.csv': () => [['/api/mandates.csv', { mandates: [] }]],
  'POST /api/mandates/assign': ({ mandate }) => [
    [
      '/api/mandates/assign',
      { mandates: [mandate], post: 'x', person: null, by: null, seen: { [mandate]: null } },
    ],
  ],
  'POST /api/mandates/assign-matching': () => [
    ['/api/mandates/assign-matching?words=the', { log: 1_000_000, post: 'x', person: null, by: null }],
  ],
  'POST /api/saved': () => [['/api/saved', { kind: 'search', name: 'x', query: 'q=lighthouses' }]],
  'POST /api/saved/{id}/name': ({ saved, words }) => [
    [`/api/saved/${saved}/name`, { name: 'x', was: words[0] }],
  ],
  'POST /api/saved/{id}/seen': ({ saved }) => [[`/api/saved/${saved}/seen`, { log: 1 }]],
  'POST /api/saved/{id}/end': ({ saved }) => [[`/api/saved/${saved}/end`, {}]],
  'POST /api/saved/{id}/restore': ({ saved }) => [[`/api/saved/${saved}/restore`, {}]],
  'POST /api/assignment-rules': () => [['/api/assignment-rules', { post: 'x', follow: 'task' }]],
  'POST /api/assignment-rules/{id}/end': () => [['/api/assignment-rules/a-0000000000/end', {}]],
  'POST /api/sessions/{code}/facts': () => [['/api/sessions/COUNCIL-9/facts', { place: 'x' }]],
  'POST /api/letters': ({ mandate }) => [
    [
      '/api/letters',
      {
        number: '1',
        date: '2025-06-01',
        limit: null,
        language: 'en',
        mandates: [mandate],
        recipients: ['state:YEM'],
      },
    ],
  ],
  'POST /api/letters/{id}/withdraw': ({ letter }) => [[`/api/letters/${letter}/withdraw`, given]],
  'POST /api/answers': ({ letter }) => [
    [
      '/api/answers',
      { letter, from: 'state:YEM', kind: 'acknowledgement', number: '1', date: '2025-07-01', language: 'en' },
    ],
  ],
  'POST /api/answers/{id}/withdraw': ({ answer }) => [[`/api/answers/${answer}/withdraw`, given]],
  'POST /api/findings/{id}/dismiss': ({ finding }) => [[`/api/findings/${finding}/dismiss`, given]],
  'POST /api/requests': () => [
    ['/api/requests', { number: '1', date: '2025-06-01', from: 'Yemen', language: 'en', words: 'x' }],
  ],
  'POST /api/requests/{id}/items': ({ mandate }) => [
    ['/api/requests/q-0000000000/items', { mandates: [mandate] }],
  ],
  'POST /api/requests/{id}/split': () => [['/api/requests/q-0000000000/split', { seen: {}, post: 'x' }]],
  'POST /api/requests/{id}/reminders': () => [
    ['/api/requests/q-0000000000/reminders', { post: 'x', date: '2025-06-01' }],
  ],
  'POST /api/requests/{id}/reply': () => [
    [
      '/api/requests/q-0000000000/reply',
      { seen: 1, number: '1', date: '2025-06-01', sender: 'x', language: 'en' },
    ],
  ],
  'POST /api/requests/{id}/withdraw': () => [['/api/requests/q-0000000000/withdraw', given]],
  'POST /api/request-items/{id}/contributions': () => [
    [
      '/api/request-items/i-0000000000/contributions',
      { post: 'x', date: '2025-06-01', language: 'en', words: 'x' },
    ],
  ],
  'POST /api/request-items/{id}/text': () => [
    ['/api/request-items/i-0000000000/text', { seen: 1, words: 'x', language: 'en' }],
  ],
  'POST /api/request-items/{id}/withdraw': () => [['/api/request-items/i-0000000000/withdraw', given]],
  'POST /api/contributions/{id}/withdraw': () => [['/api/contributions/b-0000000000/withdraw', given]],
  'POST /api/replies/{id}/withdraw': () => [['/api/replies/k-0000000000/withdraw', given]],
  'POST /api/reports': () => [['/api/reports', { session: 'COUNCIL-9', languages: ['en'] }]],
  'POST /api/reports/{id}/items': () => [['/api/reports/g-0000000000/items', {}]],
  'POST /api/report-owners': () => [['/api/report-owners', { items: ['h-0000000000'], post: 'x' }]],
  'POST /api/report-items/{id}/sections/{section}': () => [
    ['/api/report-items/h-0000000000/sections/action', { seen: 0, paragraphs: ['x'] }],
  ],
  'POST /api/report-items/{id}/sections/{section}/clearance': () => [
    ['/api/report-items/h-0000000000/sections/action/clearance', { seen: 0, post: 'x' }],
  ],
  'POST /api/reports/{id}/freeze': () => [['/api/reports/g-0000000000/freeze', {}]],
  'POST /api/report-items/{id}/open': () => [['/api/report-items/h-0000000000/open', given]],
  'POST /api/reports/{id}/segments': () => [
    ['/api/reports/g-0000000000/segments', { language: 'fr', segments: [{ source: 'x', text: 'x' }] }],
  ],
  'POST /api/reports/{id}/packets': () => [['/api/reports/g-0000000000/packets', { kind: 'draft' }]],
  'POST /api/reports/{id}/submission': () => [
    ['/api/reports/g-0000000000/submission', { symbol: 'x', date: '2025-01-01' }],
  ],
  'POST /api/reports/{id}/submission/withdraw': () => [
    ['/api/reports/g-0000000000/submission/withdraw', given],
  ],
  'POST /api/reports/{id}/withdraw': () => [['/api/reports/g-0000000000/withdraw', given]],
  'POST /api/report-items/{id}/withdraw': () => [['/api/report-items/h-0000000000/withdraw', given]],
  'POST /api/mechanisms': () => [
    ['/api/mechanisms', { kind: 'contact-group', fields: { ...unnamed, aliases: ['x'] } }],
  ],
  'POST /api/mechanisms/import': () => [
    [
      '/api/mechanisms/import',
      {
        mechanisms: [
          {
            kind: 'envoy',
            names: unnamed.names,
            aliases: ['x'],
            paragraphs: [{ symbol: 'x', paragraph: '1' }],
          },
        ],
      },
    ],
  ],
  'POST /api/mechanisms/{id}/decisions': ({ mechanisms }) =>
    mechanisms.map((id): [string, unknown] => [
      `/api/mechanisms/${id}/decisions`,
      { kind: 'confirmed', version: 1 },
    ]),
  'POST /api/mechanisms/{id}/records': ({ mechanisms }) =>
    mechanisms.map((id): [string, unknown] => [
      `/api/mechanisms/${id}/records`,
      { type: 'state', typed: { stand: 'ended', date: '2025-01-01' } },
    ]),
  'POST /api/mechanisms/{id}/records/{type}/reveal': ({ mechanisms }) =>
    mechanisms.map((id): [string, unknown] => [`/api/mechanisms/${id}/records/state/reveal`, {}]),
  'POST /api/mechanisms/{id}/report/reveal': ({ mechanisms }) =>
    mechanisms.map((id): [string, unknown] => [
      `/api/mechanisms/${id}/report/reveal`,
      { from: '2000-01-01', to: '2030-12-31' },
    ]),
  'POST /api/mechanisms/{id}/records/{type}/preview': ({ mechanisms }) =>
    mechanisms.map((id): [string, unknown] => [`/api/mechanisms/${id}/records/state/preview`, {}]),
  'POST /api/mechanisms/{id}/records/{type}/import': ({ mechanisms }) =>
    mechanisms.map((id): [string, unknown] => [`/api/mechanisms/${id}/records/state/import`, {}]),
  'POST /api/mechanism-records/{id}/decisions': () => [
    ['/api/mechanism-records/mr-0000000000/decisions', { kind: 'confirmed', version: 1 }],
  ],
  'POST /api/mechanism-records/{id}/reveal': () => [['/api/mechanism-records/mr-0000000000/reveal', {}]],
  'POST /api/mechanism-lists/{kind}/{list}': () => [
    ['/api/mechanism-lists/observatory/incident-types', { words: { ar: 'x', en: 'x', fr: 'x' } }],
  ],
  'POST /api/mandates/{id}/states/{code}': ({ mandate }) => [
    [`/api/mandates/${mandate}/states/YEM`, { belongs: true, reason: 'x' }],
  ],
  'POST /api/states/decisions/{id}/withdraw': () => [['/api/states/decisions/sb-0000000000/withdraw', given]],
  'POST /api/mandates/{id}/closings': ({ mandate }) => [
    [`/api/mandates/${mandate}/closings`, { kind: 'submitted', date: '2025-01-01', symbol: 'x' }],
  ],
  'POST /api/closings/proposals/{id}/decline': () => [
    ['/api/closings/proposals/o-0000000000/decline', given],
  ],
  'POST /api/closings/{id}/withdraw': () => [['/api/closings/c-0000000000/withdraw', given]],
  'POST /api/publications/{id}/works/{order}/adoption': ({ publication }) => [
    [`/api/publications/${publication}/works/1/adoption`, { method: 'consensus' }],
  ],
  'POST /api/expressions/{id}/directions': ({ expression }) => [
    [`/api/expressions/${expression}/directions`, { directions: [{ what: 'kind', value: 'decision' }] }],
  ],
  'POST /api/expressions/{id}/links': ({ expression, openPublication }) => [
    [
      `/api/expressions/${expression}/links`,
      { order: 1, relation: 'renews', to: { publication: openPublication, order: 1 }, holds: true },
    ],
  ],
  'POST /api/returns': () => [['/api/returns', {}]],
  'POST /api/returns/preview': () => [['/api/returns/preview', {}]],
  'POST /api/reports/{id}/returned/preview': () => [['/api/reports/g-0000000000/returned/preview', {}]],
  'POST /api/reports/{id}/returned': () => [['/api/reports/g-0000000000/returned', {}]],
  'POST /api/report-templates/{organisation}': () => [['/api/report-templates/ois', {}]],
  'POST /api/returns/form': () => [['/api/returns/form', {}]],
  'POST /api/returns/form/preview': () => [['/api/returns/form/preview', {}]],
  'POST /api/imports': () => [['/api/imports', {}]],
  'POST /api/reports/{id}/files': () => [
    ['/api/reports/{volume}/files', { copy: 'working', format: 'docx' }],
  ],
  'POST /api/jobs': () => [['/api/jobs', {}]],
  'POST /api/jobs/examples': () => [['/api/jobs/examples', {}]],
  'POST /api/jobs/{id}/cancel': () => [['/api/jobs/j-0000000000/cancel', {}]],
  'POST /api/marks/{id}': ({ publication, openPublication }) =>
    [publication, openPublication].map((id): [string, unknown] => [
      `/api/marks/${id}`,
      { level: 'public', ...given },
    ]),
  'POST /api/removals': ({ publication }) => [['/api/removals', { id: publication, ...given }]],
}

it('tries every route', async () => {
  const { paths } = (await (await app.fetch(ask('/api/openapi.json'))).json()) as {
    paths: Record<string, Record<string, unknown>>
  }
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(Object.keys({ ...secretAt, ...plainAt, ...changes }).sort()).toEqual(routes.sort())
})

const atLevel = (path: string, level: string) => {
  const url = new URL(path, 'http://localhost')
  url.searchParams.set('level', level)
  return `${url.pathname}${url.search}`
}

async function textAt(path: string): Promise<string> {
  const response = await app.fetch(ask(path))
  expect(response.status, path).toBeLessThan(500)
  const bytes = Buffer.from(await response.arrayBuffer())
  return /docx|xlsx/.test(path) && response.ok ? [...unzip(bytes).values()].join(' ') : bytes.toString()
}

test.each(Object.entries(secretAt))('%s has what is secret for who may see it only', async (_, asks) => {
  for (const path of asks(marked) as string[]) {
    const asked = decodeURIComponent(path)
    const [whole, limited, open] = [
      await textAt(path),
      await textAt(atLevel(path, 'limited')),
      await textAt(atLevel(path, 'public')),
    ]
    if (!path.startsWith('/api/marks')) expect(leaks(whole, marked, asked), path).not.toEqual([])
    expect(leaks(limited, marked, asked), `${path} at limited`).toEqual([])
    expect(leaks(open, marked, asked), `${path} at public`).toEqual([])
  }
})

test.each(Object.values(plainAt))('%s tells nothing', async (route) => {
  const path = route.replace('{volume}', marked.volume).replace('{copy}', marked.copy)
  expect(leaks(await textAt(path), marked)).toEqual([])
  expect(leaks(await textAt(atLevel(path, 'public')), marked)).toEqual([])
})

test.each(Object.entries(changes))('%s changes nothing at a lower level', async (_, asks) => {
  const { logEntries } = await own.store.verify()
  for (const [path, body] of asks(marked) as [string, unknown][]) {
    const response = await app.fetch(changeJson(atLevel(path, 'public'), body))
    expect(response.status, path).toBeGreaterThanOrEqual(400)
    expect(response.status, `${path}: ${JSON.stringify(body)}`).toBeLessThan(500)
    expect(leaks(await response.text(), marked, path + JSON.stringify(body)), path).toEqual([])
  }
  expect((await own.store.verify()).logEntries).toBe(logEntries)
})

test('what is made to be handed on goes out for everybody, or for members, unless more is asked for', async () => {
  expect(leaks(await textAt('/api/mandates.csv'), marked)).toEqual([])
  expect(leaks(await textAt('/api/calendar.ics?session=COUNCIL-9'), marked)).toEqual([])
  expect((await app.fetch(ask(`/api/letters/${marked.letter}/docx`))).status).toBe(404)
  const csv = await app.fetch(ask('/api/mandates.csv'))
  expect(csv.headers.get('qarar-level')).toBe('public')
  expect(csv.headers.get('content-disposition')).toContain('mandates-public.csv')
})

test('chosen rows as a table go out as the whole list does', async () => {
  const mandates = [marked.mandate, marked.openMandate]
  const tableAt = async (query: string) => {
    const response = await app.fetch(changeJson(`/api/mandates.csv${query}`, { mandates }))
    expect(response.status).toBe(200)
    return response.text()
  }
  expect(leaks(await tableAt('?level=secret'), marked)).not.toEqual([])
  for (const query of ['', '?level=public', '?level=limited'])
    expect(leaks(await tableAt(query), marked), query).toEqual([])
})

test('a server of a lower level gives no more to who asks for more', async () => {
  const lower = exampleApp(own.store.at('public'))
  const response = await lower.fetch(ask('/api/mandates?count=1000&level=secret'))
  expect(response.headers.get('qarar-level')).toBe('public')
  expect(leaks(await response.text(), marked)).toEqual([])
  const refused = await lower.fetch(ask('/api/library?level=all'))
  expect(refused.status).toBe(400)
})

test('whoever lets something out is told how much is withheld, whoever asks lower is not', async () => {
  expect(await own.store.at('public').countWithheld(async (store) => (await store.listLibrary()).total)).toBe(
    1,
  )
  expect(await own.store.at('secret').countWithheld(async (store) => (await store.listLibrary()).total)).toBe(
    0,
  )
})
