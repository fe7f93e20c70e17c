import { expect, test } from 'vitest'
import { addresseeClassesOf } from './addressee-class.ts'

const of = (...ids: (string | null)[]) => addresseeClassesOf(ids.map((id) => ({ id })))

test.each([
  ['secretariat', 'ois/secretary-general', 'ois/general-secretariat', 'ois/assistant-secretary-general'],
  ['members', 'state:TAM', 'territory:COR', 'ois/members'],
  ['institutions', 'ois', 'ois/council', 'ois/contact-group/strait'],
  ['groups', 'class:donors'],
])('%s', (name, ...ids) => {
  for (const id of ids) expect(of(id)).toEqual([name])
})

test('who is named in no list is told from who is not named', () => {
  expect(of(null)).toEqual(['unlisted'])
  expect(of()).toEqual(['not-stated'])
})

test('several addressees have each class once', () => {
  expect(of('ois/members', 'state:TAM', 'ois/secretary-general')).toEqual(['members', 'secretariat'])
})
