import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { directionFrom } from '../src/review/direct.ts'
import { findChromium, openBrowser } from './browser.ts'
import { fakeContext } from './fake-api.ts'
import { servePages } from './serve-pages.ts'

describe('a form says', () => {
  const words = { of: 'words', order: '2', eId: 'para_1', quote: ' the Fund ' }
  test.each([
    [
      { of: 'file', what: 'kind', kind_value: 'decision' },
      { what: 'kind', value: 'decision', place: { whole: true } },
    ],
    [
      { of: 'text', order: '2', what: 'session', session_value: '' },
      { what: 'session', value: null, place: { order: 2 } },
    ],
    [
      { of: 'lines', what: 'text', lines: '١٢٠-١٢٢' },
      { what: 'text', place: { lines: [120, 122] } },
    ],
    [
      { of: 'lines', what: 'furniture', lines: '7' },
      { what: 'furniture', place: { lines: [7, 7] } },
    ],
    [
      { of: 'paragraph', order: '2', eId: 'para_1', what: 'number', number_value: '' },
      { what: 'number', value: null, place: { order: 2, eId: 'para_1' } },
    ],
    [
      { ...words, what: 'citation', citation_value: 'A/RES/70/1', at: '14' },
      {
        what: 'citation',
        value: 'A/RES/70/1',
        place: { order: 2, eId: 'para_1', quote: 'the Fund', at: 14 },
      },
    ],
    [
      { ...words, what: 'mechanism', mechanism_value: 'fund', mechanism_state: '' },
      {
        what: 'mechanism',
        value: { kind: 'fund', state: null },
        place: { order: 2, eId: 'para_1', quote: 'the Fund' },
      },
    ],
  ])('%j', (typed, direction) => {
    expect(directionFrom(typed as Record<string, string>)).toEqual(direction)
  })

  test.each([
    ['a citation without a symbol', { ...words, what: 'citation', citation_value: '' }],
    ['a kind that is none', { of: 'file', what: 'kind', kind_value: 'sonnet' }],
    ['lines that are none', { of: 'lines', what: 'text', lines: 'a–b' }],
    ['no words', { ...words, what: 'cut', quote: ' ' }],
    ['nothing', {}],
  ])('nothing with %s', (_, typed) => {
    expect(directionFrom(typed as Record<string, string>)).toBeNull()
  })
})

const chromium = findChromium()
let browser: Browser
beforeAll(async () => {
  if (chromium) browser = await openBrowser()
})
afterAll(() => browser?.close())

async function opened(
  language: string,
  run: (page: Page, url: string, changes: ReturnType<typeof fakeContext>['changes']) => Promise<void>,
  javaScriptEnabled = true,
) {
  const fake = fakeContext()
  const server = await servePages(fake.context)
  const context = await browser.newContext({ locale: language, javaScriptEnabled })
  const page = await context.newPage()
  await run(page, `${server.url}/publications/p-council7/works/1/review?language=ar`, fake.changes)
  await context.close()
  server.close()
}

describe.skipIf(!chromium).each(['ar', 'en'] as const)('corrections in %s', (language) => {
  test('are said without scripts, listed, and taken back with a reason', () =>
    opened(
      language,
      async (page, url, changes) => {
        await page.goto(`${url}&open=correct:para_2`)
        await page.selectOption('select[name=part_value]', 'preambular')
        await Promise.all([page.waitForURL(/recorded=directed/), page.click('button[value=part]')])
        const place = { order: 1, eId: 'para_2' }
        const direction = { what: 'part', value: 'preambular', place }
        expect(JSON.parse(String(changes[0]?.body))).toEqual({ revision: 'r-1', directions: [direction] })
        expect(await page.locator('.corrections li').count()).toBe(1)
        await page.locator('.corrections summary').click()
        await page.locator('.corrections input[name=reason]').fill('خطأ')
        await Promise.all([
          page.waitForURL(/directed-back/),
          page.locator('.corrections .answer button').click(),
        ])
        expect(await page.locator('section.corrections li').count()).toBe(0)
        expect(await page.locator('details.corrections li').count()).toBe(1)
      },
      false,
    ))

  test('the key takes the selected words along', () =>
    opened(language, async (page, url) => {
      await page.goto(url)
      await page.evaluate(() => {
        const words = document.querySelector('#para_2 .text')
        if (words) document.getSelection()?.selectAllChildren(words)
      })
      await Promise.all([page.waitForURL(/open=correct/), page.keyboard.press('c')])
      expect((await page.inputValue('textarea[name=quote]')).length).toBeGreaterThan(10)
    }))

  test('what is no correction is refused, and what was typed stands again', () =>
    opened(language, async (page, url, changes) => {
      await page.goto(`${url}&open=correct:para_2`)
      await page.fill('textarea[name=quote]', 'some words')
      await page.locator('.direct-form fieldset button[value=citation]').click()
      await page.waitForSelector('.notice')
      expect(await page.inputValue('textarea[name=quote]')).toBe('some words')
      expect(changes).toEqual([])
    }))
})
