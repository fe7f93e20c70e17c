import type { LoadContext, PageHandler } from '@qarar/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { adoptionTyped } from '../src/life/typed-adoption.ts'
import { fakeContext } from './fake-api.ts'

let pages: PageHandler
beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

async function html(address: string, language = 'en') {
  const request = new Request(`http://localhost${address}`, { headers: { 'accept-language': language } })
  return (await pages(request, fakeContext().context)).text()
}

async function send(address: string, fields: Record<string, string>, given?: LoadContext) {
  const fake = fakeContext()
  const headers = { origin: 'http://localhost', 'accept-language': 'en' }
  const request = new Request(`http://localhost${address}`, {
    ...{ method: 'POST', body: new URLSearchParams(fields), headers },
  })
  const response = await pages(request, given ?? fake.context)
  const sent = fake.changes.map(({ path, body }) => [path, JSON.parse(String(body))])
  const { status } = response
  return { status, location: response.headers.get('location'), sent, text: await response.text() }
}

const refusing = (reason: string): LoadContext => {
  const { context } = fakeContext()
  const problem = {
    type: 'urn:qarar:problem:refused',
    title: 'Refused',
    status: 409,
    detail: 'in English',
    reason,
  }
  const body = { ...problem, code: 'refused' }
  const api: LoadContext['api'] = async (path, init) =>
    init?.method === 'POST' ? Response.json(body, { status: 409 }) : context.api(path, init)
  return { ...context, api }
}

