import { describe, expect, test } from 'vitest'
import { makeReader } from '../src/i18n/reader.ts'
import { addressed } from '../src/register/addressed.ts'
import { askedInText } from '../src/register/asked-in-text.ts'
import { conditionsOf } from '../src/register/conditions.ts'
import { lifeOf } from '../src/register/life-of.ts'
import {
  addresseesTyped,
  askOfFilter,
  filterOf,
  namesakes,
  queryOfFilter,
} from '../src/register/list-filter.ts'
import { changeOf } from '../src/register/mandate-change.ts'
import { paragraphAt } from '../src/register/paragraph-address.ts'
import { dayOf, pastOf } from '../src/register/past.ts'
import { ownersSeen, readOwners } from '../src/register/seen-owners.ts'
import { sessionNumber, sessionWords } from '../src/register/session-words.ts'
import { staleSession } from '../src/register/stale-session.ts'
import { ruleChange } from '../src/rules/rule-change.ts'
import { mandate, mandatePage, registerChoices } from './fixtures/register.ts'

const readerOf = (language: 'ar' | 'en' | 'fr') => makeReader({ language, digits: 'latin', regional: 'latn' })
const filter = (query: string) => filterOf(new URLSearchParams(query))

describe('the address of the list', () => {
  test.each([
    ['addressee=oic%2Fisdb&due=CFM-45&follow=task&status=none&owner=nobody', undefined],
    ['words=%D9%85%D8%A4%D8%AA%D9%85%D8%B1&stale=true&asOf=2024-02-29&known=2024-03-01&from=101', undefined],
    ['before=2024-03-01&mine=true', undefined],
    ['before=soon&mine=1', ''],
    ['follow=%3Cx%3E&state=unknown&status=done&work=..%2F..&asOf=2025-02-30&from=0&stale=1', ''],
    ['words=a%00b', 'words=a+b'],
  ])('%s', (query, kept) => {
    expect(`${queryOfFilter(filter(query))}`).toBe(kept ?? query)
  })

  test('becomes a question of the API: days of knowledge end with the day', () => {
    const asked = askOfFilter(filter('known=2024-03-01&asOf=2024-02-01&from=101'), 'fr')
    expect(Object.fromEntries(asked)).toEqual({
      ...{ asOf: '2024-02-01', known: '2024-03-01T23:59:59.999Z', from: '101', language: 'fr' },
    })
  })

  test.each([
    ['ar', ['مطلوب من: الأمين العام', 'مطلوب للدورة 45', 'لم ترد معلومات', 'بلا جهة مسؤولة']],
    ['en', ['asked of Secretary-General', 'due at the 45th session', 'no information', 'nobody’s']],
    [
      'fr',
      [
        'demandés à : Secrétaire général',
        'attendus pour la 45e session',
        'aucune information reçue',
        'sans service responsable',
      ],
    ],
  ] as const)('is said in words: %s', (language, words) => {
    const given = filter('addressee=oic/secretary-general&due=CFM-45&status=none&owner=nobody&from=201')
    const conditions = conditionsOf(given, readerOf(language))
    expect(conditions.map((condition) => condition.words)).toEqual(words)
    expect(`${conditions[1]?.without}`).toBe('addressee=oic%2Fsecretary-general&status=none&owner=nobody')
  })

  test.each([
    ['Secretary-General', 'ois/secretary-general'],
    ['ois/secretary-general', 'ois/secretary-general'],
    ['Islamic development bank', 'oic/isdb'],
    ['state:YEM', 'state:YEM'],
    ['هيئة الموانئ', 'name:هيئة الموانئ'],
    ['name:هيئة الموانئ', 'name:هيئة الموانئ'],
    ['Port Authority', 'name:Port Authority'],
  ])('an addressee that is typed as %s is %s', (typed, key) => {
    expect(addresseesTyped(typed, registerChoices, readerOf('en'))).toEqual([key])
  })

  const offices = ['oic/secretary-general', 'ois/secretary-general', 'oic/isdb']
  const several = { ...registerChoices, addressees: offices.map((key) => ({ key, count: 1 })) }

  test.each([
    ['Secretary General', offices.slice(0, 2)],
    ['الأمين العام', offices.slice(0, 2)],
    ['Secretary-General (OIS)', ['ois/secretary-general']],
    ['oic/isdb', ['oic/isdb']],
  ])('of a name that several have, %s is all whom the texts address', (typed, keys) => {
    expect(addresseesTyped(typed, several, readerOf('en'))).toEqual(keys)
  })

  test('others of the name are known, whoever is taken', () => {
    const given = filter('addressee=ois/secretary-general&addressee=oic/isdb')
    expect(namesakes(given, several, 'en')).toEqual([
      { name: 'Secretary-General', keys: offices.slice(0, 2), taken: ['ois/secretary-general'] },
    ])
    expect(namesakes(filter('addressee=oic/isdb'), several, 'en')).toEqual([])
    const rule = { post: 'Harbour desk', addressee: 'Secretary-General' }
    expect(ruleChange(rule, several, readerOf('en'))).toEqual({ why: 'several-called' })
  })
})

