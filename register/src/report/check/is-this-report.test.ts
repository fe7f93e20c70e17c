import { expect, test } from 'vitest'
import type { MandateFields } from '../../contract/register.ts'
import { asked, itemFacts } from '../item-facts.test-kit.ts'
import { annexOf } from './annex-of.ts'
import { isThisReport } from './is-this-report.ts'
import { statisticsOf } from './statistics-of.ts'

const council = { id: 'ois/council', text: 'the Council', session: 'COUNCIL-7' }
const report = {
  deliverable: 'report',
  reportTo: council,
  action: 'submit a report on the lamps to the Council',
}

const onThis = (action: string, deliverable: string) => ({ action, deliverable, reportTo: null })

function task(fields: Partial<MandateFields>, falling: 'due' | 'stale' | 'later' = 'due') {
  const one = asked({ number: '4', said: { en: ['Requests …', 'Requests', 'light the lamps'] } }, { falling })
  const clause = one.clauses.en
  return {
    ...one,
    mandate: { ...one.mandate, fields: { ...one.mandate.fields, ...fields } },
    clauses: clause ? { en: { ...clause, fields: { ...clause.fields, ...fields } } } : {},
  }
}

test.each([
  ['a report to the Council', report],
  ['one without a session', { ...report, reportTo: { ...council, session: null } }],
  ['one on this', { deliverable: 'report', reportTo: null, action: 'prepare a report thereon' }],
  ['on this matter', onThis('موافاته بتقرير بهذا الخصوص؛', 'بتقرير')],
  ['in this matter', onThis('تقديم تقرير في هذا الخصوص.', 'تقرير')],
  ['concerning that', onThis('إعداد تقرير بشأن ذلك', 'تقرير')],
  ['concerning it', onThis('رفع تقرير بشأنه', 'تقرير')],
  ['on this subject', onThis('رفع تقرير في هذا الموضوع', 'تقرير')],
  ['to this end', onThis('d’établir un rapport à cet effet', 'rapport')],
  ['on this, in French', onThis('de présenter un rapport sur ce sujet ;', 'rapport')],
  ['in Arabic', { deliverable: 'بتقرير', reportTo: null, action: 'موافاته بتقرير في هذا الشأن؛' }],
])('a task is this report: %s', (_, fields) => {
  const facts = itemFacts([task(fields)])
  expect(annexOf(facts)).toEqual([])
  expect(statisticsOf([facts])).toMatchObject({ tasks: [], reportedOn: 1 })
})

test.each([
  ['another session to come', { ...report, reportTo: { ...council, session: 'COUNCIL-8' } }],
  ['another organ', { ...report, reportTo: { id: 'ois/members', text: 'the members', session: null } }],
  ['no report', { ...report, deliverable: 'recommendations' }],
  ['a deed', { ...report, deliverable: null }],
  [
    'a report of its own',
    { deliverable: 'report', reportTo: null, action: 'prepare a special report on the sea' },
  ],
  ['of somebody else', { ...report, addressees: [{ id: 'ois/bank', text: 'the Bank' }] }],
])('a task is not this report: %s', (_, fields) => {
  const facts = itemFacts([task(fields)])
  expect(annexOf(facts)).toHaveLength(1)
  expect(statisticsOf([facts]).reportedOn).toBe(0)
})

test('what is due later is not of this report', () => {
  expect(isThisReport(task(report, 'later'), itemFacts([]))).toBe(false)
  const stale = { ...report, reportTo: { ...council, session: 'COUNCIL-5' } }
  expect(isThisReport(task(stale, 'stale'), itemFacts([]))).toBe(true)
})

test('what another language has for somebody else is not this report', () => {
  const one = task(report)
  const other = { ...report, reportTo: { id: 'ois/members', text: 'les membres', session: null } }
  const clause = one.clauses.en
  const clauses = clause ? { ...one.clauses, fr: { ...clause, fields: { ...clause.fields, ...other } } } : {}
  expect(isThisReport({ ...one, clauses }, itemFacts([]))).toBe(false)
})
