import { expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { passageFor } from '../passage.test-kit.ts'
import { classWords, type SaidOfWords } from './class-words.ts'

const nothing: SaidOfWords = { class: null, follow: null, verb: '', addressees: [], reportTo: null }

function said(text: string, words: string, what: Partial<SaidOfWords> = {}, language = english) {
  const start = text.indexOf(words)
  return classWords(passageFor(text, language), { start, end: start + words.length }, { ...nothing, ...what })
}

test('words are classed by the act that they stand in, and by whom it asks', () => {
  const own = 'Requests the Secretary General to repaint the buoys of the western strait'
  expect(said(own, 'repaint the buoys')).toMatchObject({ class: 'request', follow: 'task', verb: 'Requests' })
  expect(said(own, 'repaint the buoys')?.addressees).toMatchObject([{ text: 'the Secretary General' }])
  const members = 'Calls upon the Member States to repaint the buoys of the western strait'
  expect(said(members, 'repaint the buoys')).toMatchObject({ class: 'call', follow: 'appeal' })
  expect(said(members, members)).toMatchObject({ class: 'call', follow: 'appeal' })
})

test('what a person says goes before what the words say', () => {
  const own = 'Requests the Secretary General to repaint the buoys'
  const states = [{ id: 'ois/members', text: 'the Member States' }]
  expect(said(own, 'repaint the buoys', { addressees: states })).toMatchObject({ follow: 'appeal' })
  expect(said(own, 'repaint the buoys', { follow: 'standing' })).toMatchObject({ follow: 'standing' })
  const reportTo = { id: 'ois/secretary-general', text: 'the Secretary General' }
  expect(said(own, 'repaint', { addressees: states, reportTo })).toMatchObject({ follow: 'return' })
})

test('where no verb says what the act is, nothing is guessed', () => {
  expect(said('The buoys of the western strait, repainted', 'repainted')).toBeNull()
  expect(said('Welcomes the repainting of the buoys', 'repainting of the buoys')).toBeNull()
  expect(said('The buoys, repainted', 'repainted', { class: 'call' })).toMatchObject({
    class: 'call',
    follow: 'appeal',
  })
})

test('in Arabic too', () => {
  const text = 'يدعو الدول الأعضاء إلى طلاء العوامات في المضيق الغربي'
  expect(said(text, 'طلاء العوامات', {}, arabic)).toMatchObject({ class: 'call', follow: 'appeal' })
})

test('a sub-item asks as its lead does', () => {
  const lead = passageFor('Invites the Member States:', english, { leads: true })
  const item = passageFor('regular painting of the buoys', english, { lead })
  expect(classWords(item, { start: 0, end: 7 }, nothing)).toMatchObject({ class: 'invite', follow: 'appeal' })
})
