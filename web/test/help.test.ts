import type { PageHandler } from '@qarar/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { helpPartOf, helpParts } from '../src/help/help-parts.ts'
import routes from '../src/routes.ts'
import { fakeContext } from './fake-api.ts'

let pages: PageHandler
beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

async function page(path: string, language: string, context = fakeContext().context): Promise<string> {
  const request = new Request(`http://localhost${path}`, { headers: { 'accept-language': language } })
  return (await pages(request, context)).text()
}

describe('help', () => {
  const paths = routes.map(({ path = '' }) => `/${path.replace(/:\w+/g, 'x-1')}`)

  test('has a part for every page but itself and those that are nowhere', () => {
    expect(paths.filter((path) => helpPartOf(path) === 'start')).toEqual(['/help', '/*'])
  })

  test.each(['ar', 'en', 'fr'])(
    'in %s has each part once, and every page leads to its own',
    async (language) => {
      const help = await page('/help', language)
      for (const part of Object.keys(helpParts)) expect(help.split(`<section id="${part}">`)).toHaveLength(2)
      for (const path of [
        '/',
        '/docket',
        '/publications/p-council7/works/1',
        '/publications/p-council7/works/1/review',
      ])
        expect(await page(path, language)).toContain(`href="/help#${helpPartOf(path)}"`)
    },
  )
})

describe('the tour', () => {
  test('has eight steps, and each leads to a page', async () => {
    const tour = await page('/tour', 'en')
    const steps = [...tour.matchAll(/<a class="lead" href="([^"]+)">/g)].map(([, href = '']) => href)
    expect(steps).toHaveLength(8)
    for (const href of steps)
      expect(await page(href.replaceAll('&amp;', '&'), 'en')).not.toContain('No page at this')
  })

  test('offers to add the examples where nothing is held', async () => {
    const fake = fakeContext([], [])
    expect(await page('/tour', 'ar', fake.context)).toContain('إضافة الأمثلة')
    const request = new Request('http://localhost/tour', { method: 'POST', body: new URLSearchParams() })
    const response = await pages(request, fake.context)
    expect(fake.changes.map(({ path }) => path)).toEqual(['/api/jobs/examples'])
    expect(response.headers.get('location')).toBe('/import/jobs/j-done')
  })

  test('leads nowhere on documents of one’s own', async () => {
    const { context } = fakeContext()
    const own = {
      ...context,
      api: async (path: string, init?: RequestInit) => {
        const answer = await context.api(path, init)
        if (!path.startsWith('/api/library')) return answer
        return new Response((await answer.text()).replaceAll('"organisation":"ois"', '"organisation":"oic"'))
      },
    }
    expect(await page('/tour', 'en', own)).toContain('other than the examples')
  })
})
