// Answers of the API on a real store, against the contract that web reads them by.
import { readFileSync } from 'node:fs'
import {
  accuracy,
  alignment,
  doubt,
  editionsPage,
  importResult,
  jobPage,
  library,
  mandatesPage,
  meetingsPage,
  networkPage,
  openJobs,
  problem,
  publicationPage,
  workPage,
} from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeDocx, paragraph, run } from '../read/docx/testing/make-docx.ts'
import { holdReading } from '../read/testing/hold-reading.ts'
import { health, withdrawal, workPlace } from './schemas.ts'
import { ask, change, changeJson, exampleApp } from './testing/example-app.ts'
import { importExample, type OwnStore, openOwnStore } from './testing/own-store.ts'

let own: OwnStore
let app: ReturnType<typeof exampleApp>
let id: string
beforeAll(async () => {
  own = await openOwnStore()
  app = exampleApp(own.store)
  const { publication } = await importExample(own.store, 'council-7-resolutions.ar.txt')
  id = publication ?? ''
  await importExample(own.store, 'council-7-resolutions.en.txt')
})
afterAll(() => own?.remove())

async function get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
  return answerOf(await app.fetch(ask(path)), schema)
}

async function answerOf<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const body = await response.json()
  expect(response.status, JSON.stringify(body).slice(0, 300)).toBe(200)
  return schema.parse(body)
}

const codeOf = async (response: Response) => problem.parse(await response.json()).code

async function refusal(request: Request): Promise<[number, string]> {
  const response = await app.fetch(request)
  const { status, code } = problem.parse(await response.json())
  expect([response.status, response.headers.get('content-type')]).toEqual([
    status,
    'application/problem+json',
  ])
  return [status, code]
}

it('tells how well the rules read', async () => {
  const { sets } = await get('/api/accuracy', accuracy)
  expect(sets.flatMap(({ measures }) => measures).some(({ target }) => target !== null)).toBe(true)
})

