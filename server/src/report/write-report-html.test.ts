import type { LanguageTag, PrintedReport } from '@qarar/register'
import { expect, test } from 'vitest'
import { paragraph, printedReport, run } from './testing/printed-report.ts'
import { writeReportHtml } from './write-report-html.ts'

const languages: LanguageTag[] = ['ar', 'en', 'fr']
const hostile = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)> " \' & \\ \u0000'

function hostileReport(): PrintedReport {
  const report = printedReport('en', 'working', 1)
  const runs = [run(hostile, 'en', { notes: [hostile], margin: [hostile], stands: 'doubtful' })]
  const parts = report.parts.map((part) => ({
    ...part,
    ...{ symbol: hostile, agenda: hostile, title: hostile },
    blocks: [
      paragraph(runs),
      {
        kind: 'heading' as const,
        level: 1 as const,
        text: hostile,
        language: 'en' as const,
        anchor: hostile,
      },
      { kind: 'table' as const, language: 'en' as const, head: [hostile], rows: [runs] },
    ],
  }))
  return { ...report, title: hostile, organisation: hostile, session: hostile, date: hostile, parts }
}

test.each(languages)('every sentence is there, in order: %s', (language) => {
  const report = printedReport(language)
  const html = writeReportHtml(report)
  let at = html.indexOf('</header>')
  for (const block of report.parts.flatMap(({ blocks }) => blocks))
    for (const { text } of block.kind === 'paragraph' ? block.runs : []) {
      at = html.indexOf(text.replaceAll("'", '&#39;'), at + 1)
      expect(at, text).toBeGreaterThan(0)
    }
})

test('nothing is run and nothing fetched, whatever the text says', () => {
  const html = writeReportHtml(hostileReport())
  expect(html).not.toMatch(/<(?:script|img|link|iframe|object)|@import|url\(|javascript:|https?:/i)
  expect(html.match(/<\/style>/g)?.length).toBe(1)
  expect(html).toContain("default-src 'none'")
})

test('tags are closed in the order in which they were opened', () => {
  for (const report of [hostileReport(), printedReport('ar'), printedReport('fr', 'clean', 0)]) {
    const open: string[] = []
    const body = writeReportHtml(report).replace(/<style>.*?<\/style>/s, '')
    for (const [, close, name] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (close) expect(open.pop()).toBe(name)
      else if (!['meta', 'br'].includes(name ?? '')) open.push(name ?? '')
    }
    expect(open).toEqual([])
  }
})

test('each block says its language and direction', () => {
  const html = writeReportHtml(printedReport('ar'))
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toMatch(/<p class="quote" lang="en" dir="ltr">Requests/)
  expect(html).toContain('<h2 lang="ar" dir="rtl" id="t-0000000001.action">')
  expect(html).toContain('<bdi lang="en" dir="ltr">OIS/C-7/2026/SG-REP.1</bdi>')
})

test('notes are numbered in each item and lead back', () => {
  const html = writeReportHtml(printedReport('en', 'working', 2))
  const signs = [...html.matchAll(/id="(sign-\d-\d)"/g)].map(([, sign]) => sign)
  expect(signs.slice(7, 11)).toEqual(['sign-1-8', 'sign-1-9', 'sign-2-1', 'sign-2-2'])
  for (const sign of signs) expect(html).toContain(`href="#${sign}"`)
})

test('symbol and date stand on each page of an item', () => {
  const html = writeReportHtml(printedReport('en', 'clean', 2))
  const [, head] = /@page part-2 \{ @top-left \{ content: "(.*?)"/.exec(html) ?? []
  const read = head?.replaceAll(/\\([0-9a-f]+) /g, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
  expect(read?.replaceAll(/[\u2068\u2069]/g, '')).toBe('OIS/C-7/2026/SG-REP.2 · 2 May 2026 · Distr.: Limited')
  expect(html).toContain('.part-2 { page: part-2 }')
})

test('the clean copy has no notes and no remarks', () => {
  const html = writeReportHtml(printedReport('fr', 'clean'))
  expect(html).not.toMatch(/class="(?:notes|remark)"|<sup>/)
})
