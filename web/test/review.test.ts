import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, openBrowser } from './browser.ts'
import { fakeContext } from './fake-api.ts'
import { servePages } from './serve-pages.ts'

const chromium = findChromium()
if (!chromium) console.warn('Tests of the review skipped: no Chromium in PATH; set QARAR_CHROMIUM to one.')

const path = '/publications/p-council7/works/1/review?language=ar'
let browser: Browser
beforeAll(async () => {
  if (chromium) browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Pages over decisions of their own, in a browser with or without scripts. */
async function opened(
  language: string,
  run: (page: Page, at: Opened) => Promise<void>,
  { javaScriptEnabled = true, address = path } = {},
) {
  const fake = fakeContext()
  const server = await servePages(fake.context)
  const context = await browser.newContext({ locale: language, javaScriptEnabled })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  const bodies = () =>
    fake.changes.map(({ path, body }): [string, Record<string, unknown>] => [path, JSON.parse(String(body))])
  await page.goto(server.url + address)
  await run(page, { bodies, context, url: server.url })
  expect(
    complaints.filter((text) => !/status of 4\d\d|ERR_INTERNET|Autofocus processing was blocked/.test(text)),
  ).toEqual([])
  await context.close()
  server.close()
}

interface Opened {
  /** What the pages asked the API to change. */
  bodies: () => [string, Record<string, unknown>][]
  context: BrowserContext
  url: string
}

/** Presses a key that leads to another page. */
async function press(page: Page, key: string) {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)])
}

/** Gives an answer that is taken without a reload. */
async function answer(page: Page, give: () => Promise<unknown>) {
  await give()
  await page.waitForFunction(() => !document.querySelector('main[aria-busy]'))
}

const open = (page: Page) => page.locator('.open-card').count()
const focused = (page: Page) => page.locator(':focus').getAttribute('id')

