import type { LoadContext, PageHandler } from '@qarar/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { fakeContext } from './fake-api.ts'
import { docketPage } from './fixtures/register.ts'

let pages: PageHandler
beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})

function get(address: string, language = 'en', context: LoadContext = fakeContext().context) {
  const headers = { 'accept-language': language }
  return pages(new Request(`http://localhost${address}`, { headers }), context)
}

const html = async (address: string, language = 'en') => (await get(address, language)).text()

/** What the API answers changes, as a test says. */
function answering(status: number, body: object, fake = fakeContext()): LoadContext {
  const api: LoadContext['api'] = async (path, init) =>
    init?.method === 'POST' ? Response.json(body, { status }) : fake.context.api(path, init)
  return { ...fake.context, api }
}

async function send(address: string, fields: [string, string][], given?: LoadContext) {
  const fake = fakeContext()
  const headers = { origin: 'http://localhost', 'accept-language': 'en' }
  const body = new URLSearchParams(fields)
  const request = new Request(`http://localhost${address}`, { method: 'POST', body, headers })
  const response = await pages(request, given ?? fake.context)
  const sent = fake.changes.map(({ path, body: said }) => [path, JSON.parse(String(said))])
  return {
    status: response.status,
    location: response.headers.get('location'),
    sent,
    text: await response.text(),
  }
}

const refusal = (reason: string) => ({
  ...{ type: 'urn:qarar:problem:refused', title: 'Refused', status: 409, detail: 'said in English' },
  ...{ code: 'refused', reason },
})

describe('the list of a value that nothing has', () => {
  test.each([
    ['en', 'No mandate has “\u2068oic/nobody\u2069” as “Asked of”.'],
    ['ar', 'لا تكليف فيه «\u2068oic/nobody\u2069» في خانة «المطلوب منه».'],
    ['fr', 'Aucun mandat n’a « \u2068oic/nobody\u2069 » pour « Demandé à ».'],
  ])('says so, with the way to drop it: %s', async (language, unknown) => {
    const page = await html('/register?addressee=oic/nobody&due=CFM-45', language)
    const notes = page.slice(page.indexOf('list-notes'))
    expect(notes).toContain(unknown)
    expect(notes).toContain('href="/register?due=CFM-45"')
    expect(await html('/register?due=CFM-45', language)).not.toContain('list-notes')
  })

  test('keeps what is not understood where a name becomes a key, and makes no markup of it', async () => {
    const answer = await get('/register?addressee=Secretary-General&%3Cb%3E=%3Ci%3E')
    expect(answer.status).toBe(303)
    const page = await html(answer.headers.get('location') ?? '')
    expect(page).toContain('&lt;b&gt;=&lt;i&gt;')
    expect(page).not.toContain('<i>')
    expect(page).toContain(
      '<a href="/register?addressee=ois%2Fsecretary-general">Show the page without it</a>',
    )
  })
})

test('a title that may be read wrongly is marked where the register, the docket and the network print it', async () => {
  const doubt = { code: 'layer-only', severity: 'warning', params: { count: 3, first: 1, last: 9 } }
  const { context } = fakeContext()
  const withDoubts =
    (...titles: string[]): LoadContext['api'] =>
    async (path, init) =>
      path.startsWith('/api/marks')
        ? Response.json({ levels: {}, doubts: Object.fromEntries(titles.map((title) => [title, doubt])) })
        : context.api(path, init)
  const api = withDoubts('p-council7/1@ar', 'p-council7/1@en', 'p-council7/9@ar', 'p-council7/9@en')
  const ofOthers = withDoubts('p-council7/1@fr', 'p-council7/9@fr')
  for (const address of ['/register', '/docket', '/network/p-council7/1', '/publications/p-council7']) {
    const page = await (await get(address, 'en', { ...context, api })).text()
    expect(page).toMatch(/class="doubt-mark small"/)
    expect(await html(address)).not.toContain('doubt-mark')
    const other = await (await get(address, 'en', { ...context, api: ofOthers })).text()
    expect(other).not.toContain('doubt-mark')
  }
})