describe('what is kept', () => {
  it('is listed', async () => {
    const { publications, total } = await get('/api/library?limit=10', library)
    expect([publications.map((publication) => publication.id), total]).toEqual([[id], 1])
    expect((await get('/api/library?kind=letter&language=fr', library)).publications).toEqual([])
  })

  it('is a page of a publication, in each language', async () => {
    const page = await get(`/api/publications/${id}`, publicationPage)
    expect(page.works.length).toBe(6)
    for (const { id: expression, language } of page.expressions) {
      const other = await get(`/api/publications/${id}?expression=${expression}`, publicationPage)
      expect(other.publication.language).toBe(language)
    }
  })

  it('is a page of a work, found by its address too', async () => {
    const page = await get(`/api/publications/${id}/works/2`, workPage)
    expect([page.previous, page.next, page.sources.length > 0]).toEqual([1, 3, true])
    const iri = encodeURIComponent(page.work.iri ?? '')
    expect(await get(`/api/iri?iri=${iri}`, workPlace)).toMatchObject({ publication: id, order: 2 })
  })

  it('is a work among others: its editions, what it cites, its languages', async () => {
    const path = `/api/publications/${id}/works/1`
    const { work, expressions } = await get(path, workPage)
    const { editions, previous, next } = await get(`${path}/editions`, editionsPage)
    expect([editions.map(({ isThis }) => isThis), previous, next]).toEqual([[true], null, null])
    const { cites, earlier } = await get(`${path}/network`, networkPage)
    expect(earlier).toEqual([])
    expect(cites.texts.map(({ target }) => target)).toContain('6/2-NAV')
    const other = expressions.find(({ language }) => language === 'en')?.expression
    const { pairs } = await get(`${path}/alignment?with=${other}`, alignment)
    expect(new Set(pairs.map(([eId]) => eId))).toEqual(new Set(work.paragraphs.map(({ eId }) => eId)))
    expect(await refusal(ask(`${path}/alignment?with=e-0000000000`))).toEqual([404, 'not-found'])
    expect(await refusal(ask(`/api/publications/${id}/works/999/network`))).toEqual([404, 'not-found'])
    expect(await get('/api/meetings', meetingsPage)).toEqual({ total: 0, from: 1, meetings: [] })
  })

  it('is a work for lists of references', async () => {
    const { expressions } = await get(`/api/publications/${id}/works/1`, workPage)
    const english = expressions.find(({ language }) => language === 'en')?.expression
    const path = `/api/publications/${id}/works/1/reference`
    const ris = await app.fetch(ask(`${path}.ris?expression=${english}`))
    expect(ris.headers.get('content-disposition')).toMatch(/filename="p-\w+-1\.ris"/)
    expect(await ris.text()).toContain('M1  - 7/1-NAV\r\n')
    const bib = await app.fetch(ask(`${path}.bib?expression=${english}`))
    expect(await bib.text()).toContain('title = {{Safety of Navigation in the Halun Strait}}')
  })

  it('is what a publication asks for, by how it is followed and of whom', async () => {
    const all = await get(`/api/publications/${id}/mandates`, mandatesPage)
    const counted = Object.values(all.follows).reduce((sum, count) => sum + count, 0)
    expect([counted, all.mandates.length]).toEqual([all.total, all.total])
    expect(all.follows.report).toBeGreaterThan(3)
    const reports = await get(`/api/publications/${id}/mandates?follow=report`, mandatesPage)
    expect(reports.total).toBe(all.follows.report)
    expect(new Set(reports.mandates.map(({ mandate }) => mandate.follow))).toEqual(new Set(['report']))
    expect(reports.follows).toEqual(all.follows)
    const page = await get(`/api/publications/${id}/mandates?from=3&count=2`, mandatesPage)
    expect(page.mandates).toEqual(all.mandates.slice(2, 4))
    for (const name of ['unlisted', 'secretariat'] as const) {
      const some = await get(`/api/publications/${id}/mandates?addressee=${name}`, mandatesPage)
      expect(some.total).toBe(all.addressees[name])
    }
  })

  it('counts what was read out of each work as its page has it', async () => {
    const page = await get(`/api/publications/${id}`, publicationPage)
    const { mandates } = await get(`/api/publications/${id}/mandates?count=1000`, mandatesPage)
    for (const work of page.works) {
      const { work: text } = await get(`/api/publications/${id}/works/${work.order}`, workPage)
      const acts = text.paragraphs.flatMap((paragraph) => paragraph.acts)
      expect([work.acts, work.citations]).toEqual([
        acts.length,
        text.paragraphs.flatMap((paragraph) => paragraph.citations).length,
      ])
      expect(work.mandates).toBe(mandates.filter(({ order }) => order === work.order).length)
    }
  })

  it('is the file itself, as a download', async () => {
    const { manifestations } = await get(`/api/publications/${id}`, publicationPage)
    const response = await app.fetch(ask(`/api/manifestations/${manifestations[0]?.id}/file`))
    const file = readFileSync(new URL('../../../examples/council-7-resolutions.ar.txt', import.meta.url))
    expect(Buffer.from(await response.arrayBuffer()).equals(file)).toBe(true)
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="council-7-resolutions\.ar\.txt"; /,
    )
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  })

  it('is counted', async () => {
    expect(await get('/api/health', health)).toMatchObject({ name: 'qarar', publications: 1, files: 2 })
    expect(await get('/api/doubts', z.object({ doubts: z.array(doubt) }))).toEqual({ doubts: [] })
  })
})

