import { findActs } from '@qarar/core/extract/acts/find-acts.ts'
import { passageFor } from '@qarar/core/extract/passage.test-kit.ts'
import { languagePack } from '@qarar/core/languages/index.ts'
import { describe, expect, test } from 'vitest'
import { signNames } from '../contract/life.ts'
import { compareRequests } from './compare-requests.ts'
import type { AskedOnce } from './read-signs.ts'
import { signTable } from './sign-table.ts'

type Language = 'ar' | 'en' | 'fr'

/** The only request of a paragraph of a session of the council. */
function asked(text: string, language: Language, session: number): AskedOnce {
  const date = `${2017 + session}-05-14`
  const context = { organ: 'council', session: `COUNCIL-${session}`, date }
  const acts = findActs(passageFor(text, languagePack(language), context))
  const found = acts.flatMap((said) => said.mandates.map((mandate) => ({ said, mandate })))
  expect(found, text).toHaveLength(1)
  return { ...(found[0] as (typeof found)[number]), session: `COUNCIL-${session}`, date }
}

function compare(earlier: string, later: string, language: Language = 'en', hasOtherParts = false) {
  const pair = [asked(earlier, language, 7), asked(later, language, 8)] as const
  const { change, signs } = compareRequests(...pair, { language: languagePack(language), hasOtherParts })
  return [change, ...signs.map(({ name }) => name)]
}

const asks = 'Requests the Secretary-General to chart the wetlands of the delta'

describe('a request of the next edition', () => {
  test.each([
    ['the same words', `${asks}.`, `${asks}.`, ['renewed']],
    ['another number of a note', `${asks}.(16)`, `${asks}.(23)`, ['renewed']],
    [
      'the next session in the place of this one',
      'Requests the Secretary-General to follow up this resolution and to submit a report to the eighth session.',
      'Requests the Secretary-General to follow up this resolution and to submit a report to the ninth session.',
      ['renewed'],
    ],
    [
      'a day that moved on with the session',
      'Appeals to the donors to pay what they pledged by 31 March 2025.',
      'Appeals to the donors to pay what they pledged by 31 December 2026.',
      ['renewed'],
    ],
    [
      'a verb with more force',
      'Invites the member States to repair the lighthouses.',
      'Urges the member States to repair the lighthouses.',
      ['strengthened', 'verb-stronger'],
    ],
    [
      'a verb with less force',
      'Urges the member States to repair the lighthouses.',
      'Calls upon the member States to repair the lighthouses.',
      ['weakened', 'verb-weaker'],
    ],
    [
      'another verb of the same force',
      'Requests the member States to repair the lighthouses.',
      'Calls upon the member States to repair the lighthouses.',
      ['renewed'],
    ],
    ['a time added', `${asks}.`, `${asks} by 30 September 2026.`, ['strengthened', 'deadline-added']],
    ['a time dropped', `${asks} by 30 September 2025.`, `${asks}.`, ['weakened', 'deadline-dropped']],
    [
      'a day for a wish',
      `${asks} without delay.`,
      `${asks} by 30 September 2026.`,
      ['strengthened', 'deadline-firmer'],
    ],
    [
      'a shorter period',
      `${asks} within six months.`,
      `${asks} within three months.`,
      ['strengthened', 'deadline-sooner'],
    ],
    [
      'a restriction added',
      `${asks}.`,
      `${asks}, within existing resources.`,
      ['weakened', 'conditions-added'],
    ],
    [
      'more force, and a time that is gone',
      'Invites the donors to pay what they pledged by 31 March 2025.',
      'Urges the donors to pay what they pledged.',
      ['changed', 'verb-stronger', 'deadline-dropped'],
    ],
    [
      'other words',
      `${asks}.`,
      'Requests the Secretary-General to print the tide tables of the delta.',
      ['changed', 'words-other'],
    ],
    [
      'others who are asked',
      `${asks}.`,
      'Requests the Navigation Institute in Morvelle to chart the wetlands of the delta.',
      ['changed', 'addressees-other'],
    ],
  ])('%s', (_, earlier, later, expected) => {
    expect(compare(earlier, later)).toEqual(expected)
  })

  test('in Arabic and French', () => {
    expect(
      compare('يدعو الدول الأعضاء إلى ترميم المنارات.', 'يحث الدول الأعضاء على ترميم المنارات.', 'ar')[0],
    ).toBe('strengthened')
    expect(
      compare(
        'Prie le Secrétaire général de dresser la carte des zones humides.',
        'Prie le Secrétaire général de dresser la carte des zones humides avant le 30 septembre 2026.',
        'fr',
      ),
    ).toEqual(['strengthened', 'deadline-added'])
  })

  test('is changed where its paragraph lost or gained another request, unless nothing else differs', () => {
    expect(compare(`${asks} by 30 September 2025.`, `${asks}.`, 'en', true)[0]).toBe('changed')
    expect(compare(`${asks}.`, `${asks}.`, 'en', true)).toEqual(['renewed'])
  })
})

test('more who are asked, and fewer', () => {
  const to = (...ids: string[]): AskedOnce => {
    const one = asked(`${asks}.`, 'en', 7)
    const addressees = ids.map((id) => ({ id, text: id, span: { start: 0, end: 0 } }))
    return { ...one, mandate: { ...one.mandate, addressees } }
  }
  const name = (one: AskedOnce, other: AskedOnce) =>
    compareRequests(one, other, { language: languagePack('en') }).signs.map((sign) => sign.name)
  expect(name(to('state:TUR'), to('oic/members'))).toEqual(['addressees-more'])
  expect(name(to('oic/members'), to('state:TUR'))).toEqual(['addressees-fewer'])
  expect(name(to('ois/bank'), to('ois/bank', 'state:TUR'))).toEqual(['addressees-more'])
  expect(name(to(), to('ois/bank'))).toEqual(['addressees-other'])
})

test('each sign says what it stands for, and why', () => {
  expect(Object.keys(signTable)).toEqual([...signNames])
  for (const { because } of Object.values(signTable)) expect(because.length).toBeGreaterThan(10)
})