describe('the docket', () => {
  test('says in words how much there is, counts no appeal, and makes nothing overdue without a day', async () => {
    const page = await html('/docket')
    expect(page).toContain('Docket of the 8th session')
    expect(page).toContain('day not known: nothing is overdue')
    expect(page).toMatch(/3 tasks<\/a> · <a[^>]*>1 report<\/a> · <a[^>]*>1 return from members/)
    expect(page).toContain('1 of them is settled')
    expect(page).toMatch(/<details class="folded-section"><summary>Appeals <span class="quiet">1</)
    expect(page).not.toContain('Standing tasks')
  })

  test('of nothing says nothing of what is settled', async () => {
    const { context } = fakeContext()
    const api: LoadContext['api'] = async (path, init) => {
      const response = await context.api(path, init)
      if (!path.startsWith('/api/docket')) return response
      const page = (await response.json()) as { docket: { counts: object } }
      const counts = { ...page.docket.counts, tasks: 0, reports: 0, returns: 0, answered: 0 }
      return Response.json({ ...page, docket: { ...page.docket, counts } })
    }
    const page = await (await get('/docket', 'en', { ...context, api })).text()
    expect(page).toContain('no returns from members')
    expect(page).not.toContain('settled yet')
  })

  test('has a row a report, with its parts folded under it', async () => {
    const page = await html('/docket')
    expect(page.slice(page.indexOf('id="reports"'), page.indexOf('id="returns"')).match(/<tr/g)).toHaveLength(
      2,
    )
    expect(page).toMatch(/1 more part of the report<\/summary>.*href="\/mandates\/n-report-part"/s)
  })

  test('is of the whole secretariat, of its head or its office alone', async () => {
    const fake = fakeContext()
    const asked: string[] = []
    const api: LoadContext['api'] = async (path, init) => {
      asked.push(path)
      const answer = await fake.context.api(path, init)
      const desk = new URL(path, 'http://localhost').searchParams.getAll('desk')
      return desk.length > 0 ? Response.json({ ...(await answer.json()), desk }) : answer
    }
    const of = async (query: string) => (await get(`/docket${query}`, 'en', { ...fake.context, api })).text()
    const whole = await of('?desk=')
    expect(whole).toContain('<option value="" selected="">Secretary-General, General Secretariat</option>')
    expect(asked.some((path) => path.startsWith('/api/docket') && path.includes('desk'))).toBe(false)
    expect(asked).toContain('/api/closings/proposals?count=0&organisation=ois')
    const chosen = await of('?desk=ois/general-secretariat')
    expect(chosen).toContain(
      '<option value="ois/general-secretariat" selected="">General Secretariat</option>',
    )
    expect(asked.some((path) => path.includes('desk=ois%2Fgeneral-secretariat'))).toBe(true)
    expect(await of('?desk=ois/bank')).toContain('<option value="ois/bank" selected="">')
  })

  test('says why there are more mandates than lines', async () => {
    const page = await html('/docket')
    expect(page).toContain('5 lines from 6 mandates: a report is one line, with all its parts.')
    expect(page).toContain('<a href="/register?due=COUNCIL-8">')
  })

  test('a mandate that names a session that was past says so on its page', async () => {
    expect(await html('/mandates/n-stale')).toContain('the text names session 7, which adopted it')
    expect(await html('/mandates/n-task')).not.toContain('the text names session')
  })

  test.each([
    ['ar', 'حلّ أجله ولم ترد معلومات', 'يذكر النص الدورة 7، وهي التي اعتمدته', 'مقترح بالقاعدة'],
    [
      'en',
      'time limit passed, no information received',
      'the text names session 7, which adopted it',
      'proposed by rule',
    ],
    [
      'fr',
      'échéance passée, aucune information reçue',
      'le texte nomme la session 7, celle qui l’a adopté',
      'proposé par règle',
    ],
  ])('marks its rows in words: %s', async (language, ...marks) => {
    const page = await html('/docket', language)
    for (const mark of marks) expect(page).toContain(mark)
  })

  test('leads to the paragraph, the mandate and the review of the text', async () => {
    const page = await html('/docket')
    expect(page).toContain('href="/publications/p-council7/works/1?language=ar#para_3"')
    expect(page).toContain('href="/mandates/n-task"')
    expect(page).toContain('href="/publications/p-council7/works/1/review"')
  })

  test('that is long has the first lines of each part, says how many more there are, and leads to all', async () => {
    const { context } = fakeContext()
    const more = {
      tasks: 40,
      reports: 2,
      reportParts: 5,
      returns: 0,
      carried: 900,
      later: 0,
      standing: 0,
      appeals: 0,
    }
    const asked: string[] = []
    const api: LoadContext['api'] = (path, init) => {
      asked.push(path)
      return path.startsWith('/api/docket')
        ? Promise.resolve(Response.json({ ...docketPage, more }))
        : context.api(path, init)
    }
    const page = await (await get('/docket?session=COUNCIL-8', 'en', { ...context, api })).text()
    expect(page).toMatch(/Tasks <span class="quiet">43<\/span>/)
    expect(page).toContain('The newest 3 are listed; 40 more are not.')
    expect(page).toContain('The newest 1 are listed; 900 more are not.')
    expect(page).toContain('href="/docket?session=COUNCIL-8&amp;whole=yes"')
    expect(page).toContain('5 lines from 11 mandates')
    await get('/docket?session=COUNCIL-8&whole=yes', 'en', { ...context, api })
    expect(
      asked.filter((path) => path.startsWith('/api/docket')).map((path) => /shown=\d+/.exec(path)?.[0]),
    ).toEqual(['shown=25', undefined])
  })

  test('is asked for as it was, and is then read only; its links stay in that time', async () => {
    const asked: string[] = []
    const { context } = fakeContext()
    const api: LoadContext['api'] = (path, init) => {
      asked.push(path)
      return context.api(path, init)
    }
    const address = '/docket?session=COUNCIL-8&asOf=2024-06-01&known=2024-07-01'
    const page = await (await get(address, 'en', { ...context, api })).text()
    expect(asked.find((path) => path.startsWith('/api/docket'))).toBe(
      '/api/docket?language=en&asOf=2024-06-01&known=2024-07-01T23%3A59%3A59.999Z&session=COUNCIL-8&shown=25',
    )
    expect(page).toContain('as of 1 June 2024')
    expect(page).toContain('href="/mandates/n-task?asOf=2024-06-01&amp;known=2024-07-01"')
    expect(page).not.toContain('type="checkbox"')
    expect(page).not.toContain('method="post"')
  })

  test('gives what is ticked to a post, as it was seen', async () => {
    const { sent, status, location } = await send('/docket?session=COUNCIL-8', [
      ['chosen', 'n-task='],
      ['chosen', `n-report=${encodeURIComponent('["Law","",""]')}&n-report-part=`],
      ['post', 'Cabinet'],
    ])
    const mandates = ['n-task', 'n-report', 'n-report-part']
    const law = { post: 'Law', person: null, by: null }
    const seen = { 'n-task': null, 'n-report': law, 'n-report-part': null }
    expect(sent).toEqual([
      ['/api/mandates/assign', { mandates, post: 'Cabinet', person: null, by: null, seen }],
    ])
    expect([status, location]).toEqual([303, '/docket?session=COUNCIL-8&assigned=3#assign'])
    expect(await html('/docket?assigned=3')).toContain('3 mandates are assigned.')
    expect(await html('/docket?released=1')).toContain('1 mandate is assigned to nobody.')
  })

  test('loses nothing that was ticked or typed where it is refused', async () => {
    const nothing = await send('/docket', [['post', 'Cabinet']])
    expect([nothing.status, nothing.sent]).toEqual([422, []])
    expect(nothing.text).toContain('No mandate was chosen')
    expect(nothing.text).toMatch(/name="post"[^>]*value="Cabinet"/)
    const nobody = await send('/docket', [['chosen', 'n-task=']])
    expect(nobody.text).toContain('name the post')
    const changed = await send(
      '/docket',
      [
        ['chosen', 'n-task='],
        ['post', 'Cabinet'],
        ['person', 'Sena'],
      ],
      answering(409, refusal('owner-changed')),
    )
    expect(changed.status).toBe(409)
    expect(changed.text).toContain('was assigned to somebody else since you saw it')
    expect(changed.text).toMatch(/name="person"[^>]*value="Sena"/)
    expect(changed.text.match(/type="checkbox"[^>]*checked/g)).toHaveLength(1)
  })

  test('of an empty store says what will be here', async () => {
    const { context } = fakeContext()
    const empty = {
      docket: null,
      sessions: [],
      desk: [],
      deskWords: {},
      leftOut: { counted: 0, carried: 0, later: 0, apart: 0 },
    }
    const api: LoadContext['api'] = async (path, init) =>
      path.startsWith('/api/docket') ? Response.json(empty) : context.api(path, init)
    const page = await (await get('/docket', 'en', { ...context, api })).text()
    expect(page).toContain('appears here')
    expect(page).toContain('href="/import"')
  })
})

