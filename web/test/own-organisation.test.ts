// The organisation of the settings: where pages begin, how they say so, and how it is dropped.
import type { LoadContext, PageHandler } from '@qarar/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { fakeContext } from './fake-api.ts'
import { registerChoices } from './fixtures/register.ts'

let pages: PageHandler
beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

const several = ['oic', 'ois']

/** A store with the texts of these organisations, and what the API is asked by one page. */
async function visit(address: string, { organisations = several, chosen = 'ois', language = 'en' } = {}) {
  const asked: string[] = []
  const { context } = fakeContext()
  const choices = { ...registerChoices, organisations, dockets: ['CFM-45', 'COUNCIL-8', 'COUNCIL-7'] }
  const api: LoadContext['api'] = (path, init) => {
    asked.push(path)
    return path === '/api/mandates/choices'
      ? Promise.resolve(Response.json(choices))
      : context.api(path, init)
  }
  const headers = { cookie: `qarar-reader=${language}.latin.gregorian.auto.${chosen}` }
  const answer = await pages(new Request(`http://localhost${address}`, { headers }), { ...context, api })
  return { asked, location: answer.headers.get('location'), page: await answer.text() }
}

describe('the organisation that a reader works for', () => {
  test.each([
    ['/', '/api/home?session=COUNCIL-8&language=en'],
    ['/docket', '/api/docket?language=en&session=COUNCIL-8&shown=25'],
    ['/agenda', '/api/agenda?session=COUNCIL-8&language=en'],
  ])('is where %s begins, which says so and leads to the usual session', async (address, question) => {
    const { asked, page } = await visit(address)
    expect(asked).toContain(question)
    const notice = page.slice(page.indexOf('own-notice'))
    expect(notice).toMatch(/^[^>]*>Shown first: [^.]*, as chosen in the settings\./)
    expect(notice).toMatch(/<a href="\/[a-z]*\?session=CFM-45">The next session of all organisations<\/a>/)
  })

  test.each([
    '/?session=CFM-45',
    '/docket?session=CFM-45',
    '/docket?desk=oic/isdb',
    '/agenda?session=CFM-45',
  ])('changes nothing where the address says more: %s', async (address) => {
    const { asked, page } = await visit(address)
    expect(asked.join()).not.toContain('COUNCIL-8')
    expect(page).not.toContain('own-notice')
  })

  test('narrows the bare register by a condition that stands in the address and can be dropped', async () => {
    expect((await visit('/register')).location).toBe('/register?organisation=ois')
    expect((await visit('/register?status=none')).location).toBeNull()
    const { asked, page } = await visit('/register?organisation=ois&status=none')
    expect(asked.some((path) => path.startsWith('/api/mandates?organisation=ois&'))).toBe(true)
    expect(page).toMatch(/<bdi>texts of [^<]+<\/bdi> <a href="\/register\?status=none"/)
    // Without its last condition the list is not narrowed again.
    expect((await visit('/register?status=none')).page).toContain('href="/register?organisation=all"')
    const all = await visit('/register?organisation=all')
    expect(all.location).toBeNull()
    expect(all.asked.join()).not.toContain('organisation=')
    expect(all.page).not.toContain('class="conditions"')
  })

  test('is not kept in a saved view where every organisation is listed', async () => {
    const { page } = await visit('/register?organisation=all&status=none')
    expect(page).toMatch(/name="query" value="status=none&amp;column=/)
  })

  test.each([
    ['where the store has one only', { organisations: ['ois'] }],
    ['where the store has none of it', { chosen: 'au' }],
    ['where none is chosen', { chosen: '' }],
  ])('is nothing %s', async (_, given) => {
    expect((await visit('/register', given)).location).toBeNull()
    expect((await visit('/', given)).asked).toContain('/api/home?language=en')
  })
})

describe('the settings', () => {
  test.each([
    ['en', 'Who acts here', 'Working organisation'],
    ['ar', 'من يعمل هنا', 'منظمة العمل'],
    ['fr', 'Qui agit ici', 'Organisation de travail'],
  ])(
    'tell who acts and offer the organisations that are held: %s',
    async (language, person, organisation) => {
      const { page } = await visit('/settings', { language })
      expect(page).toContain(person)
      expect(page).toContain(`<bdi>${fakeContext().context.person}</bdi>`)
      expect(page).toContain(organisation)
      expect(page).toMatch(/name="organisation" checked="" value="ois"/)
      expect(page.match(/type="radio" name="organisation"/g)).toHaveLength(3)
    },
  )

  test('say of one organisation that there is nothing to choose, and keep what was chosen', async () => {
    const { page } = await visit('/settings', { organisations: ['oic'] })
    expect(page).toContain('There is nothing to choose.')
    expect(page).not.toMatch(/type="radio" name="organisation"/)
    expect(page).toContain('<input type="hidden" name="organisation" value="ois"/>')
    expect((await visit('/settings', { organisations: [] })).page).toContain('no organisation to choose')
  })
})
