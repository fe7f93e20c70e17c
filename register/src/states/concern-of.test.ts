import { describe, expect, test } from 'vitest'
import type { NamedParty } from '../contract/register.ts'
import { askedAsClass } from './asked-as-class.ts'
import { type AskedOfStates, askedStates, concernsOf, membershipsOf } from './concern-of.ts'

const members = { id: 'oic/members', text: 'Member States' }
const concernOf = (request: AskedOfStates, state: string) => concernsOf(request, state)[0] ?? null
type Said = Partial<AskedOfStates> & { addressees?: NamedParty[] }
const asked = ({ addressees = [], ...said }: Said): AskedOfStates => ({
  ...{ day: '2017-07-11', about: [], mentioned: [], hasMechanism: false },
  ...askedStates(addressees, 'oic'),
  ...said,
})

describe('how a request concerns a State', () => {
  test('by its name, before all else', () => {
    const request = asked({
      addressees: [members, { id: 'state:SOM', text: 'Somalia' }],
      mentioned: ['state:SOM'],
    })
    expect([concernOf(request, 'state:SOM'), concernOf(request, 'state:MLI')]).toEqual(['named', 'member'])
  })

  test('as a member at the session of the text', () => {
    const of = (day: string, state: string) => concernOf(asked({ day, addressees: [members] }), state)
    expect([of('2001-05-01', 'state:CIV'), of('2000-05-01', 'state:CIV')]).toEqual(['member', null])
    expect(of('2017-07-11', 'state:FRA')).toBeNull()
  })

  test('not while it was suspended', () => {
    const of = (day: string) => concernOf(asked({ day, addressees: [members] }), 'state:SYR')
    expect([of('2011-06-30'), of('2017-07-11'), of('2025-06-21')]).toEqual(['member', null, 'member'])
  })

  test('as one that nobody can tell, where no day is known', () => {
    const of = (state: string) => concernOf(asked({ day: null, addressees: [members] }), state)
    expect([of('state:SOM'), of('state:FRA')]).toEqual(['subset', null])
  })

  test('as one of a subset, where members are asked that the text describes', () => {
    const some = { id: 'oic/members', text: 'Member States that have not opened their ports' }
    const of = (state: string) => concernOf(asked({ addressees: [some], mentioned: [state] }), state)
    expect([of('state:SOM'), of('state:FRA')]).toEqual(['subset', 'mentioned'])
  })

  test('as a person decided of a subset, and of nothing else', () => {
    const some = asked({ addressees: [{ id: null, text: 'the pledging States' }], mentioned: ['state:SOM'] })
    const of = (request: AskedOfStates, belongs: boolean | null) => concernsOf(request, 'state:SOM', belongs)
    expect([true, false, null].map((belongs) => of(some, belongs))).toEqual([
      ['member'],
      ['mentioned'],
      ['subset'],
    ])
    const all = asked({ addressees: [members] })
    expect([of(all, false), of(asked({}), true)]).toEqual([['member'], []])
  })

  test('as one of all States, and of the members of another organisation', () => {
    const all = asked({ addressees: [{ id: 'class:all-states', text: 'all States' }] })
    const arab = asked({ addressees: [{ id: 'class:arab-states', text: 'الدول العربية' }] })
    const donors = asked({ addressees: [{ id: 'class:donors', text: 'donors' }] })
    expect(concernOf(all, 'state:CHL')).toBe('member')
    expect([concernOf(arab, 'state:OMN'), concernOf(arab, 'state:CHL')]).toEqual(['member', null])
    expect(concernOf(donors, 'state:CHL')).toBe('subset')
  })

  test('as one of which its text speaks, beside all else that holds', () => {
    const request = asked({ addressees: [members], about: ['state:SOM', 'state:FRA'] })
    const of = (state: string) => concernsOf(request, state)
    expect([of('state:SOM'), of('state:FRA'), of('state:MLI'), of('state:CHL')]).toEqual([
      ['about', 'member'],
      ['about'],
      ['member'],
      [],
    ])
  })

  test('member States that no list has are of the organisation whose text it is', () => {
    const three = { id: null, text: 'the three member States that had not' }
    const of = (state: string) => concernOf(asked({ addressees: [three] }), state)
    expect([of('state:SOM'), of('state:FRA')]).toEqual(['subset', null])
    const pledging = asked({ addressees: [{ id: null, text: 'the pledging States' }] })
    expect(concernOf(pledging, 'state:FRA')).toBe('subset')
  })

  test('no State is a member of an organisation of the examples; of one without a list each may be', () => {
    const of = (id: string) => concernOf(asked({ addressees: [{ id, text: 'Member States' }] }), 'state:SOM')
    expect([of('ois/members'), of('eu/members')]).toEqual([null, 'subset'])
  })

  test('in a mechanism, or only mentioned', () => {
    const office = { id: 'oic/secretary-general', text: 'the Secretary General' }
    const request = { addressees: [office], mentioned: ['state:MLI'] }
    expect(concernOf(asked({ ...request, hasMechanism: true }), 'state:MLI')).toBe('mechanism')
    expect(concernOf(asked(request), 'state:MLI')).toBe('mentioned')
    expect(concernOf(asked(request), 'state:NER')).toBeNull()
  })
})

describe('whether all of a class is asked', () => {
  test.each([
    ['oic/members', 'جميع الدول الأعضاء في منظمة التعاون الإسلامي'],
    ['oic/members', 'للدول الأعضاء'],
    ['oic/members', 'دولها الأعضاء'],
    ['oic/members', 'all Member States of the Organisation of Islamic Cooperation'],
    ['oic/members', 'tous les États membres de l’Organisation'],
    ['oic/members', 'الدول الأعضاء، وخاصة المطلة على البحر'],
    ['oic/members', 'Member States, in particular the coastal ones'],
    ['class:all-states', 'كافة الدول'],
    ['class:states', 'States'],
  ])('all of %s: %s', (id, text) => {
    expect(askedAsClass({ id, text })).toEqual({ party: id, isWhole: true })
  })

  test.each([
    ['oic/members', 'الدول الأعضاء القادرة'],
    ['oic/members', 'الدول الأعضاء التي لم تنضم بعد'],
    ['oic/members', 'Member States in a position to do so'],
    ['oic/members', 'les États membres concernés'],
    ['class:all-states', 'all States with ports'],
  ])('some of %s: %s', (id, text) => {
    expect(askedAsClass({ id, text })).toEqual({ party: id, isWhole: false })
  })

  test.each([
    'الدول المعنية',
    'the pledging States',
    'trois États membres qui ont signé',
    'the three member States that had not',
  ])('States that no list has: %s', (text) => {
    expect(askedAsClass({ id: null, text })).toEqual({ party: null, isWhole: false })
  })

  test.each([
    'مؤسسات الدول الأعضاء',
    'research bodies of Member States',
    'les ports des États',
    'the Harbour Board',
    '',
  ])('no States: %s', (text) => {
    expect(askedAsClass({ id: null, text })).toBeNull()
  })

  test('an office or an organ is no class of States', () => {
    expect(askedAsClass({ id: 'un/sc', text: 'the Security Council' })).toBeNull()
    expect(askedAsClass({ id: 'class:media', text: 'media' })).toBeNull()
  })
})

test('the memberships of a State, the oldest first, with suspensions', () => {
  const [first, ...others] = membershipsOf('state:SYR')
  expect([first?.organisation, first?.from.slice(0, 4)]).toEqual(['un', '1945'])
  expect(others.find(({ organisation }) => organisation === 'oic')?.suspended).toHaveLength(1)
  expect(membershipsOf('state:XXX')).toEqual([])
})
