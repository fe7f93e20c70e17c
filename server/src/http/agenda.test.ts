import {
  agendaPage,
  digestPage,
  docketPage,
  homePage,
  problem,
  registerPage,
  sessionFacts,
  sessionPage,
  sessionsPage,
  statePage,
  statesPage,
  subsetDecision,
} from '@qarar/register/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { ask, changeJson, exampleApp } from './testing/example-app.ts'
import { importExample, type OwnStore, openOwnStore } from './testing/own-store.ts'

let own: OwnStore
let app: ReturnType<typeof exampleApp>
beforeAll(async () => {
  own = await openOwnStore()
  app = exampleApp(own.store)
})
afterAll(() => own?.remove())

const get = async (query = '') =>
  agendaPage.parse(await (await app.request(ask(`/api/agenda${query}`))).json())
const say = (session: string, facts: unknown) =>
  app.request(changeJson(`/api/sessions/${session}/facts`, facts))
const calendar = async (query = '') => {
  const response = await app.request(ask(`/api/calendar.ics${query}`))
  return { response, text: (await response.text()).replaceAll('\r\n ', '') }
}

async function answer<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
  return schema.parse(await (await app.request(ask(path))).json())
}
const home = () => answer('/api/home', homePage)
const docketOf = (query: string) => answer(`/api/docket?session=COUNCIL-9${query}`, docketPage)

test('an empty store has a home page that says so', async () => {
  expect(await home()).toEqual({
    ...{ publications: 0, working: null, sessions: [], toReview: 0, timeline: [], recent: [] },
  })
  expect(await answer('/api/sessions', sessionsPage)).toEqual({ sessions: [] })
})

test('the texts of a session are called as their versions in the reader’s language are', async () => {
  const both = await openOwnStore()
  try {
    for (const tag of ['ar', 'en']) await importExample(both.store, `council-7-resolutions.${tag}.txt`)
    const arabic = /\p{Script=Arabic}/u
    for (const language of ['ar', 'en'] as const) {
      const topics = (await both.store.getSession('COUNCIL-7', language))?.topics ?? []
      expect(topics.length).toBeGreaterThan(4)
      for (const topic of topics) {
        expect(topic.language).toBe(language)
        expect([topic.symbol, topic.title].map((words) => arabic.test(words ?? ''))).toEqual(
          language === 'ar' ? [true, true] : [false, false],
        )
      }
    }
    const followed = await both.store.getSession('COUNCIL-7')
    expect(await both.store.getSession('COUNCIL-7', 'fr')).toEqual(followed)
  } finally {
    await both.remove()
  }
})

test('the agenda and who owes what are said as texts in the reader’s language say them', async () => {
  const both = await openOwnStore()
  try {
    await importExample(both.store, 'council-8-resolutions.ar.txt')
    const beforeEnglish = new Date().toISOString()
    await importExample(both.store, 'council-8-resolutions.en.txt')
    const arabic = /\p{Script=Arabic}/u
    const agendaIn = async (language: 'ar' | 'en') =>
      (await both.store.getAgenda({ session: 'COUNCIL-9', language })).agenda?.items ?? []
    const [ar, en] = [await agendaIn('ar'), await agendaIn('en')]
    expect(ar.length).toBeGreaterThan(1)
    const ids = (lines: typeof ar) => lines.map(({ sources }) => sources.map(({ mandate }) => mandate))
    expect(ids(en)).toEqual(ids(ar))
    for (const { title, condition, sources } of en) {
      expect([title, condition].some((words) => arabic.test(words ?? ''))).toBe(false)
      for (const { action, span, place } of sources) {
        expect(place?.language).toBe('en')
        expect(action.slice(span.start, span.end)).not.toMatch(arabic)
      }
    }
    expect(ar.every(({ title }) => arabic.test(title ?? ''))).toBe(true)

    const dueIn = async (language: 'ar' | 'en') =>
      (await both.store.getHome({ session: 'COUNCIL-9', language })).working?.due ?? []
    const unlisted = (await dueIn('en')).filter(({ addressee }) => addressee.startsWith('name:'))
    expect(unlisted.some(({ words }) => words !== null && !arabic.test(words))).toBe(true)
    for (const { addressee, words } of await dueIn('ar'))
      if (words !== null) expect(addressee).toBe(`name:${words}`)
    const desk = unlisted.find(({ words }) => words !== null)
    const asked = { session: 'COUNCIL-9', desk: [desk?.addressee ?? ''], language: 'en' as const }
    const docket = await both.store.getDocket(asked)
    expect(docket.deskWords).toEqual({ [desk?.addressee ?? '']: desk?.words })
    // What was known before the English text came does not change with it.
    expect((await both.store.getDocket({ ...asked, known: beforeEnglish })).deskWords).toEqual({})
  } finally {
    await both.remove()
  }
})