describe.skipIf(!chromium).each(['ar', 'en'] as const)('the review in %s', (language) => {
  test('goes on with Enter alone, without scripts', () =>
    opened(
      language,
      async (page, { bodies }) => {
        const all = await open(page)
        const first = await focused(page)
        expect(first).toMatch(/_confirm$/)
        await press(page, 'Enter')
        expect(await open(page)).toBe(all - 1)
        expect(await focused(page)).not.toBe(first)
        expect(await page.locator('.key-legend kbd').first().isVisible()).toBe(false)
        for (let left = all - 1; left > 0; left--) await press(page, 'Enter')
        expect(await open(page)).toBe(0)
        expect(bodies()).toHaveLength(all)
        expect(bodies()[0]?.[1]).toMatchObject({ kind: 'confirmed', version: 1 })
      },
      { javaScriptEnabled: false },
    ))

  test('marks what is proposed and what is decided by lines, words and shapes', () =>
    opened(language, async (page) => {
      const lines = () =>
        page
          .locator('.on-mandate')
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationStyle))
      expect(new Set(await lines())).toEqual(new Set(['dotted']))
      await answer(page, () => page.keyboard.press('Enter'))
      expect(await lines()).toContain('solid')
      expect(await page.locator('.chip', { hasText: '✓' }).count()).toBe(1)
      expect(await page.locator('.recorded[role=status]').textContent()).toBe(
        { ar: 'ثُبّت التكليف.', en: 'Confirmed.' }[language],
      )
    }))

  test('has its keys: on, back, reject, edit, the whole text; they can be switched off', () =>
    opened(language, async (page, { bodies }) => {
      expect(await page.locator('.key-legend kbd').first().isVisible()).toBe(true)
      const first = await focused(page)
      await page.keyboard.press('j')
      expect(await focused(page)).not.toBe(first)
      await page.keyboard.press('k')
      expect(await focused(page)).toBe(first)
      await answer(page, () => page.keyboard.press('x'))
      expect(bodies()[0]?.[1]).toMatchObject({ kind: 'rejected', version: 1, reason: null })
      await press(page, 'e')
      expect(await page.locator(':focus').getAttribute('name')).toBe('p0_action')
      await page.keyboard.type('x e j k')
      expect(bodies()).toHaveLength(1)
      await page.goBack()
      await answer(page, () => page.keyboard.press('Shift+Enter'))
      expect(await open(page)).toBe(0)
      expect(await page.locator('#left b').getAttribute('class')).toBe('whole')
      await Promise.all([page.waitForEvent('load'), page.locator('.key-legend a').click()])
      expect(await page.evaluate(() => document.scripts.length)).toBe(1)
    }))

  test('adds a mandate from the words that are selected', () =>
    opened(language, async (page, { bodies }) => {
      await page.evaluate(() => {
        const words = document.querySelector('#para_1 .text span')?.firstChild as Text
        document.getSelection()?.setBaseAndExtent(words, 0, words, 20)
      })
      const selected = await page.evaluate(() => document.getSelection()?.toString())
      await press(page, 'a')
      expect(await page.locator(':focus').inputValue()).toBe(selected?.trim())
      await answer(page, () => page.locator('.add-form button[type=submit]').click())
      const [to, body] = bodies()[0] ?? []
      expect(to).toBe('/api/expressions/p-council7-ar/mandates')
      expect(body).toMatchObject({ order: 1, eId: 'para_1', quote: selected?.trim() })
      expect(body?.fields).toMatchObject({ class: null, follow: null, action: selected?.trim() })
      // No verb says what the act is: it is asked, and the words are kept.
      expect(await page.locator('.add-form [name=quote]').inputValue()).toBe(selected?.trim())
      await page.locator('.add-form [name=p0_class]').selectOption('invite')
      await page.locator('.add-form [name=p0_follow]').selectOption('appeal')
      await answer(page, () => page.locator('.add-form button[type=submit]').click())
      expect(bodies()[1]?.[1].fields).toMatchObject({ class: 'invite', follow: 'appeal' })
      expect(await page.locator('#para_1 .on-mandate.decided').count()).toBe(1)
    }))

  test('what is no answer of the program takes nothing away', () =>
    opened(language, async (page) => {
      await press(page, 'e')
      await page.locator('[name=p0_action]').fill('words that nobody loses')
      await page.route('**/review*', (route) =>
        route.request().method() === 'POST'
          ? route.fulfill({ status: 413, body: 'too large' })
          : route.continue(),
      )
      await page.locator('.card-form button[type=submit]').last().click()
      await page.locator('.card-form .typed-told[role=alert]').waitFor()
      expect(await page.locator('[name=p0_action]').inputValue()).toBe('words that nobody loses')
      expect(await page.locator('article.review ol.review-text').count()).toBe(1)
    }))

  test('says that a mandate was changed meanwhile, and keeps what was typed', () =>
    opened(language, async (page, { context, url }) => {
      const other = await context.newPage()
      await other.goto(url + path)
      await press(page, 'e')
      await page.locator('[name=p0_action]').fill('words that nobody loses')
      await answer(other, () => other.keyboard.press('x'))
      await answer(page, () => page.locator('.card-form button[type=submit]').last().click())
      expect(await page.locator('[role=alert]').textContent()).toContain(
        { ar: 'تغيّر', en: 'has changed since you saw it' }[language],
      )
      expect(await page.locator('[name=p0_action]').inputValue()).toBe('words that nobody loses')
    }))
})