test.each([
  ['ar', 'الدورة 45 لمجلس وزراء الخارجية'],
  ['en', '45th session, Council of Foreign Ministers'],
  ['fr', '45e session, '],
] as const)('a session is named: %s', (language, name) => {
  expect(sessionWords('CFM-45', readerOf(language))).toContain(name)
  expect(sessionNumber('NOBODY-3', readerOf(language))).toBe('NOBODY-3')
})

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2025-02-29', null],
  ['2025-2-1', null],
  ['yesterday', null],
  ['', null],
])('%j is the day %j', (given, day) => {
  expect(dayOf(given)).toBe(day)
  expect(pastOf(new URLSearchParams({ asOf: given })).asOf).toBe(day)
})

test.each([
  [
    'http://localhost:4747/publications/p-7f3kq0w9xz/works/3?language=ar#para_6',
    ['p-7f3kq0w9xz', 3, 'para_6'],
  ],
  [' /publications/p-1/works/12#para_5__subpara_a ', ['p-1', 12, 'para_5__subpara_a']],
  ['/publications/p-1/works/12', null],
  ['/publications/p-1/works/0#para_1', null],
  ['/publications/../works/1#para_1', null],
  ['javascript:alert(1)', null],
])('%s is the address of a paragraph: %j', (address, place) => {
  const found = paragraphAt(address)
  expect(found && [found.publication, found.order, found.eId]).toEqual(place)
})

test('a box that is ticked keeps who owned its mandates', () => {
  const owner = { post: 'Law & order = peace, «الأمن»', person: null, by: null }
  const box = ownersSeen([mandate({ id: 'n-1', owner }), mandate({ id: 'n-2' })])
  expect(readOwners([box, 'n-3=', 'n-3=['])).toEqual({ 'n-1': owner, 'n-2': null, 'n-3': null })
  expect(readOwners([])).toEqual({})
})

test('a text that names its own session, or one before it, is told apart', () => {
  const due = (session: string) => staleSession(mandate({ id: 'n', due: { session, date: null } }))
  expect(due('COUNCIL-7')).toEqual({ number: 7, own: true })
  expect(due('COUNCIL-6')).toEqual({ number: 6, own: false })
})

test('what is asked is found in its paragraph', () => {
  expect(askedInText('Requests X to write;', 'write')).toEqual(['Requests X to ', 'write', ';'])
  expect(askedInText('Requests X to write;', 'read')).toBeNull()
  expect(askedInText('Requests', '')).toBeNull()
})

test('a class has answers and no status, a body that no list has has one, what else was heard is kept', () => {
  const page = mandatePage('n-return')
  if (!page) throw new Error('the fixture has this mandate')
  const other = { addressee: 'class:donors', status: 'continuing' as const, asOf: '2024-01-01', entry: 't-7' }
  const { named, others } = addressed(
    { ...page.mandate, statuses: [...page.mandate.statuses, other] },
    '2024-12-01',
  )
  const [members, body] = named
  expect(members?.is === 'class' && members.members).toHaveLength(56)
  expect(members?.is === 'class' && members.answers?.answered.map(({ addressee }) => addressee)).toEqual([
    'state:TUR',
    'state:YEM',
  ])
  expect(body).toEqual({ is: 'one', key: 'name:هيئة الموانئ', last: null })
  expect(others).toEqual([other])
})

test('the life of a mandate begins with its first reading', () => {
  const page = mandatePage('n-answered')
  if (!page) throw new Error('the fixture has this mandate')
  expect(lifeOf(page).map((step) => (step.is === 'state' ? step.state : step.post))).toEqual([
    'proposed',
    'Cabinet',
    'Directorate of <Waters>',
  ])
})