test('an empty store has no agenda and no calendar', async () => {
  expect(await get()).toEqual({ agenda: null, sessions: [] })
  expect((await calendar()).response.status).toBe(404)
})

describe('with the resolutions of two sessions', () => {
  beforeAll(async () => {
    for (const name of ['council-7-resolutions.en.txt', 'council-8-resolutions.en.txt'])
      await importExample(own.store, name)
  })

  test('the agenda of the next session has what texts put on it, and a report a text', async () => {
    const { agenda, sessions } = await get()
    expect(sessions[0]).toBe('COUNCIL-9')
    expect(agenda).toMatchObject({ session: 'COUNCIL-9', opens: null, facts: null, preparation: [] })
    expect(agenda?.items.map(({ kind, title, condition }) => [kind, title, condition])).toEqual([
      ['included', 'Safety of navigation in the Halun Strait', null],
      ['standing', expect.any(String), 'until the repository has opened'],
    ])
    const [source] = agenda?.items[0]?.sources ?? []
    expect(source?.place).toMatchObject({ eId: 'para_7', language: 'en' })
    expect(source?.action.slice(source.span.start, source.span.end)).toMatch(
      /^include .+ in the agenda of its ninth session$/,
    )
    const works = agenda?.reports.map(({ sources }) => sources[0]?.work.id) ?? []
    expect(works.length).toBeGreaterThan(3)
    expect(new Set(works).size).toBe(works.length)
  })

  test('an earlier session has its own', async () => {
    const { agenda } = await get('?session=COUNCIL-8')
    expect(agenda?.items.map(({ sources }) => sources[0]?.work.session)).toEqual(['COUNCIL-7', 'COUNCIL-7'])
  })

  test('a session makes nothing overdue until a person enters its day', async () => {
    const overdue = async () => {
      const response = await app.request(ask('/api/docket?session=COUNCIL-9&asOf=2026-06-01'))
      const { docket } = docketPage.parse(await response.json())
      const rows = [...(docket?.tasks ?? []), ...(docket?.reports.flatMap(({ parts }) => parts) ?? [])]
      return rows.filter(({ marks, mandate }) => marks.includes('overdue') && mandate.due.date === null)
        .length
    }
    expect(await overdue()).toBe(0)
    const said = await say('COUNCIL-9', { from: '2026-05-12', to: '2026-05-13', place: ' Zelfar ' })
    expect(sessionFacts.parse(await said.json())).toMatchObject({
      ...{
        session: 'COUNCIL-9',
        from: '2026-05-12',
        to: '2026-05-13',
        place: 'Zelfar',
        host: null,
        by: 'ليلى',
      },
    })
    expect(await overdue()).toBeGreaterThan(0)
    expect((await get()).agenda).toMatchObject({ opens: '2026-05-12', facts: { place: 'Zelfar' } })
  })

  test('facts that are not said stay, others are replaced, and what was known then stays known', async () => {
    const { at } = (await get()).agenda?.facts ?? { at: '' }
    await new Promise((done) => setTimeout(done, 5))
    await say('COUNCIL-9', { from: '2026-05-19', to: '2026-05-20' })
    expect((await get()).agenda).toMatchObject({ opens: '2026-05-19', facts: { place: 'Zelfar' } })
    expect((await get(`?known=${at}`)).agenda).toMatchObject({ opens: '2026-05-12' })
    await say('COUNCIL-9', { place: null })
    expect((await get()).agenda?.facts).toMatchObject({ from: '2026-05-19', place: null })
  })

  test('the calendar has the session, its proposed preparation and the days that texts set', async () => {
    const { response, text } = await calendar('?session=COUNCIL-9')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="COUNCIL-9-public.ics"')
    expect(text).toMatch(
      /UID:session-COUNCIL-9@qarar\r\n[\s\S]*?DTSTART;VALUE=DATE:20260519\r\nDTEND;VALUE=DATE:20260521\r\n/,
    )
    expect(text).toMatch(/UID:contributions-COUNCIL-9@qarar\r\n[\s\S]*?DTSTART;VALUE=DATE:20260218\r\n/)
    expect(text).toContain('SUMMARY:Contributions due (proposed): Council of Ministers')
    expect(text).toContain('CLASS:PUBLIC')
    expect(text).toMatch(/UID:n-\w{10}@qarar/)
    const bare = (all: string) => all.replaceAll(/DTSTAMP:.*/g, '')
    expect(bare((await calendar('?session=COUNCIL-9')).text)).toBe(bare(text))
    expect((await calendar('?session=COUNCIL-9&language=ar')).text).toContain('(مقترح)')
  })

  test('the digest has what is past its day, what is near, and what came in', async () => {
    const digest = async (query: string) => {
      const response = await app.request(ask(`/api/digest?session=COUNCIL-9${query}`))
      return digestPage.parse(await response.json()).digest
    }
    const dated = (day: string, rows: { mandate: { due: { date: string | null } } }[] = []) =>
      rows.filter(({ mandate }) => mandate.due.date === day).length
    const near = await digest('&asOf=2025-12-15')
    expect(near).toMatchObject({ session: 'COUNCIL-9', today: '2025-12-15', since: '2025-12-08' })
    expect([dated('2025-12-31', near?.soon), dated('2025-12-31', near?.overdue)]).toEqual([2, 0])
    const past = await digest('&asOf=2026-01-02')
    expect([dated('2025-12-31', past?.soon), dated('2025-12-31', past?.overdue)]).toEqual([0, 2])
    expect((await digest('&since=2025-01-01'))?.fresh.length).toBeGreaterThan(5)
    expect((await digest('&since=2099-01-01'))?.fresh).toEqual([])
  })

  test('another desk has its own days', async () => {
    const { text } = await calendar('?session=COUNCIL-9&desk=ois/tide-observatory')
    expect(text).not.toMatch(/UID:n-/)
  })

  test('the home page counts what the lists have to which its figures lead', async () => {
    const { working, publications, sessions, toReview } = await home()
    expect([working?.session, publications, sessions[0]]).toEqual(['COUNCIL-9', 2, 'COUNCIL-9'])
    const { docket } = await docketOf('')
    expect(working?.counts).toMatchObject(docket?.counts ?? {})
    const total = async (query: string) =>
      (await answer(`/api/mandates?count=1&${query}`, registerPage)).total
    expect(working?.counts.named).toBe(await total('due=COUNCIL-9'))
    expect(working?.counts.noInformation).toBe(await total('due=COUNCIL-9&status=none'))
    expect(toReview).toBe(await total('state=proposed'))
  })

  test('each addressee owes what its own docket counts', async () => {
    const { docket: figures } = await answer('/api/sessions/COUNCIL-9', sessionPage)
    const due = figures?.due ?? []
    expect(due.length).toBeGreaterThan(3)
    for (const { addressee, tasks, reports, returns } of due) {
      const { docket } = await docketOf(`&desk=${encodeURIComponent(addressee)}`)
      // The office that gathers what others owe does not owe it.
      const gathered =
        addressee.startsWith('ois/secret') || addressee.startsWith('ois/general') ? {} : { returns }
      expect({ addressee, ...docket?.counts }).toMatchObject({ addressee, tasks, reports, ...gathered })
    }
    const owed = due.map(({ tasks, reports, returns }) => tasks + reports + returns)
    expect(owed).toEqual(owed.toSorted((a, b) => b - a))
  })

  test('what is recorded shows at once', async () => {
    const before = await home()
    const { docket } = await docketOf('')
    const task = docket?.tasks.find(({ mandate }) => mandate.due.session === 'COUNCIL-9')?.mandate
    const addressee = 'ois/secretary-general'
    const said = { addressee, status: 'in-progress', asOf: '2025-09-01' }
    const id = docket?.reports[0]?.parts[0]?.mandate.id ?? task?.id
    expect((await app.request(changeJson(`/api/mandates/${id}/statuses`, said))).status).toBe(200)
    const { working, recent } = await home()
    expect(working?.counts.noInformation).toBe((before.working?.counts.noInformation ?? 0) - 1)
    expect(recent[0]).toMatchObject({ kind: 'status', mandate: id, addressee, status: 'in-progress' })
    const informed = working?.due.find((row) => row.addressee === addressee)?.informed
    expect(informed).toBe((before.working?.due.find((row) => row.addressee === addressee)?.informed ?? 0) + 1)
  })

  test('what was taken back does not stand in the way of what was recorded before it', async () => {
    const { recent } = await home()
    const [task] = (await docketOf('')).docket?.tasks ?? []
    const addressee = 'ois/secretary-general'
    for (let nth = 0; nth < 8; nth++) {
      const said = { addressee, status: 'in-progress', asOf: '2025-10-01' }
      const path = `/api/mandates/${task?.mandate.id}/statuses`
      const { id } = (await (await app.request(changeJson(path, said))).json()) as { id: string }
      const back = changeJson(`/api/statuses/${id}/withdraw`, { reason: 'a test' })
      expect((await app.request(back)).status).toBe(200)
    }
    expect((await home()).recent).toEqual(recent)
  })

  test('sessions stand in a row, each with its texts and what falls due by it', async () => {
    const { sessions } = await answer('/api/sessions', sessionsPage)
    const council = sessions.filter(({ session }) => session.startsWith('COUNCIL-'))
    expect(council.map(({ session }) => session)).toEqual(['COUNCIL-9', 'COUNCIL-8', 'COUNCIL-7'])
    expect((await home()).timeline).toEqual(council.toReversed())
    const page = await answer('/api/sessions/COUNCIL-8', sessionPage)
    expect(page).toMatchObject({ previous: 'COUNCIL-7', next: 'COUNCIL-9', session: council[1] })
    expect(page.documents.map(({ works, language }) => [works, language])).toEqual([
      [council[1]?.texts, 'en'],
    ])
    expect(page.topics.reduce((sum, { asked }) => sum + asked, 0)).toBe(page.session.asked)
    expect(page.session.printed?.dates).toContainEqual(
      expect.objectContaining({ calendar: 'gregorian', value: '2025-05-20/2025-05-21' }),
    )
    expect(page.documents.map(({ publication }) => publication)).toContain(page.session.printed?.publication)
    const [topic] = page.topics
    const asked = await answer(`/api/mandates?work=${topic?.work}&count=1`, registerPage)
    expect(asked.total).toBe(topic?.asked)
    expect(page.agenda?.items).toBe((await get('?session=COUNCIL-8')).agenda?.items.length)
    expect((await get('?session=COUNCIL-8')).agenda?.printed).toEqual(page.session.printed)
    expect((await app.request(ask('/api/sessions/FAIR-9'))).status).toBe(404)
    const unknown = await app.request(ask('/api/sessions/COUNCIL-40'))
    expect([unknown.status, problem.parse(await unknown.json()).reason]).toEqual([404, 'unknown-session'])
    expect(
      (await app.request(changeJson('/api/sessions/COUNCIL-40/facts', { place: 'Zelfar' }))).status,
    ).toBe(200)
    const told = await answer('/api/sessions/COUNCIL-40', sessionPage)
    expect(told).toMatchObject({ documents: [], previous: 'COUNCIL-9', next: null })
    expect((await app.request(ask('/api/home?session=FAIR-9'))).status).toBe(409)
    expect(await answer('/api/home?session=COUNCIL-009', homePage)).toEqual(
      await answer('/api/home?session=COUNCIL-9', homePage),
    )
  })

  test('the list of sessions counts as due what their pages do', async () => {
    const { sessions } = await answer('/api/sessions', sessionsPage)
    for (const { session, due } of sessions) {
      const page = await answer(`/api/sessions/${session}`, sessionPage)
      const owed = (page.docket?.due ?? []).map(({ tasks, reports, returns }) => tasks + reports + returns)
      expect([session, due > 0]).toEqual([session, owed.length > 0])
      expect(owed.every((each) => each <= due)).toBe(true)
    }
  })

  test('what concerns a State is listed by how it does', async () => {
    const state = await answer('/api/states/omn', statePage)
    expect(state.state).toBe('state:OMN')
    expect(state.memberships.map(({ organisation }) => organisation)).toContain('un')
    // No State of the world is a member of the fictional organisation: what is left is what its texts ask all States.
    expect(state.counts).toMatchObject({ about: 0, named: 0, mechanism: 0, mentioned: 0 })
    expect([state.texts, state.mechanisms]).toEqual([[], []])
    expect(state.total).toBe(state.counts[state.concern])
    const page = await answer('/api/states/OMN?from=2&count=3', statePage)
    expect(page.mandates).toEqual(state.mandates.slice(1, 4))
    const behind = await answer('/api/states/OMN?from=9000', statePage)
    expect([behind.mandates, behind.total]).toEqual([[], state.total])
    const listed = (await answer('/api/states', statesPage)).states
    expect(listed.map(({ state }) => state)).not.toContain('state:OMN')
    for (const { counts } of listed)
      expect(counts.named + counts.member + counts.mechanism + counts.mentioned).toBeGreaterThan(0)
    expect((await app.request(ask('/api/states/XYZ'))).status).toBe(404)
  })

  test('whether a State is one of a subset is decided, and taken back', async () => {
    const subset = () => answer('/api/states/OMN?concern=subset', statePage)
    const before = await subset()
    const [first] = before.mandates
    const path = `/api/mandates/${first?.id}/states/omn`
    expect((await app.request(changeJson(path, { belongs: false }))).status).toBe(400)
    const said = await app.request(changeJson(path, { belongs: false, reason: 'it has no such port' }))
    const { id, by } = subsetDecision.parse(await said.json())
    expect((await subset()).decided).toMatchObject([{ id, by, belongs: false }])
    const again = await app.request(changeJson(path, { belongs: true, reason: 'it has' }))
    expect([again.status, problem.parse(await again.json()).reason]).toEqual([409, 'subset-decided'])
    const taken = await app.request(
      changeJson(`/api/states/decisions/${id}/withdraw`, { reason: 'it has one' }),
    )
    expect(await taken.json()).toEqual({ id, mandate: first?.id, state: 'state:OMN' })
    expect(await subset()).toEqual(before)
  })

  test('what is only proposed is owed by nobody', async () => {
    const dueAt = async () => {
      const { sessions } = await answer('/api/sessions', sessionsPage)
      const pages = sessions.map(({ session }) => answer(`/api/sessions/${session}`, sessionPage))
      const owed = (await Promise.all(pages)).flatMap(({ docket }) => docket?.due ?? [])
      return { owed, due: sessions.flatMap(({ session, due }) => (due > 0 ? [[session, due]] : [])) }
    }
    const listed = async () => (await answer('/api/mandates?due=COUNCIL-9&count=1', registerPage)).total
    const [before, named] = [await dueAt(), await listed()]
    await importExample(own.store, 'draft-resolution.en.txt')
    expect(await listed()).toBeGreaterThan(named)
    expect(await dueAt()).toEqual(before)
  })

  test('the log has who said it, and its chain is whole', async () => {
    expect((await own.store.verify()).brokenAt).toBeNull()
  })
})

test.each([
  ['nothing', 'COUNCIL-9', {}, 400],
  ['a day that is none', 'COUNCIL-9', { from: '2026-02-30' }, 400],
  ['a time of the day', 'COUNCIL-9', { from: '2026-05-12T10:00:00Z' }, 400],
  ['an empty place', 'COUNCIL-9', { place: '  ' }, 400],
  ['an end before the first day', 'COUNCIL-12', { from: '2029-05-12', to: '2029-05-11' }, 409],
  ['an end without a first day', 'COUNCIL-12', { to: '2029-05-11' }, 409],
  ['a session that nobody knows', 'FAIR-9', { from: '2026-05-12' }, 409],
  ['signs that nobody sees', 'COUNCIL-9', { place: 'Zel\u202efar' }, 409],
])('%s is refused', async (_, session, facts, status) => {
  const response = await say(session, facts)
  expect(response.status).toBe(status)
  expect(problem.parse(await response.json()).status).toBe(status)
})

test.each(['/api/digest?session=FAIR-9', '/api/agenda?session=FAIR-9', '/api/calendar.ics?session=FAIR-9'])(
  '%s is refused',
  async (path) => {
    expect((await app.request(ask(path))).status).toBe(409)
  },
)