describe('what is not there or not asked rightly is a problem', () => {
  it.each([
    ['/api/nothing', 404],
    ['/api/publications/p-0000000000', 404],
    ['/api/publications/p-0000000000/works/1', 404],
    ['/api/manifestations/m-0000000000/file', 404],
    ['/api/iri?iri=/akn/xx-none/statement', 404],
    ['/api/manifestations/..%2f..%2f..%2fetc%2fpasswd/file', 400],
    ['/api/manifestations/%2e%2e/file', 404],
    ['/api/publications/p-1%00', 400],
    ["/api/publications/p-1'%20or%201=1--", 400],
    [`/api/publications/${'p'.repeat(100)}`, 400],
    ['/api/publications/%ff%fe', 400],
    ['/api/iri?iri=%00', 400],
    ['/api/iri', 400],
    ['/api/library?limit=0', 400],
    ['/api/library?limit=all', 400],
    ['/api/library?language=de', 400],
    ['/api/library?cursor=%00', 400],
  ])('%s', async (path, status) => {
    expect((await refusal(ask(path)))[0]).toBe(status)
  })

  it('a work that the publication does not have', async () => {
    expect(await refusal(ask(`/api/publications/${id}/works/7`))).toEqual([404, 'not-found'])
    expect(await refusal(ask(`/api/publications/${id}/works/0`))).toEqual([400, 'invalid-request'])
    expect(await refusal(ask(`/api/publications/${id}?expression=e-0000000000`))).toEqual([404, 'not-found'])
  })

  it.each([
    ['of another type', change('/api/doubts/d-1', 'decision=separate', { 'content-type': 'text/plain' })],
    ['that is no JSON', change('/api/doubts/d-1', '{', { 'content-type': 'application/json' })],
    ['without its field', changeJson('/api/doubts/d-1', {})],
    ['with a decision that there is not', changeJson('/api/doubts/d-1', { decision: 'burn' })],
    ['with an empty reason', changeJson('/api/publications/p-1/withdraw', { reason: '  ' })],
    ['without a file', change('/api/imports', new FormData())],
  ])('a body %s', async (_, request) => {
    expect((await refusal(request))[1]).toBe('invalid-request')
  })

  it('a doubt and a publication that there are not', async () => {
    expect(await refusal(changeJson('/api/doubts/d-0000000000', { decision: 'separate' }))).toEqual([
      404,
      'not-found',
    ])
    const withdrawn = changeJson('/api/publications/p-0000000000/withdraw', { reason: 'wrong' })
    expect(await refusal(withdrawn)).toEqual([404, 'not-found'])
  })
})

describe('changes', () => {
  const results = z.object({ results: z.array(importResult) })
  const upload = async (files: File[], fields: Record<string, string> = {}) => {
    const form = new FormData()
    for (const file of files) form.append('file', file)
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    return (await answerOf(await app.fetch(change('/api/imports', form)), results)).results
  }
  it('are refused where more come at once than are taken', async () => {
    const form = new FormData()
    for (let count = 0; count <= 200; count++) form.append('file', new File(['x'], `${count}.txt`))
    for (const path of ['/api/jobs', '/api/imports'])
      expect(await refusal(change(path, form))).toEqual([413, 'too-large'])
  })

  it('go on as a job, whoever waits for it', async () => {
    const form = new FormData()
    form.append('file', new File(['Another note that nothing recognises.'], 'C:\\docs\\later.txt'))
    const { id } = await answerOf(await app.fetch(change('/api/jobs', form)), z.object({ id: z.string() }))
    const of = (path = '') => ask(`/api/jobs/${id}${path}`)
    expect(await answerOf(await app.fetch(of()), jobPage)).toMatchObject({
      state: 'waiting',
      total: 1,
      done: 0,
    })
    expect(await answerOf(await app.fetch(ask('/api/jobs')), openJobs)).toMatchObject({ jobs: [{ id }] })
    await app.fetch(changeJson(`/api/jobs/${id}/cancel`, {}))
    expect(await answerOf(await app.fetch(of()), jobPage)).toMatchObject({ isStopping: true })
    expect(await refusal(ask('/api/jobs/j-0000000000'))).toEqual([404, 'not-found'])
    expect(await refusal(changeJson('/api/jobs/j-0000000000/cancel', {}))).toEqual([404, 'not-found'])
  })

  const hostile = '../../etc/قرار "x"\r\nSet-Cookie: a=b\u202e.txt'

  it('import the good files and say what is wrong with the others', async () => {
    const text = new File(['A note that nothing recognises.'], 'note.txt')
    const found = await upload([text, new File([], 'empty.txt'), new File(['%PDF-1.7'], 'C:\\docs\\a.pdf')], {
      replaces: '',
      language: '',
    })
    expect(found.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['note.txt', 'imported'],
      ['empty.txt', 'failed'],
      ['a.pdf', 'failed'],
    ])
    expect(found[2]?.message).toMatch(/the PDF is cut off/)
    expect((await upload([text]))[0]?.outcome).toBe('already-imported')
  })

  it('keep a hostile name harmless', async () => {
    const [result] = await upload([new File(['Another note, of no known kind.'], hostile)])
    const { manifestations } = await get(`/api/publications/${result?.publication}`, publicationPage)
    const response = await app.fetch(ask(`/api/manifestations/${manifestations[0]?.id}/file`))
    expect(response.headers.get('set-cookie')).not.toContain('a=b')
    const disposition = response.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="[\w.\- ]+"; filename\*=UTF-8''[\w.%~-]+$/)
    expect(disposition).not.toContain('etc')
  })

  it('that nobody waits for any more are not made', async () => {
    const release = holdReading()
    const docx = async (words: string) => {
      const form = new FormData()
      const bytes = await makeDocx({ body: paragraph(run(words)) })
      form.append('file', new File([new Uint8Array(bytes)], `${words}.docx`))
      return change('/api/imports', form)
    }
    const slow = exampleApp(own.store, { timeLimit: 300 })
    expect(await codeOf(await slow.fetch(await docx('A note that comes too late.')))).toBe('too-slow')
    const reader = new AbortController()
    const left = app.fetch(new Request(await docx('A note of one who left.'), { signal: reader.signal }))
    setImmediate(() => reader.abort())
    expect(await codeOf(await left)).toBe('too-slow')
    await release()
    await answerOf(await app.fetch(await docx('A note that is waited for.')), results)
    const held = JSON.stringify(await get('/api/library', library))
    expect(held).toContain('that is waited for')
    expect(held).not.toMatch(/too late|who left/)
  })

  it('refuse a file in place of one that there is not', async () => {
    const form = new FormData()
    form.append('file', new File(['A third note.'], 'third.txt'))
    form.append('replaces', 'p-0000000000')
    expect(await refusal(change('/api/imports', form))).toEqual([404, 'not-found'])
  })

  it('take an import back', async () => {
    const [result] = await upload([new File(['A note to be taken back.'], 'wrong.txt')])
    const request = () =>
      changeJson(`/api/publications/${result?.publication}/withdraw`, { reason: 'a draft' })
    expect(await answerOf(await app.fetch(request()), withdrawal)).toMatchObject({ publicationGone: true })
    expect((await refusal(request()))[0]).toBeGreaterThanOrEqual(404)
  })
})

