import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, openBrowser } from './browser.ts'
import { servePages } from './serve-pages.ts'

const paths = [
  '/',
  '/library',
  '/sessions',
  '/sessions/ois/COUNCIL-7',
  '/sessions/ois/COUNCIL-8',
  '/states',
  '/states/OMN',
  '/publications/p-council7',
  '/publications/p-council7/diagnostics',
  '/publications/p-council7/works/1?source=open',
  '/publications/p-council7/works/1?language=ar&with=en#para_3',
  '/publications/p-council7/works/1?language=ar&show=acts,citations,parties,dates',
  '/publications/p-council7/works/1/changes',
  '/publications/p-council7/works/1?language=ar&with=en,fr',
  '/network/p-council7/1',
  '/files/m-printed',
  '/files/m-printed/pages/2?lines=22-24',
  '/meetings',
  '/publications/p-council7/works/1/review?language=ar',
  '/publications/p-council7/works/1/review?language=ar&open=edit:n-1-para_3-0-0',
  '/publications/p-council7/mandates',
  '/docket',
  '/register?owner=nobody',
  '/register/rules',
  '/import/jobs/j-running',
  '/mandates/n-return',
  '/mandates/n-report',
  '/closings',
  '/publications/p-council7/works/2/adoption',
  '/mechanisms',
  '/mechanisms/kinds/pilotage?words=x',
  '/mechanisms/mc-pilots',
  '/mechanisms/mc-pilots?open=add:round',
  '/mechanisms/mc-pilots?open=edit',
  '/mechanisms/new?kind=pilotage',
  '/mechanisms/review',
  '/mechanisms/mc-pilots/records/round/import',
  '/mechanisms/mc-pilots/report',
  '/mechanisms/mc-pilots/records/round?field=level&is=high',
  '/letters',
  '/letters/new',
  '/letters/l-note',
  '/letters/l-note/form',
  '/returns',
  '/requests',
  '/requests/new',
  '/requests/q-note?start=i-clause~r~o-before~i-before',
  '/requests/q-answered',
  '/reports',
  '/reports/g-eight',
  '/reports/g-seven',
  '/report-items/h-lights?start=action~said~a9',
  '/report-items/h-lights?language=en',
  '/report-items/h-lights?view=last',
  '/report-items/h-lights?view=clean',
  '/report-items/h-piers?view=clean',
  '/reports/g-eight/statistics?charts=yes',
  '/reports/g-eight/translation?language=en',
  '/reports/g-eight/returned',
  '/report-files/j-writing',
  '/report-files/j-refused',
  '/accuracy',
  '/search',
  '/search?q=lights+session:7+colour:red',
  '/search?q=nothing',
  '/search?q=lights&since=always',
  '/agreed?text=Urges',
  '/findings',
  '/findings?state=dismissed',
  '/publications/p-record31/works/1',
  '/publications/p-record31/reading',
  '/publications/p-summary/works/1',
  '/doubts',
  '/settings',
  '/help',
  '/tour',
]

const axePath = findAxe()
const ready = findChromium() !== undefined && axePath !== undefined
if (!ready) console.warn('Accessibility tests skipped: they need Chromium (QARAR_CHROMIUM) and axe-core.')

let browser: Browser
let server: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  if (!ready) return
  server = await servePages()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

function findAxe(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  } catch {
    return undefined
  }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.skipIf(!ready)('axe finds nothing', () => {
  test.each([
    ['ar', 1440, 'light'],
    ['en', 390, 'dark'],
  ] as const)('in %s, %i px wide, %s', { timeout: 240_000 }, async (locale, width, colorScheme) => {
    // Only the test's own script needs to pass the policy; the pages' own has its nonce.
    const options = { locale, colorScheme, viewport: { width, height: 900 }, bypassCSP: true }
    const page = await (await browser.newContext(options)).newPage()
    for (const path of paths) {
      await page.goto(server.url + path)
      await page.evaluate(readFileSync(axePath ?? '', 'utf8'))
      const found = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`)
      expect({ path, violations: (found as { violations: unknown[] }).violations }).toEqual({
        path,
        violations: [],
      })
    }
    // What came back from Word is shown only after it was sent.
    await page.goto(`${server.url}/reports/g-eight/returned`)
    const file = { name: 'back.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') }
    await page.setInputFiles('input[type=file]', file)
    await page.locator('.take-back button').click()
    await page.waitForSelector('.returned-preview')
    await page.evaluate(readFileSync(axePath ?? '', 'utf8'))
    const seen = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`)
    expect((seen as { violations: unknown[] }).violations).toEqual([])
    await page.context().close()
  })
})
