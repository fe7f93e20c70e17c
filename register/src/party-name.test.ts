import { organisations } from '@qarar/core/organisations/index.ts'
import { states } from '@qarar/core/organisations/states/states.ts'
import { bareParties, worldParties } from '@qarar/core/organisations/world/world-parties.ts'
import { expect, test } from 'vitest'
import { namesOfParty, partiesCalled, partyCalled, partyName, partyNamer, stateCalled } from './party-name.ts'

test.each([
  ['ois', 'fr', 'Organisation des mers intérieures'],
  ['un', 'en', 'United Nations'],
  ['state:FRA', 'ar', 'فرنسا'],
  ['class:donors', 'en', 'donors'],
] as const)('%s in %s', (id, language, name) => {
  expect(partyName(id, language)?.toLowerCase()).toContain(name.toLowerCase())
})

test('nobody whom a text may address is shown by a code, «class:partners», in any language', () => {
  const own = organisations.flatMap(({ parties }) => [...parties.everywhere, ...parties.own])
  const ids = [...own, ...states, ...worldParties, ...bareParties].flatMap(({ id }) => id ?? [])
  expect(ids).toContain('class:partners')
  const unnamed = ids.flatMap((id) =>
    (['ar', 'en', 'fr'] as const).flatMap((language) => (partyName(id, language) ? [] : `${id} ${language}`)),
  )
  expect(unnamed).toEqual([])
})

test('a party that no list has is not named', () => {
  expect(partyName('ois/nobody', 'en')).toBeNull()
})

test('an office is named with its organisation where another has one of that name', () => {
  const listed = ['oic/secretary-general', 'ois/secretary-general', 'oic/isdb', 'state:YEM']
  const called = (language: 'ar' | 'en' | 'fr') => listed.map(partyNamer(listed, language))
  expect(called('en').slice(0, 2)).toEqual(['Secretary-General (OIC)', 'Secretary-General (OIS)'])
  expect(called('ar')[0]).toBe('الأمين العام (منظمة التعاون الإسلامي)')
  expect(called('fr')[1]).toBe('Secrétaire général (Organisation des mers intérieures)')
  expect(called('en').slice(2)).toEqual([partyName('oic/isdb', 'en'), 'Yemen'])
  const alone = partyNamer(['ois/secretary-general', 'ois/secretary-general'], 'en')
  expect(alone('ois/secretary-general')).toBe('Secretary-General')
})

test.each([
  ['Secretary General (OIS)', 'ois/secretary-general'],
  ['الأمين العام (منظمة التعاون الإسلامي)', 'oic/secretary-general'],
  ['Tide  observatory', 'ois/tide-observatory'],
  ['الأمين العام', 'oic/secretary-general'],
  ['francE', 'state:FRA'],
  ['Nobody in particular', null],
])('%s is the name of %s', (name, id) => {
  expect(partyCalled(name)).toBe(id)
})

test('an office that several organisations have is all of theirs; with its organisation it is one', () => {
  const all = partiesCalled('secretary general')
  expect(all).toEqual(expect.arrayContaining(['oic/secretary-general', 'ois/secretary-general']))
  expect(partiesCalled('الأمين العام')).toEqual(expect.arrayContaining(['ois/secretary-general']))
  expect(partyCalled('secretary general')).toBe(all[0])
  expect(partiesCalled('Secretary-General (OIS)')).toEqual(['ois/secretary-general'])
  expect(partiesCalled('Nobody in particular')).toEqual([])
})

test('a State is found by its code and by its names, and nothing else is', () => {
  for (const given of ['yem', 'YEM', 'state:YEM', 'Yemen', 'اليمن', 'Yémen'])
    expect(stateCalled(given)).toBe('state:YEM')
  for (const given of ['', 'XYZ', 'OIC', 'United Nations', 'constructor'])
    expect(stateCalled(given)).toBeNull()
})

test('all names of a party, in all languages', () => {
  expect(namesOfParty('ois')).toEqual(expect.arrayContaining(['منظمة البحار الداخلية', 'OIS']))
  expect(namesOfParty('ois/nobody')).toEqual([])
})