it('describes itself: every route, in OpenAPI 3.1', async () => {
  const document = await get(
    '/api/openapi.json',
    z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
  )
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths).sort()).toEqual([
    '/api/accuracy',
    '/api/agenda',
    '/api/agreed',
    '/api/answers',
    '/api/answers/{id}/withdraw',
    '/api/assignment-rules',
    '/api/assignment-rules/{id}/end',
    '/api/calendar.ics',
    '/api/closings/proposals',
    '/api/closings/proposals/{id}/decline',
    '/api/closings/{id}/withdraw',
    '/api/contributions/{id}/withdraw',
    '/api/decisions/{id}/withdraw',
    '/api/digest',
    '/api/docket',
    '/api/docket.xlsx',
    '/api/doubts',
    '/api/doubts/{id}',
    '/api/expressions/{id}/directions',
    '/api/expressions/{id}/joins',
    '/api/expressions/{id}/links',
    '/api/expressions/{id}/mandates',
    '/api/expressions/{id}/readings',
    '/api/findings',
    '/api/findings/{id}/dismiss',
    '/api/health',
    '/api/home',
    '/api/imports',
    '/api/iri',
    '/api/jobs',
    '/api/jobs/examples',
    '/api/jobs/{id}',
    '/api/jobs/{id}/cancel',
    '/api/letters',
    '/api/letters/{id}',
    '/api/letters/{id}/docx',
    '/api/letters/{id}/withdraw',
    '/api/letters/{id}/xlsx',
    '/api/library',
    '/api/mandates',
    '/api/mandates.csv',
    '/api/mandates/assign',
    '/api/mandates/assign-matching',
    '/api/mandates/choices',
    '/api/mandates/confirm',
    '/api/mandates/decisions/{id}/withdraw',
    '/api/mandates/{id}',
    '/api/mandates/{id}/closings',
    '/api/mandates/{id}/decisions',
    '/api/mandates/{id}/states/{code}',
    '/api/mandates/{id}/statuses',
    '/api/manifestations/{id}/differences',
    '/api/manifestations/{id}/file',
    '/api/manifestations/{id}/lines/{lines}/picture',
    '/api/manifestations/{id}/pages/{page}',
    '/api/manifestations/{id}/pages/{page}/picture',
    '/api/marks',
    '/api/marks/{id}',
    '/api/mechanism-kinds',
    '/api/mechanism-kinds/{kind}/records',
    '/api/mechanism-lists/{kind}/{list}',
    '/api/mechanism-records/{id}/decisions',
    '/api/mechanism-records/{id}/reveal',
    '/api/mechanisms',
    '/api/mechanisms/calendar',
    '/api/mechanisms/import',
    '/api/mechanisms/links',
    '/api/mechanisms/review',
    '/api/mechanisms/{id}',
    '/api/mechanisms/{id}/decisions',
    '/api/mechanisms/{id}/records',
    '/api/mechanisms/{id}/records/{type}/file',
    '/api/mechanisms/{id}/records/{type}/import',
    '/api/mechanisms/{id}/records/{type}/preview',
    '/api/mechanisms/{id}/records/{type}/reveal',
    '/api/mechanisms/{id}/report',
    '/api/mechanisms/{id}/report/file',
    '/api/mechanisms/{id}/report/reveal',
    '/api/meetings',
    '/api/posts',
    '/api/publications/{id}',
    '/api/publications/{id}/mandates',
    '/api/publications/{id}/reading',
    '/api/publications/{id}/structure',
    '/api/publications/{id}/withdraw',
    '/api/publications/{id}/works/{order}',
    '/api/publications/{id}/works/{order}/adoption',
    '/api/publications/{id}/works/{order}/alignment',
    '/api/publications/{id}/works/{order}/editions',
    '/api/publications/{id}/works/{order}/network',
    '/api/publications/{id}/works/{order}/reference.bib',
    '/api/publications/{id}/works/{order}/reference.ris',
    '/api/publications/{id}/works/{order}/review',
    '/api/removals',
    '/api/removals/{id}',
    '/api/replies/{id}/withdraw',
    '/api/report-files/{id}',
    '/api/report-files/{id}/content',
    '/api/report-items/{id}',
    '/api/report-items/{id}/open',
    '/api/report-items/{id}/sections/{section}',
    '/api/report-items/{id}/sections/{section}/clearance',
    '/api/report-items/{id}/withdraw',
    '/api/report-owners',
    '/api/report-templates/{organisation}',
    '/api/reports',
    '/api/reports/{id}',
    '/api/reports/{id}/chapters',
    '/api/reports/{id}/file',
    '/api/reports/{id}/files',
    '/api/reports/{id}/freeze',
    '/api/reports/{id}/items',
    '/api/reports/{id}/outline',
    '/api/reports/{id}/packets',
    '/api/reports/{id}/returned',
    '/api/reports/{id}/returned/preview',
    '/api/reports/{id}/segments',
    '/api/reports/{id}/statistics',
    '/api/reports/{id}/submission',
    '/api/reports/{id}/submission/withdraw',
    '/api/reports/{id}/withdraw',
    '/api/request-items/{id}/contributions',
    '/api/request-items/{id}/text',
    '/api/request-items/{id}/withdraw',
    '/api/requests',
    '/api/requests/{id}',
    '/api/requests/{id}/docx',
    '/api/requests/{id}/items',
    '/api/requests/{id}/reminders',
    '/api/requests/{id}/reply',
    '/api/requests/{id}/split',
    '/api/requests/{id}/withdraw',
    '/api/returns',
    '/api/returns/form',
    '/api/returns/form/preview',
    '/api/returns/preview',
    '/api/returns/{id}/file',
    '/api/saved',
    '/api/saved/{id}/atom',
    '/api/saved/{id}/end',
    '/api/saved/{id}/name',
    '/api/saved/{id}/restore',
    '/api/saved/{id}/seen',
    '/api/search',
    '/api/search.atom',
    '/api/search.csv',
    '/api/search/new',
    '/api/senders',
    '/api/sessions',
    '/api/sessions/{code}',
    '/api/sessions/{code}/facts',
    '/api/states',
    '/api/states/decisions/{id}/withdraw',
    '/api/states/{code}',
    '/api/statuses/{id}/withdraw',
    '/api/waiting',
  ])
})
