import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, openBrowser } from './browser.ts'
import { fakeContext } from './fake-api.ts'
import { layoutShiftsOf } from './layout-shifts.ts'
import { faultsOf } from './page-faults.ts'
import { requestsOf, weightOf } from './requests-of.ts'
import { servePages } from './serve-pages.ts'

const paths = {
  home: '/',
  'home-without-session': '/?session=ASSEMBLY-3',
  sessions: '/sessions',
  session: '/sessions/ois/COUNCIL-7',
  'session-to-come': '/sessions/ois/COUNCIL-8',
  'session-when-called': '/sessions/ois/ASSEMBLY-3',
  states: '/states',
  state: '/states/OMN',
  'state-named': '/states/OMN?concern=named',
  'state-subset': '/states/OMN?concern=subset',
  'state-beyond': '/states/OMN?from=900',
  library: '/library',
  'library-filtered': '/library?kind=agenda',
  publication: '/publications/p-council7',
  diagnostics: '/publications/p-council7/diagnostics',
  resolution: '/publications/p-council7/works/1',
  'resolution-source': '/publications/p-council7/works/1?source=open',
  'resolution-long-title': '/publications/p-council7/works/2',
  'resolution-parallel': '/publications/p-council7/works/1?language=ar&with=en',
  'resolution-marks': '/publications/p-council7/works/1?show=acts,citations,parties,dates',
  'resolution-changes': '/publications/p-council7/works/1/changes',
  'resolution-changes-none': '/publications/p-press/works/1/changes',
  'resolution-network': '/network/p-council7/1',
  'network-of-nothing': '/network/p-press/1',
  meetings: '/meetings',
  'resolution-no-marks': '/publications/p-council7/works/1?show=none',
  review: '/publications/p-council7/works/1/review',
  'review-of-nothing': '/publications/p-press/works/1/review',
  mandates: '/publications/p-council7/mandates',
  'mandates-filtered': '/publications/p-council7/mandates?follow=task&addressee=institutions',
  docket: '/docket',
  'docket-past': '/docket?asOf=2024-06-01&known=2024-07-01',
  register: '/register',
  'register-filtered': '/register?addressee=ois/secretary-general&owner=nobody&status=none',
  'assignment-rules': '/register/rules',
  'register-empty': '/register?addressee=un/sc',
  'mandate-of-members': '/mandates/n-return',
  'mandate-confirmed': '/mandates/n-answered',
  'mandate-gone': '/mandates/n-appeal',
  mechanisms: '/mechanisms',
  'mechanisms-found': '/mechanisms?words=nothing',
  'mechanism-kind': '/mechanisms/kinds/pilotage',
  mechanism: '/mechanisms/mc-pilots',
  'mechanism-record-form': '/mechanisms/mc-pilots?open=edit:mr-one',
  'mechanism-form': '/mechanisms/mc-pilots?open=edit',
  'new-mechanism': '/mechanisms/new?kind=pilotage',
  'mechanism-past': '/mechanisms/mc-pilots?asOf=2024-04-01',
  'mechanism-review': '/mechanisms/review',
  'mechanism-import': '/mechanisms/mc-pilots/records/round/import',
  'mechanism-report': '/mechanisms/mc-pilots/report?from=2024-01-01&to=2024-12-31',
  'mechanism-records':
    '/mechanisms/mc-pilots/records/round?from=2024-01-01&to=2024-12-31&dated=in&field=level&is=high',
  correspondence: '/letters',
  'new-note': '/letters/new',
  note: '/letters/l-note',
  returns: '/returns',
  'return-form': '/letters/l-note/form',
  'note-past': '/letters/l-note?asOf=2024-07-01',
  requests: '/requests',
  'new-request': '/requests/new?publication=p-council7',
  request: '/requests/q-note',
  'request-started': '/requests/q-note?start=i-clause~r~o-before~i-before',
  'request-answered': '/requests/q-answered',
  'request-past': '/requests/q-note?asOf=2024-07-01',
  reports: '/reports',
  report: '/reports/g-eight',
  'report-submitted': '/reports/g-seven',
  'report-item': '/report-items/h-lights',
  'report-item-started': '/report-items/h-lights?start=action~said~a9',
  'report-item-english': '/report-items/h-lights?language=en',
  'report-item-last': '/report-items/h-lights?view=last',
  'report-item-stopped': '/report-items/h-lights?view=clean',
  'report-item-clean': '/report-items/h-piers?view=clean',
  'report-item-frozen': '/report-items/h-piers',
  'report-statistics': '/reports/g-eight/statistics?charts=yes',
  'report-returned': '/reports/g-eight/returned',
  'report-writing': '/report-files/j-writing',
  'report-written': '/report-files/j-written',
  'report-not-written': '/report-files/j-refused',
  'report-translation': '/reports/g-eight/translation?language=en',
  accuracy: '/accuracy',
  agenda: '/agenda',
  'agenda-empty': '/agenda?session=COUNCIL-9',
  findings: '/findings',
  'findings-dismissed': '/findings?state=dismissed',
  'findings-none': '/findings?state=gone&work=p-record31',
  search: '/search?q=lights+session:7',
  'search-none': '/search?q=nothing+colour:red',
  'search-beyond': '/search?q=lights&page=77',
  'search-help': '/search',
  'search-new': '/search?q=lights&since=always',
  agreed: '/agreed?text=Urges',
  'agreed-nothing': '/agreed?text=nothing',
  meeting: '/publications/p-record31/works/1',
  'meeting-parallel': '/publications/p-record31/works/1?language=en&with=ar',
  reading: '/publications/p-record31/reading',
  'reading-of-nothing': '/publications/p-press/reading',
  letter: '/publications/p-declaration/works/1',
  declaration: '/publications/p-declaration/works/2',
  summary: '/publications/p-summary/works/1',
  'press-report': '/publications/p-press/works/1',
  unrecognised: '/publications/p-hostile/works/1',
  'unrecognised-publication': '/publications/p-hostile',
  import: '/import',
  'job-running': '/import/jobs/j-running',
  'job-cancelled': '/import/jobs/j-cancelled',
  questions: '/doubts',
  settings: '/settings',
  help: '/help',
  tour: '/tour',
  'not-found': '/nowhere',
}