describe('the life of a mandate', () => {
  test('is its texts in order, with what each did to it, by which words, and what is not held between', async () => {
    const page = await html('/mandates/n-report')
    const band = page.slice(page.indexOf('id="life"'), page.indexOf('mandate-become'))
    const found = [...band.matchAll(/<b title="[^"]*">([^<]*)</g)].map(([, change]) => change)
    expect(found).toEqual(['first asked', 'strengthened', 'not asked any more'])
    expect(band).toContain('Texts between are not in the library: 8th session')
    expect(band).toMatch(
      /a stronger verb: <del lang="ar" dir="rtl">يطلب<\/del> <ins lang="ar" dir="rtl">يحث<\/ins>/,
    )
    expect(band).toContain('Not asked any more, and no answer was recorded.')
    expect(band).toContain('aria-current="step"')
    expect(band).toContain('href="/mandates/n-later"')
  })

  test('stands behind its words, with the page on which they are printed where the text has pages', async () => {
    const page = await html('/mandates/n-report')
    expect(page).toContain('/api/manifestations/m-council7-ar/lines/40-41/picture')
    expect(page.match(/class="printed-clip"/g)).toHaveLength(1)
  })

  test('says the state of the text apart, and is not there where no text has the mandate', async () => {
    expect(await html('/mandates/n-report', 'ar')).toContain('حل محله نص لاحق')
    expect(await html('/mandates/n-return')).not.toContain('id="life"')
  })
})

describe('the report that was asked for', () => {
  test('has three facts, each by itself, and proposals that wait for a person', async () => {
    const page = await html('/mandates/n-report')
    const section = page.slice(page.indexOf('id="report"'), page.indexOf('id="entries"'))
    expect(section).toMatch(/<dt>submitted<\/dt><dd><div id="c-came"><time dateTime="2025-03-31"/i)
    expect(section.match(/not recorded/g)).toHaveLength(2)
    expect(section).toMatch(/value="2025-05-21"/)
    expect(section).toContain('the text does not say the day')
    expect(await html('/mandates/n-return')).not.toContain('id="report"')
  })

  test('is confirmed with the day and the symbol, or declined with a reason', async () => {
    const confirmed = {
      about: 'closing',
      proposal: 'o-told',
      kind: 'considered',
      date: '2025-05-21',
      symbol: 'OIS/8',
    }
    expect(await send('/mandates/n-report', confirmed)).toMatchObject({
      ...{ status: 303, location: '/mandates/n-report?recorded=closing#report' },
      sent: [
        [
          '/api/mandates/n-report/closings',
          { kind: 'considered', date: '2025-05-21', symbol: 'OIS/8', evidence: [], proposal: 'o-told' },
        ],
      ],
    })
    const declined = { about: 'decline', proposal: 'o-told', reason: 'another report' }
    expect((await send('/mandates/n-report', declined)).sent).toEqual([
      ['/api/closings/proposals/o-told/decline', { reason: 'another report' }],
    ])
    const withdrawn = { about: 'withdraw-closing', closing: 'c-came', reason: 'wrong' }
    expect((await send('/mandates/n-report', withdrawn)).sent).toEqual([
      ['/api/closings/c-came/withdraw', { reason: 'wrong' }],
    ])
  })

  test('without a day or a reason is not sent, and what was typed stays', async () => {
    const undated = await send('/mandates/n-report', {
      about: 'closing',
      proposal: 'o-undated',
      kind: 'noted',
      symbol: 'OIS/9',
    })
    expect(undated).toMatchObject({ status: 422, sent: [] })
    expect(undated.text).toContain('value="OIS/9"')
    expect(
      (await send('/mandates/n-report', { about: 'decline', proposal: 'o-told', reason: ' ' })).sent,
    ).toEqual([])
    const told = { about: 'closing', proposal: 'o-told', kind: 'considered', date: '2025-05-21' }
    const refused = await send('/mandates/n-report', told, refusing('proposal-answered'))
    expect(refused).toMatchObject({ status: 409 })
    expect(refused.text).toContain('Somebody has answered this proposal.')
  })

  test('waits in a list, which the docket leads to, and is answered there', async () => {
    expect(await html('/docket')).toMatch(
      /href="\/closings\?organisation=ois">Reports to confirm<\/a> <span class="quiet">2 proposals/,
    )
    expect(await html('/docket?asOf=2024-06-01')).not.toContain('/closings')
    expect(await html('/closings')).toContain('2 proposals')
    const fields = { about: 'decline', mandate: 'n-report', proposal: 'o-told', reason: 'no' }
    const answer = await send('/closings?session=COUNCIL-7', fields)
    expect(answer.location).toBe('/closings?session=COUNCIL-7&recorded=decline')
    expect(answer.sent).toHaveLength(1)
  })
})

describe('how a text was adopted', () => {
  test('stands on its page in one line, and in full on its own', async () => {
    expect(await html('/publications/p-council7/works/2')).toMatch(
      /<b>by vote<\/b>: for 2, against 1, abstained 0, absent 0.*Reservations:.*Tunisia/s,
    )
    const page = await html('/publications/p-council7/works/2/adoption')
    expect(page).toMatch(/<option value="for" selected="">/)
    expect(page).toContain('Tunisia: on paragraph 4')
    expect(await html('/publications/p-council7/works/2/adoption', 'ar')).toContain('تونس')
  })

  test('is proposed where the text tells it, with the words', async () => {
    const page = await html('/publications/p-council7/works/3/adoption')
    expect(page).toMatch(/<q dir="auto">Adopted by consensus<\/q>/)
    expect(page).toContain('name="method" value="consensus"')
  })

  test('is sent as a whole; what is refused stays typed', async () => {
    const fields = {
      method: 'vote',
      seen: '',
      rest: 'for',
      'vote state:TGO': 'against',
      reservations: 'Tunisia: on paragraph 4',
    }
    const { sent, location } = await send('/publications/p-council7/works/1/adoption', fields)
    expect(location).toBe('/publications/p-council7/works/1/adoption?recorded=facts')
    expect(sent).toMatchObject([
      [
        '/api/publications/p-council7/works/1/adoption',
        {
          seen: null,
          method: 'vote',
          votes: { for: ['state:TUN', 'state:GAB'], against: ['state:TGO'], abstained: [], absent: [] },
          reservations: [{ party: 'state:TUN', words: 'on paragraph 4' }],
        },
      ],
    ])
    const refused = await send(
      '/publications/p-council7/works/1/adoption',
      fields,
      refusing('fewer-than-named'),
    )
    expect(refused.text).toContain('The number is smaller than that of the States that are named.')
    expect(refused.text).toContain('Tunisia: on paragraph 4')
  })

  test('says what was seen; who was told that it changed has seen what is there now', async () => {
    const path = '/publications/p-council7/works/2/adoption'
    expect(await html(path)).toContain('name="seen" value="12"')
    const fields = { method: 'vote', seen: '11' }
    const wrong = await send(path, fields, refusing('fewer-than-named'))
    expect(wrong.text).toContain('name="seen" value="11"')
    const changed = await send(path, fields, refusing('adoption-changed'))
    expect(changed.text).toContain('Somebody recorded how it was adopted meanwhile')
    expect(changed.text).toContain('name="seen" value="12"')
  })

  test.each([
    ['a day that is none', { date: '2024-02-30' }, 'no-day'],
    ['an end without a reason', { ended: '2024-02-01' }, 'no-reason'],
    ['a number that is none', { 'count for': 'many' }, 'fewer-than-named'],
  ])('is not sent with %s', (_, fields, why) => {
    expect(adoptionTyped(fields, [])).toEqual({ why })
  })

  test('takes names in any language, and keeps those that no list has', () => {
    const typed = adoptionTyped({ sponsors: 'تونس\nstate:TGO\n\nTamra', 'others absent': 'Gabon' }, [])
    expect(typed).toMatchObject({
      sponsors: ['state:TUN', 'state:TGO', 'name:Tamra'],
      votes: { absent: ['state:GAB'] },
      method: null,
    })
  })
})
