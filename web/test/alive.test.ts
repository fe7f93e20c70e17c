import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { placesForBuilds } from '../serve/build-places.ts'
import { findBuild } from '../serve/find-build.ts'
import { hashSources } from '../serve/hash-sources.ts'
import { findChromium, openBrowser } from './browser.ts'
import { servePages } from './serve-pages.ts'

let server: Awaited<ReturnType<typeof servePages>>
let browser: Browser | undefined
beforeAll(async () => {
  server = await servePages()
  browser = findChromium() ? await openBrowser() : undefined
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Bytes of all scripts of our own that a reading page loads. */
const mostBytes = 25 * 1024

test('what is alive is one small file, and the only script of a page', async () => {
  const page = await (await fetch(`${server.url}/publications/p-council7/works/1`)).text()
  const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
  expect(scripts).toEqual([
    expect.stringMatching(/^<script type="module" src="\/assets\/alive-[\w-]+\.js" nonce="n0nce">$/),
  ])
  const build = (await findBuild(placesForBuilds(), await hashSources())) as string
  const [name, ...others] = (await readdir(join(build, 'client/assets'))).filter((file) =>
    file.startsWith('alive-'),
  )
  expect(others).toEqual([])
  const script = await readFile(join(build, 'client/assets', name as string))
  expect(gzipSync(script).length).toBeLessThan(mostBytes)
  expect(script.toString()).not.toMatch(/innerHTML|document\.write|insertAdjacentHTML|eval\(|react/i)
})

const field = '[data-alive="search"]'

describe.skipIf(!findChromium())('in the browser', () => {
  const opened = async (path: string, language: string, use: (page: Page) => Promise<void>) => {
    const context = await (browser as Browser).newContext({ locale: language })
    const page = await context.newPage()
    await page.goto(server.url + path)
    await use(page)
    await context.close()
  }

  test('the slash leads to the field, unless something is typed, and Escape out of it', () =>
    opened('/settings', 'en', async (page) => {
      const isFocused = () => page.locator(field).evaluate((element) => element === document.activeElement)
      await page.keyboard.press('/')
      expect(await isFocused()).toBe(true)
      await page.keyboard.type('a/b')
      expect(await page.locator(field).inputValue()).toBe('a/b')
      await page.keyboard.press('Escape')
      expect(await isFocused()).toBe(false)
      await page.keyboard.press('Control+/')
      expect(await isFocused()).toBe(false)
    }))

  test.each(['ar', 'en'])('in %s the results and the address follow what is typed', (language) =>
    opened('/search', language, async (page) => {
      await page.locator(field).pressSequentially('lights session:7', { delay: 5 })
      await page.waitForSelector('.hit mark')
      expect(new URL(page.url()).searchParams.get('q')).toBe('lights session:7')
      expect(await page.title()).toContain('lights session:7')
      expect(await page.locator('[data-alive="told"]').textContent()).toMatch(/3,000\+|٣٬٠٠٠\+/)
      expect(await page.locator('#languages a[lang="fr"]').getAttribute('href')).toContain('lights')
      expect(await page.locator('.hit script').count()).toBe(0)
      expect(await page.locator('h1').count()).toBe(1)
      await page.locator(field).fill('')
      await page.waitForSelector('.search-help')
    }),
  )

  test('only the last of what was typed is shown, however late the answers are', () =>
    opened('/search', 'en', async (page) => {
      await page.route(/q=nothing$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500))
        await route.continue().catch(() => {})
      })
      await page.locator(field).fill('nothing')
      await page.waitForRequest(/q=nothing$/)
      await page.locator(field).fill('lights')
      await page.waitForSelector('.hit mark')
      await page.waitForTimeout(1600)
      expect(await page.locator('.hit').count()).toBe(3)
    }))

  test('a lost connection is said, and nothing typed is lost', () =>
    opened('/search?q=lights', 'en', async (page) => {
      await page.context().setOffline(true)
      await page.locator(field).press('End')
      await page.locator(field).pressSequentially(' of the coast')
      await page.getByText('The connection was lost').waitFor()
      expect(await page.locator(field).inputValue()).toBe('lights of the coast')
      expect(await page.locator('.hit').count()).toBe(3)
      await page.locator(field).press('Enter')
      await page.waitForTimeout(300)
      expect(await page.getByText('The connection was lost').count()).toBe(1)
      expect(await page.locator('.hit').count()).toBe(3)
      await page.context().setOffline(false)
      await page.locator(field).press('Enter')
      await page.waitForURL(/coast/)
      await page.waitForLoadState()
      expect(await page.getByText('The connection was lost').count()).toBe(0)
    }))

  test('files are dropped: each has a row with its stage, what came of it and why not', () =>
    opened('/', 'en', async (page) => {
      const file = (name: string, size: number) => ({
        ...{ name, mimeType: 'text/plain' },
        buffer: Buffer.alloc(size, 'a'),
      })
      await page.route('**/api/jobs', (route) => route.fulfill({ json: { id: 'j-one' } }))
      const states = ['waiting', 'running', 'done']
      const result = { outcome: 'imported', publication: 'p-council7', message: '' }
      await page.route('**/api/jobs/j-one', (route) => {
        const state = states.length > 1 ? states.shift() : 'done'
        return route.fulfill({ json: { state, results: state === 'done' ? [result] : [] } })
      })
      const rows = page.locator('[data-drop="rows"] li')
      await page
        .locator('input[type="file"]')
        .setInputFiles([
          file('one.txt', 10),
          file('large.txt', 1_000_001),
          file('sheet.xlsx', 10),
          file('fourth.txt', 10),
        ])
      expect(await rows.nth(1).textContent()).toContain('Larger than 1 MiB')
      expect(await rows.nth(2).textContent()).toContain('no format that is read (.pdf, .png, .docm, .txt;')
      expect(await rows.nth(3).textContent()).toContain('At most 3 files')
      await rows.nth(0).getByText('being read').waitFor()
      await rows.nth(0).getByText('added', { exact: true }).waitFor()
      expect(await rows.nth(0).getByRole('link').getAttribute('href')).toBe('/publications/p-council7')
      expect(await page.locator('[data-drop="told"]').textContent()).toBe('All files are done.')
      await page.locator('input[type="file"]').setInputFiles([file('Page 1.PNG', 10), file('b.docm', 10)])
      await rows.nth(5).getByText('added', { exact: true }).waitFor()
      await page.unroute('**/api/jobs')
      await page.route('**/api/jobs', (route) => route.abort())
      await page.locator('input[type="file"]').setInputFiles([file('two.txt', 10)])
      await rows.nth(6).getByText('The connection was lost').waitFor()
    }))

  test('a file that is under way says its page, leads to its job, and is stopped where it is shown', () =>
    opened('/library', 'en', async (page) => {
      const stopped: string[] = []
      await page.route('**/api/jobs/j-running/cancel', (route) => {
        stopped.push(route.request().headers()['x-csrf-token'] ?? '')
        return route.fulfill({ json: { id: 'j-running' } })
      })
      await page.route('**/api/jobs/j-running', (route) =>
        route.fulfill({
          json:
            stopped.length > 0
              ? { state: 'cancelled', total: 1, done: 0, results: [], left: ['c.pdf'] }
              : { state: 'running', total: 1, done: 0, results: [], reading: { page: 7, pages: 23 } },
        }),
      )
      await page.reload()
      const row = page.locator('section[aria-labelledby="under-way"] li')
      await row.getByText('Page 7 of 23').waitFor()
      expect(await row.locator('progress').getAttribute('value')).toBe(String(7 / 23))
      expect(await row.getByRole('link').getAttribute('href')).toBe('/import/jobs/j-running')
      await row.getByRole('button', { name: 'Stop' }).click()
      await row.getByText('Files that were not added: 1').waitFor()
      expect(stopped).toEqual(['t0ken'])
      expect(await row.getByRole('button').count()).toBe(0)
    }))

  const text = '/publications/p-council7/works/1?language=ar'

  test('a kind of marks comes and goes in place, the text stays where it is read, the address goes along', () =>
    opened(text, 'en', async (page) => {
      await page.evaluate(() => document.getElementById('para_6')?.scrollIntoView())
      const top = () => page.locator('#para_6').evaluate((row) => Math.round(row.getBoundingClientRect().top))
      const before = await top()
      expect(await page.locator('.is-act').count()).toBeGreaterThan(0)
      const acts = page.locator('.switches a').first()
      await acts.evaluate((link: HTMLElement) => link.click())
      await page.waitForFunction(() => document.querySelector('.is-act') === null)
      expect(await page.evaluate(() => new URL(location.href).searchParams.get('show'))).not.toContain('acts')
      expect(await acts.evaluate((link) => link === document.activeElement)).toBe(true)
      expect(Math.abs((await top()) - before)).toBeLessThan(3)
      await page.goBack()
      await page.waitForSelector('.text .is-act')
    }))

  test('where the connection is lost the text stays, and that is said', () =>
    opened(text, 'en', async (page) => {
      await page.context().setOffline(true)
      await page.locator('.source-switch a').click()
      expect(await page.locator('[role=alert]').textContent()).toContain('The connection was lost')
      expect(await page.locator('.is-act').count()).toBeGreaterThan(0)
    }))

  test('a paragraph is copied as it is cited, in the language of the text', () =>
    opened(`${text}#para_2`, 'en', async (page) => {
      await page.evaluate(() => {
        const copied: string[] = []
        Object.assign(window, { copied })
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: async (words: string) => void copied.push(words) },
        })
      })
      const buttons = page.locator('.copy-buttons button')
      expect(await buttons.allTextContents()).toEqual([
        'Copy the citation',
        'Copy the paragraph with its citation',
      ])
      for (const at of [0, 1]) await buttons.nth(at).click()
      expect(await page.locator('.copy-buttons [role=status]').textContent()).toBe('Copied.')
      const copied = await page.evaluate(() => (window as unknown as { copied: string[] }).copied)
      expect(copied[0]).toBe('الفقرة 2 من منطوق القرار رقم 7/1-م')
      expect(copied[1]).toMatch(/^«يقرر إنشاء فريق .*» \(الفقرة 2 من منطوق القرار رقم 7\/1-م\)$/)
      // Only one paragraph at a time has them.
      await page.locator('#para_3 > .row .number').click()
      expect(await page.locator('.copy-buttons').count()).toBe(1)
    }))

  test('what somebody said is copied with who said it and in which language', () =>
    opened('/publications/p-record31/works/1?language=en#speech_4__p_1', 'en', async (page) => {
      await page.waitForSelector('.copy-buttons')
      const line = page.locator('#speech_4__p_1 .citation .document-text')
      expect(await line.textContent()).toBe('OIS/COUNCIL/PV.31, page not known, Mrs. Nour (spoke in French)')
      await page.goto(`${server.url}/publications/p-record31/works/1?language=en#speech_4`)
      await page.waitForFunction(() => document.querySelector('#speech_4 > .citation .copy-buttons') !== null)
      expect(await page.locator('.copy-buttons button').allTextContents()).toEqual(['Copy the citation'])
    }))

  const rowsShown = (page: Page) => page.locator('.register-table tbody tr[aria-rowindex]').count()
  /** The row in sight at the top, from 1. */
  const topRow = (page: Page) =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('.register-table tbody tr[aria-rowindex]')]
      const first = all.find((row) => row.getBoundingClientRect().bottom > 60)
      return Number(first?.getAttribute('aria-rowindex')) - 1
    })
  const scrollTo = (page: Page, share: number) =>
    page.evaluate((to) => window.scrollTo(0, document.documentElement.scrollHeight * to), share)

  test.each(['ar', 'en'])('in %s a table of 100,000 rows scrolls, with few of them in the page', (language) =>
    opened('/register?words=all', language, async (page) => {
      expect(await page.locator('.register-table').getAttribute('aria-rowcount')).toBe('100001')
      expect(await page.locator('nav.pages').isVisible()).toBe(false)
      await page.locator('.register-table tbody tr[aria-rowindex="3"] .choose input').check()
      for (const share of [0.01, 0.5, 0.999]) {
        await scrollTo(page, share)
        await page.waitForFunction(() => !document.querySelector('tbody.waiting, [aria-busy]'))
        expect(await rowsShown(page)).toBeLessThanOrEqual(500)
      }
      expect(await page.locator('[data-alive="chosen-count"]').textContent()).toMatch(/[1١]$/)
      expect(await page.locator('#assign-form > input[name="chosen"]').inputValue()).toMatch(/^n-stale-2=/)
      await page.waitForFunction(() => Number(new URL(location.href).searchParams.get('from')) > 90_000)
      const at = await topRow(page)
      await page.reload()
      await page.waitForFunction(() => !document.querySelector('tbody.waiting, [aria-busy]'))
      expect(Math.abs((await topRow(page)) - at)).toBeLessThanOrEqual(1)
      await scrollTo(page, 0)
      await page.waitForSelector('.register-table tbody tr[aria-rowindex="2"]')
      await page.waitForFunction(() => !location.search.includes('from'))
    }),
  )

  test('rows come back as they were left, and what the reader looks at does not move', () =>
    opened('/register', 'en', async (page) => {
      const box = page.locator('.register-table tbody tr[aria-rowindex="3"] .choose input')
      await box.check()
      await scrollTo(page, 1)
      await page.waitForSelector('.register-table tbody tr[aria-rowindex="251"]')
      expect(await page.locator('.scrolls-rows tbody.waiting').count()).toBe(0)
      await scrollTo(page, 0)
      await box.waitFor()
      expect(await box.isChecked()).toBe(true)
      expect(await page.locator('#assign-form > input[name="chosen"]').count()).toBe(0)
    }))

  test('keys lead from row to row, choose and open', () =>
    opened('/register', 'en', async (page) => {
      const focused = () =>
        page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe('4')
      await page.keyboard.press('x')
      await page.keyboard.press('k')
      await page.keyboard.press(' ')
      expect(await page.locator('.choose input:checked').count()).toBe(2)
      expect(await page.locator('[data-alive="chosen-count"]').textContent()).toBe('Rows chosen: 2')
      // Rows that are on their way are waited for.
      for (let row = 0; row < 400 && (await focused()) !== '123'; row++) await page.keyboard.press('j')
      expect(await focused()).toBe('123')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/mandates\/n-/)
    }))

  test('a lost connection is said, and rows come when it is back', () =>
    opened('/register?words=all', 'en', async (page) => {
      await page.context().setOffline(true)
      await scrollTo(page, 0.5)
      await page.getByText('so the rows that follow did not come').waitFor()
      await page.context().setOffline(false)
      await page.waitForFunction(() => !document.querySelector('tbody.waiting, [aria-busy]'))
      expect(await page.getByText('so the rows that follow did not come').count()).toBe(0)
      expect(await topRow(page)).toBeGreaterThan(40_000)
    }))

  const note = 'details.other textarea[name="note"]'
  const keptKeys = (page: Page) => page.evaluate(() => Object.keys(sessionStorage))

  test('what is typed into a form outlives a lost connection and a page that is left', () =>
    opened('/mandates/n-task', 'en', async (page) => {
      await page.locator('summary', { hasText: 'Record what was received' }).click()
      await page.locator(note).fill('words that nobody loses')
      await page.context().setOffline(true)
      const form = page.locator('form', { has: page.locator('textarea[name="note"]') }).first()
      await form.evaluate((each: HTMLFormElement) => {
        each.noValidate = true
        each.requestSubmit()
      })
      expect(await form.locator('[role=alert]').textContent()).toContain('nothing was sent')
      expect(await page.locator(note).inputValue()).toBe('words that nobody loses')
      await page.context().setOffline(false)
      const asked: string[] = []
      page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        return dialog.accept()
      })
      await page.reload()
      expect(asked).toEqual(['beforeunload'])
      expect(await page.locator(note).inputValue()).toBe('words that nobody loses')
      expect(await form.locator('[role=alert]').textContent()).toContain('is back in its fields')
      expect(await keptKeys(page)).toHaveLength(1)
      await form.getByText('Leave it').click()
      expect(await page.locator(note).inputValue()).toBe('')
      expect(await keptKeys(page)).toEqual([])
      await page.goto(`${server.url}/settings`)
      expect(asked).toHaveLength(1)
    }))

  test('what the server has answered is kept no longer', () =>
    opened('/register', 'en', async (page) => {
      await page.locator('.register-table tbody tr[aria-rowindex="2"] .choose input').check()
      await page.locator('[name="post"]').fill('Harbour desk')
      await page.waitForFunction(() => sessionStorage.length === 1)
      await page.locator('.assign button.primary').click()
      await page.waitForURL(/assigned=1/)
      await page.getByText('1 mandate is assigned.').waitFor()
      expect(await keptKeys(page)).toEqual([])
    }))
})