describe.skipIf(!chromium)('what is decided', () => {
  const send = async (page: Page, selector: string) => {
    await Promise.all([page.waitForEvent('load'), page.locator(selector).last().click()])
  }

  test('an edit keeps what its form does not show', () =>
    opened('en', async (page, { bodies }) => {
      await press(page, 'e')
      await page.locator('[name=p0_follow]').selectOption('return')
      await page.locator('[name=p0_a0_text]').fill('the harbours')
      await page.locator('[name=p0_a0_id]').fill('')
      await page.locator('[name=p0_by_kind]').selectOption('session')
      await page.locator('[name=p0_by_value]').fill('COUNCIL-8')
      await answer(page, () => page.locator('.card-form button[type=submit]').last().click())
      expect(bodies()[0]?.[1]).toMatchObject({
        kind: 'edited',
        fields: {
          follow: 'return',
          addressees: [{ id: null, text: 'the harbours' }],
          deadline: { kind: 'session', text: '', value: 'COUNCIL-8' },
          conditions: [],
        },
      })
    }))

  test('a party that no list has is refused before anything is sent', () =>
    opened('en', async (page, { bodies }) => {
      await press(page, 'e')
      await page.locator('[name=p0_a0_text]').fill('the harbours')
      await page.locator('[name=p0_a0_id]').fill('ois/harbours')
      await answer(page, () => page.locator('.card-form button[type=submit]').last().click())
      expect(await page.locator('[role=alert]').textContent()).toContain('no party with this id')
      expect(await page.locator('[name=p0_a0_id]').inputValue()).toBe('ois/harbours')
      expect(bodies()).toEqual([])
    }))

  test('a split has parts, a merge another mandate, a rejection its reason', () =>
    opened('en', async (page, { bodies }) => {
      await send(page, '.open-card >> nth=0 >> a[href*="open=split"]')
      await page.locator('[name=p0_action]').fill('the first half')
      await page.locator('[name=p1_action]').fill('the second half')
      await answer(page, () => page.locator('.card-form button[type=submit]').last().click())
      await send(page, '.open-card >> nth=0 >> a[href*="open=merge"]')
      await page.locator('[name=into]').first().check()
      await answer(page, () => page.locator('.card-form button[type=submit]').last().click())
      await send(page, '.open-card >> nth=0 >> a[href*="open=reject"]')
      await page.locator('.card-form [name=reason]').fill('no request')
      await answer(page, () => page.locator('.card-form button[type=submit]').last().click())
      expect(bodies().map(([, { kind }]) => kind)).toEqual(['split', 'merged', 'rejected'])
      expect(bodies()[0]?.[1]).toMatchObject({
        parts: [{ action: 'the first half' }, { action: 'the second half' }],
      })
      expect(bodies()[2]?.[1]).toMatchObject({ reason: 'no request' })
      expect(await page.locator('.folded').count()).toBeGreaterThan(0)
    }))

  test('is taken back with a reason; what has no place is listed', () =>
    opened('en', async (page, { bodies }) => {
      expect(await page.locator('section[aria-labelledby=unplaced] .mandate-card').count()).toBe(1)
      await answer(page, () => page.keyboard.press('Enter'))
      const decided = page.locator('.review-text .decision-line').first()
      await decided.locator('summary').click()
      await decided.locator('[name=reason]').fill('a slip')
      await answer(page, () => decided.locator('button').click())
      expect(bodies()[1]?.[0]).toMatch(/^\/api\/mandates\/decisions\/v-.*\/withdraw$/)
      expect(bodies()[1]?.[1]).toEqual({ reason: 'a slip' })
      expect(await page.locator('.review-text .decision-line').count()).toBe(0)
    }))
})

describe.skipIf(!chromium)('without a reload', () => {
  test('the keyboard is on the next proposal at once, and no answer is lost', () =>
    opened('en', async (page, { bodies }) => {
      const all = await open(page)
      await page.evaluate(() => document.body.setAttribute('data-same', ''))
      const ids: (string | null)[] = [await focused(page)]
      for (let each = 1; each < all; each++) {
        await page.keyboard.press('Enter')
        ids.push(await focused(page))
      }
      expect(new Set(ids).size).toBe(all)
      await answer(page, () => page.keyboard.press('Enter'))
      expect(bodies()).toHaveLength(all)
      expect(await open(page)).toBe(0)
      expect(await page.locator('#left b').getAttribute('class')).toBe('whole')
      expect(await page.locator('body[data-same]').count()).toBe(1)
      expect(await page.locator('[data-alive="told"]').textContent()).toContain('Confirmed.')
    }))

  test('an answer that the line loses stays, and is said', () =>
    opened('en', async (page, { bodies, context }) => {
      const first = await focused(page)
      await context.setOffline(true)
      await answer(page, () => page.keyboard.press('Enter'))
      expect(await page.locator('.typed-told').textContent()).toContain('nothing was sent')
      expect(await focused(page)).toBe(first)
      await context.setOffline(false)
      await answer(page, () => page.keyboard.press('Enter'))
      expect(bodies()).toHaveLength(1)
      expect(await focused(page)).not.toBe(first)
    }))
})
