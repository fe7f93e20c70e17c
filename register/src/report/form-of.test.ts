import { organisations } from '@qarar/core/organisations/index.ts'
import { usualReportForm } from '@qarar/core/organisations/report-form.ts'
import { expect, test } from 'vitest'
import { reportSections } from '../contract/reports.ts'
import { formOf, reportForm } from './form-of.ts'

test('what a profile does not say comes from the usual form', () => {
  const action = { ar: 'ما تم', en: 'What was done', fr: 'Ce qui a été fait' }
  const form = reportForm({ isNumbered: false, headings: { action }, clean: { statistics: false } })
  expect(form.headings).toEqual({ ...usualReportForm.headings, action })
  expect([form.isNumbered, form.clean]).toEqual([false, { annex: true, statistics: false }])
})

test.each(organisations.map(({ code }) => code))(
  'the form of %s has each section once, with a heading',
  (code) => {
    const { sections, headings } = formOf(code)
    expect(new Set(sections).size).toBe(sections.length)
    for (const section of sections) expect(headings).toHaveProperty(section)
  },
)

test('the usual form has every section that there is', () => {
  expect(usualReportForm.sections).toEqual(reportSections)
})
