import type { PageHandler } from '@qarar/register'
import { beforeAll, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { fakeContext } from './fake-api.ts'

let pages: PageHandler
beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

async function html(path: string, language = 'en') {
  const headers = { 'accept-language': language }
  const response = await pages(new Request(`http://localhost${path}`, { headers }), fakeContext().context)
  expect(response.status).toBe(200)
  return (await response.text()).replaceAll('<!-- -->', '')
}

test('what differs is struck or underlined, said in words, and never markup', async () => {
  const page = await html('/agreed?text=Urges')
  const said = (words: string) =>
    `<span class="visually-hidden"><bdi lang="en" dir="ltr">${words}</bdi></span>`
  expect(page).toContain(`<del>${said('only in the adopted text: ')}&lt;img&gt;${said(' (end)')}</del>`)
  expect(page).toContain(`<ins>${said('only in your text: ')}&lt;script&gt;alert(1)&lt;/script&gt;`)
  expect(page).not.toMatch(/<script>|<img/)
  expect(page).toContain('>85% of the words shared')
  expect(page).toContain('>The same words')
})

test('first and last use, and where it was dropped, lead to their places', async () => {
  const page = await html('/agreed?text=Urges')
  const [first, last, dropped] = ['First used', 'Last used', 'Dropped in'].map((words) => page.indexOf(words))
  expect(page.slice(first, last)).toContain('4/1-NAV')
  expect(page.slice(first, last)).toContain('<bdi>2021</bdi>')
  expect(page.slice(last, dropped)).toContain('href="/publications/p-council7/works/1?language=en#para_6"')
  expect(page.slice(dropped)).toContain('href="/publications/p-council8/works/1?language=en"')
  expect(page).toContain('All 3 uses')
  expect(page).toContain('no date stated')
  expect(page).toContain('Used once')
})

test('paragraphs of other languages stand apart, each in its own language, and lead to their places', async () => {
  const page = await html('/agreed?text=Urges')
  const there = page.slice(page.indexOf('In other languages'))
  expect(there).toContain('72% by equivalent words')
  expect(there).toMatch(/<p[^>]* lang="fr"[^>]*>Prie instamment les ports &lt;b&gt; d’attendre\.<\/p>/)
  expect(there).toContain('?language=fr#para_6"')
  expect(await html('/agreed?text=nothing')).not.toContain('In other languages')
})

test('what was pasted stays in its field, whatever comes of it', async () => {
  expect(await html('/agreed?text=nothing+%3C/textarea%3E')).toContain(
    '>nothing &lt;/textarea&gt;</textarea>',
  )
  expect(await html('/agreed?text=nothing')).toContain('No adopted paragraph in English kept here is near')
  const long = await html(`/agreed?text=${'ق'.repeat(10_001)}`)
  expect(long).toContain('more than 10,000 characters')
  expect(long).toContain('قققق</textarea>')
})

test.each(['/agreed', '/agreed?text=++'])('%s asks for a paragraph and compares nothing', async (path) => {
  const page = await html(path, 'ar')
  expect(page).toContain('ألصقوا فقرة')
  expect(page).not.toContain('wordings')
})