test('a server of a lower level says that something is withheld, and not how much', async () => {
  const { context } = fakeContext()
  const at = async (level: 'limited' | 'secret') => (await get('/docket', 'en', { ...context, level })).text()
  expect(await at('limited')).toContain('what is secret is withheld.</p>')
  expect(await at('secret')).not.toContain('is withheld')
})

describe('the register', () => {
  test('says what words that no mandate has are in the other languages of the texts', async () => {
    const page = (await html('/register?words=lights&addressee=un/sc')).replaceAll('<!-- -->', '')
    expect(page).toContain(
      'There are texts in Arabic, where it is: <span><a href="/register?addressee=un%2Fsc&amp;words=',
    )
    expect(page).toContain('<bdi lang="ar" dir="rtl">الأضواء</bdi>')
    expect(await html('/register?addressee=un/sc')).not.toContain('There are texts in Arabic')
  })

  test('of an office that several organisations have says which is listed, and offers the others', async () => {
    const { context } = fakeContext()
    const addressees = ['oic/secretary-general', 'ois/secretary-general'].map((key) => ({ key, count: 1 }))
    const api: LoadContext['api'] = async (path, init) =>
      path.startsWith('/api/mandates/choices')
        ? Response.json({ addressees, sessions: [], dues: [], dockets: [], organisations: [] })
        : context.api(path, init)
    const of = (address: string) => get(address, 'en', { ...context, api })
    const both = '/register?addressee=oic%2Fsecretary-general&addressee=ois%2Fsecretary-general'
    expect((await of('/register?addressee=Secretary-General')).headers.get('location')).toBe(both)
    const page = (await (await of(both)).text()).replaceAll('<!-- -->', '')
    expect(page).toContain('called “Secretary-General”: the list is of all of them')
    expect(page).toContain(
      '<a href="/register?addressee=ois%2Fsecretary-general">Secretary-General (OIS)</a>',
    )
    const one = await (await of('/register?addressee=ois/secretary-general')).text()
    expect(one).toContain('<strong aria-current="true">Secretary-General (OIS)</strong>')
    expect(one).toContain(`<a href="${both.replaceAll('&', '&amp;')}">All</a>`)
  })

  test('says what narrows it, and leads on with the same conditions', async () => {
    const page = await html('/register?status=none')
    expect(page).toMatch(/<bdi>no information<\/bdi> <a href="\/register\?"/)
    expect(page).toContain('mandates 1–50 of 250')
    expect(page).toContain('rel="next" href="/register?status=none&amp;from=51"')
    for (const level of ['public', 'secret'])
      expect(page).toContain(`href="/api/mandates.csv?status=none&amp;language=en&amp;level=${level}"`)
  })

  test('turns a name that is typed into a key, which means the same in every language', async () => {
    const typed = await get(`/register?addressee=${encodeURIComponent('Secretary-General')}&follow=task`)
    expect(typed.status).toBe(303)
    expect(typed.headers.get('location')).toBe('/register?addressee=ois%2Fsecretary-general&follow=task')
    expect(await html('/register?addressee=ois/secretary-general', 'ar')).toContain('مطلوب من: الأمين العام')
  })

  test('has ready-made lists', async () => {
    const page = await html('/register?owner=nobody')
    for (const query of ['due=COUNCIL-8', 'status=none', 'owner=nobody', 'stale=true'])
      expect(page).toContain(`href="/register?${query}"`)
    expect(page).toMatch(/href="\/register\?owner=nobody" aria-current="true"/)
  })

  test('names an office with its organisation where another in the register is called the same', async () => {
    const fake = fakeContext()
    const api: LoadContext['api'] = async (path, init) => {
      if (path !== '/api/mandates/choices') return fake.context.api(path, init)
      const { addressees, ...rest } = await (await fake.context.api(path)).json()
      return Response.json({
        ...rest,
        addressees: [...addressees, { key: 'oic/secretary-general', count: 1 }],
      })
    }
    const [alone, beside] = [fake.context, { ...fake.context, api }].map(async (context) =>
      (await get('/register?addressee=ois/secretary-general', 'en', context)).text(),
    )
    expect(await alone).toContain('href="/mandates/n-task"')
    expect(await alone).not.toContain('(OIS)')
    expect(await beside).toContain('asked of Secretary-General (OIS)')
    expect(await beside).toContain('<bdi>Secretary-General (OIS)</bdi>')
    expect(await beside).toContain('<option value="Secretary-General (OIC)">')
  })

  test('leaves out what is no condition', async () => {
    expect(await html('/register?follow=%3Cscript%3E&due=&from=-1')).toContain('250 mandates')
  })

  test('says that nothing is like that', async () => {
    expect(await html('/register?addressee=un/sc')).toContain('No mandate is like that.')
    const unknown = await html('/register?addressee=name:secretary%20of%20nothing&due=COUNCIL-90')
    expect(unknown).toContain('is called “\u2068secretary of nothing\u2069”')
    expect(unknown).toMatch(/<a href="\/register\?addressee=ois%2Fsecretary-general&amp;due=COUNCIL-90">/)
    expect(await html('/register?addressee=name:zzz')).not.toContain('Is it one of these?')
  })

  test('tells offices of one name apart where it asks whether it is one of them', async () => {
    const page = await html('/register?addressee=name:Secretary-General')
    const [, list = ''] =
      /Is it one of these\?<\/p><ul>(.*?)<\/ul>/s.exec(page.replaceAll('<!-- -->', '')) ?? []
    const names = [...list.matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(1)
    expect(names).toEqual([...new Set(names)])
  })
})

describe('a mandate', () => {
  test('has its words in every language, the reader’s first, and the way to its place', async () => {
    const page = await html('/mandates/n-task')
    expect(page.indexOf('Requests the Secretary-General')).toBeLessThan(page.indexOf('يطلب من الأمين العام'))
    expect(page).toContain('<mark>prepare a guide')
    expect(page).toContain('الفقرة 3 من منطوق القرار رقم 7/1-م')
    expect(page).toContain('href="/publications/p-council7/works/1?language=en#para_3"')
    expect(page.match(/not stated/g)?.length).toBeGreaterThanOrEqual(5)
  })

  test('counts the answers of a class and gives it no status', async () => {
    const page = await html('/mandates/n-return')
    expect(page).toContain('2 of 57 States have answered')
    expect(page).toMatch(/Member States<\/bdi><\/b> <b class="answered-of">/)
    expect(page).toMatch(/<optgroup label="Of Member States">.*<option value="state:AFG">Afghanistan</s)
    expect(page).toContain('<option value="name:هيئة الموانئ">')
    expect(await html('/mandates/n-return', 'ar')).toContain('أجابت 2 من أصل 57 دولة')
  })

  test('keeps entries that were withdrawn, with the reason, and the evidence of the others', async () => {
    const page = await html('/mandates/n-return')
    expect(page).toMatch(
      /<li id="t-9" class="withdrawn">.*Withdrawn by \u2068Mona Karran\u2069, 2 October 2024 · <bdi>the wrong State/s,
    )
    expect(page).toContain('href="/publications/p-declaration/works/2#para_1"')
    expect(page).toContain('note verbale 12/2024')
    expect(page).toContain('asked by telephone\n&lt;b&gt;twice&lt;/b&gt;')
  })

  test('records a status with the version that was seen, and says so', async () => {
    const { sent, location } = await send('/mandates/n-return', [
      ['about', 'status'],
      ['version', '7'],
      ['addressee', 'state:YEM'],
      ['status', 'implemented'],
      ['asOf', '2024-09-01'],
    ])
    expect(sent).toEqual([
      [
        '/api/mandates/n-return/statuses',
        {
          ...{ addressee: 'state:YEM', status: 'implemented', asOf: '2024-09-01', version: 7 },
          ...{ note: null, reportText: null, evidence: [] },
        },
      ],
    ])
    expect(location).toBe('/mandates/n-return?recorded=status#entries')
    expect(await html('/mandates/n-return?recorded=status')).toContain('role="status">Recorded.')
  })

  test.each([
    ['mandate-changed', 'The mandate has changed since you saw it'],
    ['no-paragraph', 'The library has no paragraph at this address'],
  ])('keeps what was typed where the store refuses: %s', async (reason, words) => {
    const fields: [string, string][] = [
      ['about', 'status'],
      ['version', '6'],
      ['addressee', 'state:YEM'],
      ['status', 'continuing'],
      ['asOf', '2024-09-01'],
      ['note', 'a long & careful note'],
      ['paragraph', '/publications/p-1/works/1#para_1'],
    ]
    const { status, text } = await send('/mandates/n-return', fields, answering(409, refusal(reason)))
    expect(status).toBe(409)
    expect(text).toContain(words)
    expect(text).not.toContain('said in English')
    expect(text).toContain('a long &amp; careful note</textarea>')
    expect(text).toMatch(/<option value="state:YEM" selected/)
    expect(text).toMatch(/<option value="continuing" selected/)
    expect(text).toContain('value="/publications/p-1/works/1#para_1"')
    expect(text).toMatch(/<details class="other" open/)
  })

  test('asks about a day before the text, and keeps what was typed', async () => {
    const page = await html('/mandates/n-return')
    const date = /name="textDate" value="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(date).toMatch(/^2024-/)
    expect(page).not.toContain('name="meantDay"')
    const fields: [string, string][] = [
      ...[
        ['about', 'status'],
        ['version', '7'],
        ['addressee', 'state:YEM'],
        ['status', 'implemented'],
      ],
      ...[
        ['asOf', '2017-01-01'],
        ['textDate', date],
        ['note', 'by telephone'],
      ],
    ] as [string, string][]
    const { status, text, sent } = await send('/mandates/n-return', fields)
    expect([status, sent]).toEqual([422, []])
    expect(text).toContain('This day is before that on which the text was adopted')
    expect(text).toContain('name="meantDay" value="2017-01-01"')
    expect(text).toContain('1 January 2017 is meant, though the text is of')
    expect(text).toContain('by telephone</textarea>')
    const meant = await send('/mandates/n-return', [...fields, ['meantDay', '2017-01-01']])
    expect(meant.status).toBe(303)
  })

  test('says in its own words what the store says in English', async () => {
    const invalid = { ...refusal('x'), status: 400, reason: undefined }
    const fields: [string, string][] = [['about', 'confirm']]
    const { text } = await send('/mandates/n-task', fields, answering(400, invalid))
    expect(text).toContain('The store did not accept this')
    expect(text).toContain('said in English')
  })

  test('says who decided, and takes it back with a reason', async () => {
    const page = await html('/mandates/n-answered')
    expect(page).toMatch(/<li id="v-1">.*<b>confirmed<\/b>.*Mona Karran/s)
    const fields: [string, string][] = [
      ['about', 'withdraw-decision'],
      ['decision', 'v-1'],
    ]
    expect((await send('/mandates/n-answered', fields)).text).toContain('give the reason')
    const { sent } = await send('/mandates/n-answered', [...fields, ['reason', 'misread']])
    expect(sent).toEqual([['/api/mandates/decisions/v-1/withdraw', { reason: 'misread' }]])
  })

  test('says where no text has its words any more', async () => {
    expect(await html('/mandates/n-appeal')).toContain('No text that is held has the words of this mandate')
  })

  test('is read only as it was', async () => {
    const page = await html('/mandates/n-task?known=2024-07-01')
    expect(page).not.toContain('method="post"')
    expect(page).toContain('as known at the end of 1 July 2024')
  })

  test('that nobody knows is not found', async () => {
    expect((await get('/mandates/n-unknown')).status).toBe(404)
  })
})

test('a note that is registered is shown with a confirmation; a name that nobody knows is shown in the refusal', async () => {
  const fields: [string, string][] = [
    ['number', '12/2024'],
    ['date', '2024-06-01'],
    ['mandate', 'n-return'],
  ]
  const sent = await send('/letters/new', fields, answering(200, { id: 'l-0000000001' }))
  expect([sent.status, sent.location]).toEqual([303, '/letters/l-0000000001?recorded=letter'])
  const refused = await send('/letters/new', [...fields, ['recipients', 'Narnia <b>']])
  expect([refused.status, refused.sent]).toEqual([422, []])
  expect(refused.text).toContain('<b><bdi>Narnia &lt;b&gt;</bdi></b>')
})

test('a correction of the file begins with what it is, and each button says what it records', async () => {
  const page = await html('/publications/p-council7/works/1/review?open=correct')
  const [, ofFile = ''] = page.split('The whole file')
  expect(ofFile).toContain('<option value="resolution-collection" selected="">')
  expect(ofFile).toContain('name="session_value" value="COUNCIL-7"')
  expect(ofFile).toContain('aria-label="Record: Kind of the file"')
})

describe('the table of the register', () => {
  test('says of each row which one it is, and of how many', async () => {
    const page = await html('/register?from=101')
    expect(page).toMatch(/data-total="250" data-from="101" data-size="50"[^>]*aria-rowcount="251"/)
    expect(page.match(/<tr aria-rowindex="(?:102|151)"/g)).toHaveLength(2)
    expect(page).not.toContain('aria-rowindex="152"')
  })

  test('beyond its end leads to its last rows', async () => {
    const page = await html('/register?from=901')
    expect(page).toContain('The list ends before this row.')
    expect(page).toContain('href="/register?from=201"')
  })

  test('has the columns that the address names, else those that were kept', async () => {
    const heads = (page: string) =>
      [...page.matchAll(/<th scope="col" class="(\w+)-cell"/g)].map(([, column]) => column)
    expect(heads(await html('/register'))).toEqual(['place', 'asked', 'of', 'due', 'owner'])
    const named = '/register?column=verb&column=due&column=unknown'
    const page = await html(named)
    expect(heads(page)).toEqual(['place', 'asked', 'due', 'verb'])
    expect(page).toContain('href="/register?column=due&amp;column=verb&amp;from=51"')
    expect(heads(await html('/register?column=none'))).toEqual(['place', 'asked'])
    const headers = { cookie: 'qarar-columns=session.of', 'accept-language': 'en' }
    const kept = await pages(new Request('http://localhost/register', { headers }), fakeContext().context)
    expect(heads(await kept.text())).toEqual(['place', 'asked', 'of', 'session'])
  })

  test('keeps the columns that are chosen, and says them in the address', async () => {
    const body = new URLSearchParams([
      ['about', 'columns'],
      ['column', 'owner'],
    ])
    const request = new Request('http://localhost/register?owner=nobody&from=201', { method: 'POST', body })
    const response = await pages(request, fakeContext().context)
    expect(response.headers.get('location')).toBe('/register?owner=nobody&column=owner&from=201')
    expect(response.headers.get('set-cookie')).toContain('qarar-columns=owner;')
  })

  const box = (page: string, at: number) =>
    (page.match(/name="chosen"[^>]*value="([^"]*)"/g)?.[at] ?? '')
      .replace(/.*value="|"$/g, '')
      .replaceAll('&amp;', '&')

  test('confirms the proposals among the rows that are chosen, as they were read', async () => {
    const page = await html('/register')
    const [proposed, confirmed] = [box(page, 0), box(page, 2)]
    const sent = await send('/register?owner=nobody', [
      ['about', 'confirm'],
      ['chosen', proposed],
      ['chosen', confirmed],
    ])
    const seen = [{ mandate: 'n-task-1', version: 7, expression: 'p-council7-ar' }]
    expect(sent.sent).toEqual([['/api/mandates/confirm', { seen }]])
    expect(sent.location).toBe('/register?owner=nobody&confirmed=1#assign')
    const none = await send('/register', [
      ['about', 'confirm'],
      ['chosen', confirmed],
    ])
    expect([none.status, none.sent]).toEqual([422, []])
    expect(none.text).toContain('No row was chosen that is proposed by rule.')
  })

  test('assigns all that match, as the list was when it was seen', async () => {
    expect(await html('/register')).toContain('all that match the conditions: 250 mandates')
    const fields: [string, string][] = [
      ['scope', 'all'],
      ['log', '40'],
      ['post', 'Harbour desk'],
    ]
    const asked: [string, unknown][] = []
    const { context } = fakeContext()
    const api: LoadContext['api'] = async (path, init) => {
      if (init?.method !== 'POST') return context.api(path, init)
      asked.push([path, JSON.parse(String(init.body))])
      return Response.json({ assigned: 248, changed: 2 })
    }
    const { location } = await send('/register?owner=nobody&from=101&column=due', fields, { ...context, api })
    expect(asked).toEqual([
      [
        '/api/mandates/assign-matching?owner=nobody&language=en',
        { post: 'Harbour desk', person: null, by: null, log: 40 },
      ],
    ])
    expect(location).toBe('/register?owner=nobody&column=due&from=101&assigned=248&changed=2#assign')
    const page = await html('/register?assigned=248&changed=2')
    expect(page).toContain('248 mandates are assigned. 2 mandates changed since the list was opened')
    const none = await send('/register', fields, answering(200, { assigned: 0, changed: 3 }))
    expect(none.text).toContain('All that matched has changed since the list was opened')
  })

  test('offers no more than a person answers for', async () => {
    const page = await html('/register?words=all')
    expect(page).toMatch(/<input[^>]*disabled=""[^>]*value="all"/)
    expect(page).toContain('No more than 10,000 mandates are assigned at once')
  })

  test('gives the rows that are chosen as a table', async () => {
    const asked: string[] = []
    const { context } = fakeContext()
    const api: LoadContext['api'] = async (path, init) => {
      asked.push(`${path} ${init?.body}`)
      return path.startsWith('/api/mandates.csv') ? new Response('id') : context.api(path, init)
    }
    const chosen = box(await html('/register'), 1)
    const { text } = await send(
      '/register/chosen.csv',
      [
        ['chosen', chosen],
        ['level', 'secret'],
      ],
      { ...context, api },
    )
    expect(text).toBe('id')
    expect(asked).toContain('/api/mandates.csv?level=secret&language=en {"mandates":["n-stale-2"]}')
    const all = await send('/register/chosen.csv?due=COUNCIL-8&sort=due', [['scope', 'all']])
    expect(all.location).toBe('/api/mandates.csv?due=COUNCIL-8&sort=due&language=en&level=public')
    const refusing = answering(413, {})
    const many = await send('/register/chosen.csv', [['chosen', chosen]], refusing)
    expect(many.location).toBe('/register?none=many#assign')
    expect(await html('/register?none=many')).toContain('More rows were chosen than go into one table')
    expect((await send('/register/chosen.csv', [])).location).toBe('/register?none=csv#assign')
  })
})

describe('saved views and orders of the register', () => {
  test('lead to a view with its conditions, columns and order, and keep the one that is seen', async () => {
    const page = await html('/register?session=COUNCIL-7&sort=due&from=51')
    expect(page).toContain('<bdi>بلا خبر، بحسب الأجل</bdi>')
    expect(page).toMatch(/since=2026-11-19T08%3A00%3A00.000Z">2 new/)
    const query = 'session=COUNCIL-7&amp;sort=due&amp;column=of&amp;column=due&amp;column=owner'
    expect(page).toContain(`name="query" value="${query}"`)
    const { sent, location } = await send('/register?session=COUNCIL-7', [
      ...(Object.entries({
        about: 'saved',
        does: 'rename',
        saved: 'z-4all000000',
        was: 'Reports of the secretariat',
      }) as [string, string][]),
      ['name', 'Reports'],
    ])
    expect(sent).toEqual([
      ['/api/saved/z-4all000000/name', { name: 'Reports', was: 'Reports of the secretariat' }],
    ])
    expect(location).toMatch(/^\/register\?session=COUNCIL-7&did=renamed/)
  })

  test('say which is shown, and what it is that came in since', async () => {
    const here = 'status=none&sort=due&column=of&column=due&column=owner'
    const page = await html(`/register?${here}`)
    expect(page).toContain(`href="/register?${here.replaceAll('&', '&amp;')}" aria-current="true"`)
    expect(page).not.toContain('Name of the view')
    expect(await html('/register?since=2026-11-19T08:00:00.000Z')).toContain('in the register since')
    expect(await html('/register?since=yesterday')).not.toContain('in the register since')
  })

  test('are links in the heads of columns, which say the order to those who hear it', async () => {
    const plain = await html('/register')
    expect(plain).toMatch(/place-cell" aria-sort="descending"><a href="\/register\?sort=oldest"/)
    expect(plain).toMatch(/due-cell"><a href="\/register\?sort=due"/)
    expect(plain).not.toMatch(/of-cell"[^>]*><a/)
    const due = await html('/register?sort=due&follow=task')
    expect(due).toMatch(/due-cell" aria-sort="ascending"><a/)
    expect(due).toMatch(/place-cell"><a href="\/register\?follow=task"/)
    expect(await html('/register?sort=random')).toContain('aria-sort="descending"')
    // Other tables of mandates have an order of their own.
    expect(await html('/docket')).not.toContain('aria-sort')
  })
})