const chromium = findChromium()
if (!chromium) console.warn('Page tests skipped: no Chromium in PATH; set QARAR_CHROMIUM to one.')

/** Folder for a picture of every page: none are made unless somebody wants to look. */
const artefacts = process.env.QARAR_TEST_ARTEFACTS
const sizes = { phone: { width: 390, height: 844 }, wide: { width: 1440, height: 900 } }
const directions = { ar: 'rtl', en: 'ltr' }

const api = fakeContext()
let browser: Browser
let server: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  if (!chromium) return
  if (artefacts) mkdirSync(artefacts, { recursive: true })
  server = await servePages(api.context)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

async function newPage(language: string, size: keyof typeof sizes = 'wide') {
  const context = await browser.newContext({ locale: language, viewport: sizes[size] })
  return context.newPage()
}

async function open(path: string, language: string, size: keyof typeof sizes = 'wide') {
  const page = await newPage(language, size)
  await page.goto(server.url + path)
  return { page, close: () => page.context().close() }
}

/** What the browser complains of; a wrong address is itself logged as an error. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (!/404 \(Not Found\)/.test(message.text())) complaints.push(message.text())
  })
  return complaints
}

/** Bytes of scripts, with gzip: a page to read sends our own few, a page to work on may send more. */
const [readingBytes, workingBytes] = [25 * 1024, 300 * 1024]
const isReading = /^\/(?:publications\/[^/]+(?:\/works\/\d+)?(?:\?|$)|search|agreed|findings|help)/

/** Layout shift that an eye could see: a tenth of what is counted as good (0.1). A font that is swapped in gives 0.026. */
const leastSeen = 0.01

