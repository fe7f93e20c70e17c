// Pages of mechanisms: all of it from the declaration of a kind that the program does not know.
import type { MechanismAnswer, MechanismReviewPage, PageHandler } from '@qarar/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { makeReader } from '../src/i18n/reader.ts'
import { answerWords } from '../src/mechanisms/answer-words.ts'
import { changeOf } from '../src/mechanisms/mechanism-change.ts'
import { calendarOf } from '../src/mechanisms/pictures/calendar-of.ts'
import type { Drawn } from '../src/mechanisms/pictures/drawn.ts'
import { incidentsOf } from '../src/mechanisms/pictures/incidents-of.ts'
import { moneyOf } from '../src/mechanisms/pictures/money-of.ts'
import { statesOf } from '../src/mechanisms/pictures/states-of.ts'
import { timelineOf } from '../src/mechanisms/pictures/timeline-of.ts'
import { fakeContext } from './fake-api.ts'
import { compiled, pilotage, pilots } from './fixtures/mechanisms.ts'

const formOf = (fields: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

describe('what a form says', () => {
  test('of a record is sent as it was typed, several ticked boxes as several, what is empty not at all', () => {
    const form = formOf([
      ['about', 'add-record'],
      ['mechanism', 'mc-1'],
      ['type', 'round'],
      ['f-date', 'رمضان 1446 هـ'],
      ['f-place', ''],
      ['f-lights', ''],
      ['f-lights', 'high'],
      ['f-lights', 'low'],
      ['evidence', 'http://localhost/publications/p-1/works/2?language=ar#para_3'],
    ])
    expect(changeOf(form, 'ar')).toEqual({
      path: '/api/mechanisms/mc-1/records',
      body: {
        ...{ type: 'round', values: {}, language: 'ar' },
        typed: { date: 'رمضان 1446 هـ', lights: ['high', 'low'] },
        evidence: [{ kind: 'paragraph', publication: 'p-1', order: 2, eId: 'para_3' }],
      },
      ...{ recorded: 'added', anchor: 'type-round' },
    })
  })

  test('empties a field that was emptied, but leaves one that was masked as it is', () => {
    const form = formOf([
      ['about', 'edit-record'],
      ['record', 'mr-1'],
      ['version', '7'],
      ['masked', 'pilot'],
      ['f-pilot', ''],
      ['f-note', ''],
    ])
    expect(changeOf(form, 'en')).toMatchObject({ body: { kind: 'edited', version: 7, typed: { note: '' } } })
  })

  test('of a mechanism has its version, and nothing comes of a form that no page has', () => {
    const merge: [string, string][] = [
      ['about', 'merge'],
      ['mechanism', 'mc-1'],
      ['version', '5'],
      ['into', 'mc-2'],
    ]
    expect(changeOf(formOf(merge), 'en')?.body).toEqual({ kind: 'merged', version: 5, into: 'mc-2' })
    expect(changeOf(formOf([['about', 'drop']]), 'en')).toBeNull()
  })
})

describe('an answer in words', () => {
  const reader = makeReader({ language: 'en', digits: 'latin', regional: 'latn' })
  const said = (id: string, more = {}) => {
    const asked = pilotage.answers.find((each) => each.id === id)
    const answer = pilots.answers.find((each) => each.id === id)
    if (!asked || !answer) throw new Error(id)
    return answerWords(asked, { ...answer, ...more }, pilotage, reader)
  }

  test('says when there was one last, and that it is long ago', () => {
    expect(said('last')).toMatchObject({ main: '5 March 2024', alert: true })
    expect(said('last').more).toEqual(['longer than 6 months ago', '1 in all'])
    expect(said('last', { figures: [] }).main).toBe('nothing recorded since 5 March 2024')
  })

  test('says where the records do not tell', () => {
    expect(said('none', { holds: null }).main).toBeNull()
    expect(said('asked', { holds: true, date: null }).main).toBe('still asked for')
  })

  test('says that nothing is recorded of a post, not that it is vacant', () => {
    const vacant = (more: Partial<MechanismAnswer>) => {
      const asked = { id: 'post', rule: 'vacant' as const, record: 'post', words: pilotage.one }
      const answer = { ...{ id: 'post', holds: null, date: null, between: null, figures: [] }, ...more }
      return answerWords(asked, { records: [], mentions: [], ...answer }, pilotage, reader)
    }
    expect(vacant({})).toMatchObject({ main: 'not recorded', isEmpty: true, alert: false })
    expect(vacant({ records: ['mr-1'] }).main).toBeNull()
    expect(vacant({ holds: true, mentions: ['mm-1'] })).toMatchObject({
      ...{ main: 'Yes, vacant', more: ['1 paragraph asks for it to be filled'], alert: true },
    })
  })
})

const drawn = (id: string, more: Partial<Drawn>): Drawn => ({
  ...{
    id,
    mechanism: 'mc-1',
    href: `#${id}`,
    title: id,
    isKept: true,
    first: null,
    last: null,
    until: null,
    isSpan: false,
    date: null,
    values: {},
  },
  ...more,
})
const day = (value: string) => ({
  ...{ first: value, last: value },
  date: { value, calendar: 'gregorian' as const, printed: null },
})

describe('a picture', () => {
  test('is a calendar: months of years, years without a month, days of every year', () => {
    const years = calendarOf([
      drawn('a', day('2024-03-05')),
      drawn('b', { ...day('2024-03-09'), isKept: false }),
      drawn('c', { first: '2024-01-01', last: '2024-12-31' }),
      drawn('d', { date: { value: '--07-11', calendar: 'gregorian', printed: null } }),
      drawn('e', {}),
    ])
    expect(years.map(({ year }) => year)).toEqual(['2024', 'every'])
    expect(years[0]?.months[2]).toEqual({ kept: 1, proposed: 1 })
    expect(years[0]?.months[12]).toEqual({ kept: 1, proposed: 0 })
    expect(years[1]?.months[6]).toEqual({ kept: 1, proposed: 0 })
  })

  test('is a line in time, on which what has no end goes on until today', () => {
    const spans = [
      drawn('a', { ...day('2020-01-01'), isSpan: true }),
      drawn('b', { ...day('2019-01-01'), isSpan: true, until: '2019-12-31' }),
    ]
    const { lanes, years } = timelineOf(spans, '2024-12-31')
    expect(lanes.map(({ id, isOpen }) => [id, isOpen])).toEqual([
      ['b', false],
      ['a', true],
    ])
    expect(lanes[1]?.to).toBeGreaterThan(0.99)
    expect(years[0]).toMatchObject({ year: 2019 })
  })

  test('has the sums of each currency apart, to the last digit', () => {
    const pledge = (amount: string, currency: string, isKept = true) =>
      drawn(amount, {
        isKept,
        values: {
          amount: { amount, currency, printed: null },
          donor: { id: 'state:OMN', text: 'Oman' },
        },
      })
    const money = moneyOf([pledge('0.1', 'USD'), pledge('0.2', 'USD', false), pledge('5', 'EUR')], {
      ...{ of: 'money', record: 'pledge', field: 'amount', by: 'donor' },
    })
    expect(money.map(({ currency, bars }) => [currency, bars[0]?.by, bars[0]?.amount])).toEqual([
      ['USD', 'state:OMN', '0.3'],
      ['EUR', 'state:OMN', '5'],
    ])
  })

  test('has of each State what was said last', () => {
    const step = (value: string, is: string) =>
      drawn(value, { ...day(value), values: { state: { id: 'state:OMN', text: 'Oman' }, step: is } })
    const rows = statesOf([step('2024-01-02', 'withdrawn'), step('2020-01-02', 'signed')], {
      ...{ of: 'states', record: 'step', state: 'state', field: 'step' },
    })
    expect(rows.map(({ state, is }) => [state, is])).toEqual([['state:OMN', 'withdrawn']])
  })

  test('counts incidents by month and type, and by the State that they were in', () => {
    const incident = (value: string, type: string) =>
      drawn(value, { ...day(value), values: { type, place: { text: 'Muscat, Oman', state: 'state:OMN' } } })
    const proposed = { ...incident('2024-04-02', 'a'), isKept: false }
    const { times, types, places, most } = incidentsOf(
      [incident('2024-03-01', 'a'), incident('2024-04-01', 'a'), proposed],
      { of: 'incidents', record: 'incident', type: 'type', place: 'place' },
    )
    expect([times, types, places, most]).toEqual([
      ['2024-03', '2024-04'],
      [
        {
          type: 'a',
          counts: [
            { kept: 1, proposed: 0 },
            { kept: 1, proposed: 1 },
          ],
        },
      ],
      [{ place: 'state:OMN', kept: 2, proposed: 1 }],
      1,
    ])
  })

  test('says where places are counted as they are written, which may be one in several languages', () => {
    const asked = { of: 'incidents', record: 'incident', type: 'type', place: 'place' } as const
    const at = (...places: [string, string | null][]) =>
      incidentsOf(
        places.map(([text, state]) =>
          drawn('2024-03-01', { ...day('2024-03-01'), values: { type: 'a', place: { text, state } } }),
        ),
        asked,
      )
    expect(at(['Lisport', null], ['ليسبورت', null], ['Muscat', 'state:OMN'])).toMatchObject({
      asWritten: true,
      places: [{ kept: 1 }, { kept: 1 }, { kept: 1 }],
    })
    expect(at(['Lisport', null], ['Lisport', null]).asWritten).toBe(false)
    expect(at(['Muscat', 'state:OMN'], ['مسقط', 'state:OMN']).asWritten).toBe(false)
  })
})

describe('the pages', () => {
  let pages: PageHandler
  beforeAll(async () => {
    pages = await loadPages({ log: () => {} })
  })

  async function send(path: string, fields?: [string, string][], context = fakeContext().context) {
    const headers = { 'accept-language': 'en' }
    const body = fields && { method: 'POST', body: new URLSearchParams([...fields, ['csrfToken', 't0ken']]) }
    const response = await pages(new Request(`http://localhost${path}`, { headers, ...body }), context)
    return {
      status: response.status,
      location: response.headers.get('location'),
      text: await response.text(),
    }
  }

  test('show a kind that only its declaration knows, with its words and nothing of a text as markup', async () => {
    const { text } = await send('/mechanisms/mc-pilots')
    for (const shown of [
      'Rounds',
      'Date of the round',
      'Last round',
      '5 March 2024',
      '•••',
      'Ramadan 1445 AH',
    ])
      expect(text).toContain(shown)
    expect(text).toContain('&lt;b&gt;of&lt;/b&gt; the Strait.')
    expect(await send('/mechanisms/kinds/pilotage')).toMatchObject({ status: 200 })
    for (const unknown of ['kinds/nothing', 'nothing', 'calendar', 'links', 'calendar/report'])
      expect(await send(`/mechanisms/${unknown}`)).toMatchObject({ status: 404 })
  })

  test('say how many are due of before, with a link to them, and what of it is proposed', async () => {
    const { context } = fakeContext()
    const due = (day: string) => ({
      ...{ mechanism: 'mc-pilots', kind: 'pilotage', name: 'Pilotage', type: 'round', record: 'mr-two' },
      ...{ answer: null, day, date: { value: day, calendar: 'gregorian', printed: null }, proposed: true },
    })
    const api: typeof context.api = (path, init) =>
      path.startsWith('/api/mechanisms/calendar?from=0001-01-01')
        ? Promise.resolve(
            Response.json({
              from: '0001-01-01',
              to: '2010-01-01',
              due: [due('1999-05-02'), due('2001-05-02')],
            }),
          )
        : context.api(path, init)
    const { text } = await send('/mechanisms', undefined, { ...context, api })
    expect(text).toContain('<a href="/mechanisms?due=all#due">2 earlier ones are open: show them</a>')
    expect(text).not.toContain('2 May 1999')
    const all = (await send('/mechanisms?due=all', undefined, { ...context, api })).text
    expect(all).toContain('2 May 1999')
    expect(all).toMatch(/review-state proposed"> ?(<!-- -->)?proposed by rule/)
  })

  test('print symbols of an Arabic report from the left', async () => {
    const { context } = fakeContext()
    const api: typeof context.api = (path, init) =>
      path.startsWith('/api/mechanisms/mc-pilots/report')
        ? Promise.resolve(Response.json({ ...compiled, language: 'ar' }))
        : context.api(path, init)
    const { text } = await send('/mechanisms/mc-pilots/report', undefined, { ...context, api })
    expect(text.replaceAll('<!-- -->', '')).toContain('(<bdi>7/1-NAV</bdi>)')
  })

  test('make a form from the fields of a type', async () => {
    const { text } = await send('/mechanisms/mc-pilots?open=add:round')
    for (const { id } of pilotage.records[0]?.fields ?? []) expect(text).toContain(`name="f-${id}"`)
  })

  test('say at its field what is wrong, with what was typed', async () => {
    const { context } = fakeContext()
    const faults = [{ field: 'date', message: 'This is no day.' }]
    const refusal = {
      type: 'x',
      title: 'x',
      status: 409,
      detail: 'x',
      code: 'refused',
      reason: 'record-faults',
    }
    const api: typeof context.api = (path, init) =>
      init?.method === 'POST'
        ? Promise.resolve(Response.json({ ...refusal, faults }, { status: 409 }))
        : context.api(path, init)
    const fields: [string, string][] = [
      ['about', 'add-record'],
      ['mechanism', 'mc-pilots'],
      ['type', 'round'],
      ['f-date', 'some day <b>'],
    ]
    const { status, text } = await send('/mechanisms/mc-pilots', fields, { ...context, api })
    expect(status).toBe(409)
    expect(text).toContain('This is no day.')
    expect(text).toContain('value="some day &lt;b&gt;"')
  })

  test('add a mechanism with what founded it, and lead to its page', async () => {
    const fake = fakeContext()
    const said: Record<string, string> = {}
    const api: typeof fake.context.api = (path, init) => {
      if (init?.method !== 'POST') return fake.context.api(path, init)
      Object.assign(said, { path, body: String(init.body) })
      return Promise.resolve(Response.json({ id: 'mc-new', version: 1 }))
    }
    const form = await send('/mechanisms/new?kind=pilotage')
    expect(form.text).toMatch(/<option value="pilotage" selected/)
    const fields: [string, string][] = [
      ['kind', 'pilotage'],
      ['organisation', 'ois'],
      ['name-en', 'Pilots of the north'],
      ['aliases', 'the northern pilots'],
      ['stand', 'asked-for'],
      ['symbol', '7/1-NAV'],
      ['paragraph', '٤'],
    ]
    const sent = await send('/mechanisms/new', fields, { ...fake.context, api })
    expect(sent.location).toBe('/mechanisms/mc-new?recorded=added')
    expect(JSON.parse(said.body ?? '')).toMatchObject({
      ...{ kind: 'pilotage', organisation: 'ois' },
      fields: { names: { ar: null, en: 'Pilots of the north', fr: null }, aliases: ['the northern pilots'] },
      founding: { stand: 'asked-for', symbol: '7/1-NAV', paragraph: '٤', date: null, language: 'en' },
    })
    const unnamed = await send('/mechanisms/new', [
      ['kind', 'pilotage'],
      ['seat', 'Zelfar <i>'],
    ])
    expect(unnamed.status).toBe(422)
    expect(unnamed.text).toContain('Write a name in one language at least.')
    expect(unnamed.text).toContain('value="Zelfar &lt;i&gt;"')
  })

  test('are led to from a paragraph, a mandate, a State and a hit of the search', async () => {
    const to = 'href="/mechanisms/mc-pilots"'
    expect((await send('/publications/p-council7/works/1')).text).toContain(to)
    expect((await send('/publications/p-council7/works/1?show=none')).text).not.toContain(to)
    const state = await send('/states/OMN')
    expect(state.text).toContain(to)
    expect(state.text).toMatch(/Round<\/span> <a href="\/mechanisms\/mc-pilots#mr-one">/)
    expect(state.text).toContain('and 2 more')
  })

  test('draw the records of all mechanisms of a kind, each with the name of its own', async () => {
    const { text } = await send('/mechanisms/kinds/pilotage')
    expect(text).toContain('id="picture"')
    expect(text).toMatch(
      /<a href="\/mechanisms\/mc-pilots#mr-one"><bdi>\u2068Pilotage of the Strait &lt;b&gt;\u2069: \u2068\u2066\u20685 March 2024\u2069/,
    )
    expect(await send('/mechanisms?kind=pilotage')).toMatchObject({
      status: 302,
      location: '/mechanisms/kinds/pilotage',
    })
  })

  test('add to a list from the form of a record, which keeps what was typed and chooses it', async () => {
    const fake = fakeContext()
    const said: string[] = []
    const api: typeof fake.context.api = (path, init) => {
      if (init?.method !== 'POST') return fake.context.api(path, init)
      said.push(`${path} ${init.body}`)
      return Promise.resolve(Response.json({ kind: 'pilotage', list: 'levels', id: 'high' }))
    }
    const fields: [string, string][] = [
      ['about', 'add-record'],
      ['mechanism', 'mc-pilots'],
      ['type', 'round'],
      ['f-note', 'half a <b>sentence'],
      ['e-list-level', 'pilotage/levels'],
      ['e-en-level', 'Very high'],
      ['entry', 'level'],
    ]
    const half = await send('/mechanisms/mc-pilots', fields, { ...fake.context, api })
    expect([half.status, said]).toEqual([422, []])
    expect(half.text).toContain('Write it in all three languages.')
    expect(half.text).toContain('value="Very high"')
    const whole: [string, string][] = [...fields, ['e-ar-level', 'عالٍ جداً'], ['e-fr-level', 'Très haut']]
    const { status, text } = await send('/mechanisms/mc-pilots', whole, { ...fake.context, api })
    expect(status).toBe(200)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^\/api\/mechanism-lists\/pilotage\/levels .*Très haut/)
    expect(text).toContain('half a &lt;b&gt;sentence')
    expect(text).toMatch(/<select[^>]*name="f-level"[\s\S]*?<option value="high" selected/)
    expect(text).not.toContain('value="Very high"')
  })

  test('show a day and what was known, with whoever belonged to it', async () => {
    const { text } = await send('/mechanisms/mc-pilots?asOf=2024-04-01')
    expect(text).toMatch(/<input type="date" name="asOf" value="2024-04-01"/)
    expect(text).toMatch(/name="known"/)
    expect(text).toMatch(/<dt>Chair<\/dt><dd><ul><li><a href="#mr-chair"><bdi>Oman/)
    expect((await send('/mechanisms/mc-pilots?asOf=2023-01-01')).text).not.toContain('<dt>Chair</dt>')
  })

  test('say of a day before all texts that none names it by then, not that a person added it', async () => {
    const fake = fakeContext()
    const api: typeof fake.context.api = async (path, init) => {
      const answer = await fake.context.api(path, init)
      if (!path.startsWith('/api/mechanisms/mc-pilots')) return answer
      return Response.json({ ...((await answer.json()) as object), mentions: [] })
    }
    const context = { ...fake.context, api }
    const past = await send('/mechanisms/mc-pilots?asOf=2016-01-01', undefined, context)
    expect(past.text).toContain('No text up to 1 January 2016 names this mechanism.')
    expect(past.text).not.toContain('a person added it')
    expect((await send('/mechanisms/mc-pilots', undefined, context)).text).toContain('a person added it')
  })

  test('keep one of several proposals of one fact, and leave the others out with the reason', async () => {
    const fake = fakeContext()
    const fields: [string, string][] = [
      ['about', 'keep-one'],
      ['mechanism', 'mc-pilots'],
      ['record', 'mr-two'],
      ['version', '9'],
      ['other', 'mr-three 4'],
      ['other', 'mr-four 5'],
    ]
    const sent = await send('/mechanisms/review?kind=pilotage', fields, fake.context)
    expect(sent.location).toBe('/mechanisms/review?kind=pilotage&recorded=kept-one#mr-two')
    const reason = 'Said by the record that was kept, mr-two.'
    expect(fake.changes.map(({ path, body }) => [path, JSON.parse(String(body))])).toMatchObject([
      ['/api/mechanism-records/mr-two/decisions', { kind: 'confirmed', version: 9 }],
      ['/api/mechanism-records/mr-three/decisions', { kind: 'rejected', version: 4, reason }],
      ['/api/mechanism-records/mr-four/decisions', { kind: 'rejected', version: 5, reason }],
    ])
  })

  test('ask which of the proposals of one sentence are left out: only those that say the same are marked', async () => {
    const fake = fakeContext()
    const api: typeof fake.context.api = async (path, init) => {
      const answer = await fake.context.api(path, init)
      if (!path.startsWith('/api/mechanisms/review')) return answer
      const review = (await answer.json()) as MechanismReviewPage
      const items = review.items.map((item) => {
        const [two] = item.records
        if (!two) throw new Error('no proposal')
        const other = { ...two, id: 'mr-four', version: 5, values: { ...two.values, note: 'by day' } }
        return { ...item, records: [two, { ...two, id: 'mr-three', version: 4 }, other] }
      })
      return Response.json({ ...review, items })
    }
    const { text } = await send('/mechanisms/review?kind=pilotage', undefined, { ...fake.context, api })
    const form = /<form[^>]*class="record-likes"[\s\S]*?<\/form>/.exec(text)?.[0] ?? ''
    const boxes = [...form.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(([box]) => box)
    expect(boxes.map((box) => [/value="([^"]*)"/.exec(box)?.[1], box.includes('checked')])).toEqual([
      ['mr-three 4', true],
      ['mr-four 5', false],
    ])
  })

  test('confirm all that is proposed for a mechanism: its records first', async () => {
    const fake = fakeContext()
    const fields: [string, string][] = [
      ['about', 'confirm-all'],
      ['mechanism', 'mc-pilots'],
      ['version', '5'],
      ['state', 'proposed'],
      ['each', 'mr-two 9'],
    ]
    const sent = await send('/mechanisms/review?kind=pilotage', fields, fake.context)
    expect(sent.location).toBe('/mechanisms/review?kind=pilotage&recorded=confirmed-all#page')
    expect(fake.changes.map(({ path }) => path)).toEqual([
      '/api/mechanism-records/mr-two/decisions',
      '/api/mechanisms/mc-pilots/decisions',
    ])
  })
})