describe('a form of the page of a mandate', () => {
  const status = {
    about: 'status',
    addressee: 'state:YEM',
    status: 'implemented',
    asOf: '2024-09-01',
    version: '7',
  }
  const said = (fields: Record<string, string>) => {
    const change = changeOf('n-1', fields, '2024-09-01')
    return 'why' in change ? change.why : change.body
  }

  test('records a status with what proves it', () => {
    expect(
      said({
        ...{ ...status, note: ' by telephone\r\ntwice ', reportText: '', document: 'letter 3' },
        ...{ paragraph: '/publications/p-1/works/2#para_1', link: 'https://example.org/x' },
      }),
    ).toEqual({
      ...{ addressee: 'state:YEM', status: 'implemented', asOf: '2024-09-01', version: 7 },
      ...{ note: 'by telephone\r\ntwice', reportText: null },
      evidence: [
        { kind: 'paragraph', publication: 'p-1', order: 2, eId: 'para_1' },
        { kind: 'document', text: 'letter 3' },
        { kind: 'link', url: 'https://example.org/x' },
      ],
    })
  })

  test.each([
    [{ addressee: 'other', other: 'Yemen' }, 'state:YEM'],
    [{ addressee: 'other', other: 'Port Authority' }, 'name:Port Authority'],
  ])('takes the name of somebody else: %j', (given, addressee) => {
    expect(said({ ...status, ...given })).toMatchObject({ addressee })
  })

  test('takes a day before the text where that very day is meant', () => {
    expect(said({ ...status, textDate: '2024-09-01' })).toMatchObject({ asOf: '2024-09-01' })
    const meant = { textDate: '2024-09-02', meantDay: '2024-09-01' }
    expect(said({ ...status, ...meant })).toMatchObject({ asOf: '2024-09-01' })
  })

  test.each([
    [{ addressee: 'other' }, 'no-addressee'],
    [{ addressee: '' }, 'no-addressee'],
    [{ asOf: '2024-02-31' }, 'no-day'],
    [{ asOf: '2024-09-03' }, 'day-to-come'],
    [{ textDate: '2024-09-02' }, 'day-before-text'],
    [{ textDate: '2024-09-02', meantDay: '2024-08-31' }, 'day-before-text'],
    [{ paragraph: '/publications/p-1' }, 'not-a-paragraph'],
    [{ link: 'javascript:alert(1)' }, 'not-a-link'],
    [{ other: 'a\u202eb' }, 'control-characters'],
    [{ status: 'done' }, 'no-status'],
    [{ about: 'something' }, 'store'],
    [{ about: 'withdraw-status', entry: 't-1', reason: ' ' }, 'no-reason'],
    [{ about: 'assign', post: '' }, 'no-post'],
    [{ about: 'assign', post: 'Cabinet', by: 'soon' }, 'no-day'],
  ])('%j is refused: %s', (given, why) => {
    expect(said({ ...status, ...given })).toBe(why)
  })

  test('gives a mandate to a post, or to nobody, as it was seen', () => {
    const law = { post: 'Law', person: null, by: '2024-11-01' }
    const assign = {
      about: 'assign',
      post: ' Cabinet ',
      person: '',
      by: '2024-12-01',
      seen: '["Law","","2024-11-01"]',
    }
    expect(said(assign)).toEqual({
      ...{ mandates: ['n-1'], post: 'Cabinet', person: null, by: '2024-12-01', seen: { 'n-1': law } },
    })
    expect(said({ ...assign, release: 'yes', seen: '' })).toEqual({
      ...{ mandates: ['n-1'], post: null, person: null, by: null, seen: { 'n-1': null } },
    })
  })

  test('decides about the mandate that was seen', () => {
    expect(said({ about: 'confirm', version: '7' })).toEqual({ kind: 'confirmed', version: 7 })
    expect(said({ about: 'reject', version: '7', reason: '' })).toEqual({
      ...{ kind: 'rejected', version: 7, reason: null },
    })
  })
})

describe('a rule of assignment as the form says it', () => {
  const rule = (fields: Record<string, string>) => ruleChange(fields, registerChoices, readerOf('en'))

  test('takes a name for the addressee, and leaves out what is empty', () => {
    expect(rule({ post: ' Harbour desk ', addressee: 'Secretary-General', follow: '', words: ' ' })).toEqual({
      path: '/api/assignment-rules',
      recorded: 'added',
      body: {
        ...{ post: 'Harbour desk', addressee: 'ois/secretary-general' },
        ...{ organisation: null, follow: null, session: null, words: null },
      },
    })
  })

  test.each([
    ['no-post', { words: 'tide' }],
    ['no-condition', { post: 'Harbour desk', follow: 'whatever' }],
  ])('is refused: %s', (why, fields) => {
    expect(rule(fields)).toEqual({ why })
  })

  test('ends by its id', () => {
    expect(rule({ rule: 'a-1/x' })).toMatchObject({
      path: '/api/assignment-rules/a-1%2Fx/end',
      recorded: 'ended',
    })
  })
})