/** How far the page is wider than the window. */
const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.skipIf(!chromium)('in the browser', () => {
  describe.each(['ar', 'en'] as const)('in %s', (language) => {
    test.each(['phone', 'wide'] as const)('every page on a %s screen', { timeout: 240_000 }, async (size) => {
      const page = await newPage(language, size)
      const complaints = listen(page)
      const { foreign, scripts } = requestsOf(page, server.url)
      const wrong: string[] = []
      for (const [name, path] of Object.entries(paths)) {
        scripts.clear()
        await page.goto(server.url + path)
        const { lang, dir } = await page.evaluate(() => {
          const { lang, dir } = document.documentElement
          return { lang, dir }
        })
        const faults = await faultsOf(page)
        if (lang !== language || dir !== directions[language]) faults.push(`${lang} ${dir}`)
        if ((await overflowOf(page)) !== 0) faults.push('wider than the window')
        const most = isReading.test(path) ? readingBytes : workingBytes
        if ((await weightOf(scripts)) > most) faults.push('too many scripts')
        wrong.push(
          ...[...faults, ...complaints.splice(0), ...foreign.splice(0)].map((one) => `${name}: ${one}`),
        )
        if (artefacts) await page.screenshot({ path: join(artefacts, `${name}-${language}-${size}.png`) })
      }
      expect(wrong).toEqual([])
      await page.context().close()
    })
  })

  test.each([
    ['ar', '/'],
    ['ar', '/publications/p-council7/works/1?language=ar&with=en'],
    ['en', '/register'],
  ])('in %s nothing on %s moves when the fonts come late', async (language, path) => {
    const page = await newPage(language)
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      await route.continue()
    })
    await page.goto(server.url + path)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(300)
    const shifts = await layoutShiftsOf(page)
    const moved = shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0)
    expect({ shifts, isSeen: moved >= leastSeen }).toEqual({ shifts, isSeen: false })
    await page.context().close()
  })

  test.each([
    ['auto', 'light', 'rgb(251, 250, 247)'],
    ['auto', 'dark', 'rgb(20, 24, 27)'],
    ['dark', 'light', 'rgb(20, 24, 27)'],
    ['light', 'dark', 'rgb(251, 250, 247)'],
  ] as const)('with the setting %s on a %s system the paper is %s', async (theme, colorScheme, paper) => {
    const context = await browser.newContext({ locale: 'en', colorScheme })
    const cookie = `en.auto.gregorian.${theme}`
    await context.addCookies([{ name: 'qarar-reader', value: cookie, url: server.url }])
    const page = await context.newPage()
    await page.goto(`${server.url}/settings`)
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(await ground()).toBe(paper)
    await page.emulateMedia({ media: 'print' })
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await context.close()
  })

  test('a permanent link leads to its paragraph, lights it and says how to cite it', async () => {
    const { page, close } = await open('/publications/p-council7/works/1?language=ar#para_6', 'ar')
    const target = page.locator('#para_6')
    expect(await target.locator('.citation').textContent()).toContain('الفقرة 6 من منطوق القرار رقم 7/1-م')
    expect(await page.locator('#para_7 .citation').isVisible()).toBe(false)
    await page.locator('#para_4 .number').click()
    expect(new URL(page.url()).hash).toBe('#para_4')
    expect(await page.locator('#para_4 .citation').isVisible()).toBe(true)
    await close()
  })

  test('a link into a folded part unfolds it', async () => {
    const { page, close } = await open('/publications/p-council7/works/1?language=ar#heading_3', 'ar')
    expect(await page.locator('#heading_3 .text').isVisible()).toBe(true)
    await close()
  })

  test('each language keeps its side and direction, whatever the interface', async () => {
    const { page, close } = await open('/publications/p-council7/works/1?language=ar&with=en', 'en')
    const arabic = page.locator('#para_2 .text:lang(ar)')
    const english = page.locator('#para_2 .text:lang(en)')
    expect((await arabic.boundingBox())?.x).toBeGreaterThan((await english.boundingBox())?.x ?? 0)
    expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    expect(await english.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
    await close()
  })

  test('documents are set in the reading faces', async () => {
    const { page, close } = await open('/publications/p-council7/works/1?language=ar&with=en', 'ar')
    await page.evaluate(() => document.fonts.ready)
    const loaded = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
    )
    expect(loaded).toEqual(
      expect.arrayContaining(['Noto Naskh Arabic', 'Source Serif 4', 'IBM Plex Sans Arabic']),
    )
    await close()
  })

  test('the source stands beside the text on a wide screen and under it on a phone', async () => {
    for (const [size, beside] of [
      ['wide', true],
      ['phone', false],
    ] as const) {
      const { page, close } = await open('/publications/p-council7/works/1', 'en', size)
      const text = await page.locator('#para_2 .text').boundingBox()
      const source = await page.locator('#para_2 .source').boundingBox()
      expect((source?.y ?? 0) < (text?.y ?? 0) + (text?.height ?? 0)).toBe(beside)
      await close()
    }
  })

  test('what a paragraph asks is folded on a phone and stands open beside the text', async () => {
    for (const [size, open_] of [
      ['phone', false],
      ['wide', true],
    ] as const) {
      const { page, close } = await open('/publications/p-council7/works/1?language=ar', 'en', size)
      const note = page.locator('#para_3 .asks-note')
      expect(await note.locator('li').first().isVisible()).toBe(open_)
      expect(await note.locator('summary').isVisible()).toBe(!open_)
      await close()
    }
  })

  test('sources are folded under a paragraph on a phone and stand beside it where there is room', async () => {
    for (const [size, beside] of [
      ['phone', false],
      ['wide', true],
    ] as const) {
      const { page, close } = await open('/report-items/h-lights', 'ar', size)
      const row = page.locator('#action .report-row').first()
      expect(await row.locator('.margin-notes li').first().isVisible()).toBe(beside)
      expect(await row.locator('summary').isVisible()).toBe(!beside)
      await close()
    }
  })

  test('the number of a sentence leads to its sources, also where they are folded, and back', async () => {
    const { page, close } = await open('/report-items/h-lights', 'en', 'phone')
    await page.locator('#action .note-ref').nth(1).click()
    expect(new URL(page.url()).hash).toBe('#note-4')
    const note = page.locator('#note-4')
    expect(await note.locator('a[href="/mandates/n-return#t-first"]').isVisible()).toBe(true)
    await note.locator('.back').click()
    expect(await page.locator('.sentence:target').textContent()).toContain('وشُغِّلت ثلاث منارات')
    await close()
  })

  test('what the register knows stands in the form after one press, with its sources', async () => {
    const { page, close } = await open('/report-items/h-lights', 'ar')
    await page.locator('#action .not-said a[href*="start="]').click()
    const form = page.locator('#edit-action')
    expect(await form.locator('textarea').first().inputValue()).toMatch(/حرس السواحل\.\n\nوأُنجز طلاء الأرصفة/)
    expect(await form.locator('input[name=given]').inputValue()).toContain('para_4')
    await close()
  })

  test('what came back is taken by the names and versions of the ticked fields', async () => {
    const { page, close } = await open('/reports/g-eight/returned', 'en')
    const file = { name: 'back.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') }
    await page.setInputFiles('input[type=file]', file)
    await page.locator('.take-back button').click()
    await page.locator('.returned-preview button.primary').click()
    await page.waitForURL(/recorded=returned#returned$/)
    const { body } = api.changes.find(({ path }) => path.endsWith('/returned')) ?? {}
    expect(JSON.parse(String((body as FormData).get('taken')))).toEqual({
      fields: [
        { name: 'h-lights.action', seen: 41, copy: null },
        { name: 'h-lights.developments', seen: 41, copy: null },
      ],
    })
    await close()
  })

  test('marks are printed only where the address asks for them', async () => {
    for (const [query, printed] of [
      ['', false],
      ['&show=acts', true],
    ] as const) {
      const { page, close } = await open(`/publications/p-council7/works/1?language=ar${query}`, 'en')
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('#para_3 .asks-note li').first().isVisible()).toBe(printed)
      const line = await page
        .locator('#para_2 .is-act')
        .evaluate((verb) => getComputedStyle(verb).textDecorationLine)
      expect(line).toBe(printed ? 'underline' : 'none')
      await close()
    }
  })

  test('marked words take no more room than words', async () => {
    const widths = []
    for (const show of ['none', 'acts,citations,parties,dates']) {
      const { page, close } = await open(`/publications/p-council7/works/1?language=ar&show=${show}`, 'ar')
      await page.evaluate(() => document.fonts.ready)
      widths.push((await page.locator('#para_1 .text').boundingBox())?.height)
      await close()
    }
    expect(widths[0]).toBe(widths[1])
  })

  test('the list of speakers is folded on a phone and open beside the text', async () => {
    for (const [size, seen] of [
      ['phone', false],
      ['wide', true],
    ] as const) {
      const { page, close } = await open('/publications/p-record31/works/1', 'en', size)
      expect(await page.locator('.speakers tbody a').first().isVisible()).toBe(seen)
      expect(await page.locator('.speakers-frame > summary').isVisible()).toBe(!seen)
      await close()
    }
  })

  test('an answer is one press of a key, and the next question is at hand', async () => {
    const { page, close } = await open('/publications/p-record31/reading?language=en', 'en')
    const question = page.locator('li.question-item:has(input[name=cause], button[name=cause])')
    await question.nth(0).getByLabel('Checked against').fill('page 3')
    await question.nth(0).getByRole('button').first().click()
    await page.waitForURL(/against=page\+3/)
    const next = question.nth(1)
    expect(
      await next
        .getByRole('button')
        .first()
        .evaluate((button) => button === document.activeElement),
    ).toBe(true)
    expect(await next.getByLabel('Checked against').inputValue()).toBe('page 3')
    const answered = page.url()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.href !== answered && /^#reading_\d+_\d+_answer$/.test(url.hash))
    await close()
  })

  test('rows that are ticked in several tables go with one form, also from the keyboard', async () => {
    const { page, close } = await open('/docket', 'ar')
    await page.locator('#tasks input[type=checkbox]').first().check()
    await page.locator('#reports input[type=checkbox]').first().focus()
    await page.keyboard.press('Space')
    await page.locator('#assign input[name=post]').fill('إدارة المياه')
    await page.keyboard.press('Enter')
    // Of the report its second part too.
    await page.waitForURL(/assigned=3#assign$/)
    expect(await page.locator('#assign [role=status]').textContent()).toBe('أُسندت 3 تكليفات.')
    await close()
  })

  test('a title begins at the side of its own language', async () => {
    const { page, close } = await open('/publications/p-council7/works/1?language=ar', 'en')
    const title = await page.locator('h1 bdi').boundingBox()
    const text = await page.locator('.text-body').boundingBox()
    const end = (box: typeof title) => Math.round((box?.x ?? 0) + (box?.width ?? 0))
    expect(end(title)).toBe(end(text))
    expect(await page.locator('h1 bdi').evaluate((name) => getComputedStyle(name).direction)).toBe('rtl')
    await close()
  })

  test('whatever can be pressed is at least 24 pixels high', { timeout: 240_000 }, async () => {
    const page = await newPage('en', 'phone')
    const low: string[] = []
    for (const path of Object.values(paths)) {
      await page.goto(server.url + path)
      const found = await page.locator('a, button, summary, select').evaluateAll((controls) =>
        controls.flatMap((control) => {
          const { height } = control.getBoundingClientRect()
          return height > 0 && height < 24 && !control.matches('.skip') ? [control.outerHTML] : []
        }),
      )
      low.push(...found.map((control) => `${path}: ${control}`))
    }
    expect(low).toEqual([])
    await page.context().close()
  })

  test('the keyboard reaches the page at once', async () => {
    const { page, close } = await open('/help', 'en')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page')
    await close()
  })
})
