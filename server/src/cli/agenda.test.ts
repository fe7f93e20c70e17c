import { agendaPage, sessionFacts } from '@qarar/register/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importExample, type OwnStore, openOwnStore } from '../http/testing/own-store.ts'
import { runInTurn } from './testing/run-in-turn.ts'

let own: OwnStore
const qarar = (...words: string[]) => runInTurn(words, { ...own.settings, QARAR_PERSON: 'ليلى' })
beforeAll(async () => {
  own = await openOwnStore()
  await importExample(own.store, 'council-8-resolutions.en.txt')
})
afterAll(() => own?.remove())

test('an agenda is listed, given a day, and printed as a calendar', async () => {
  const before = await qarar('agenda')
  expect(before.stdout).toMatch(/^COUNCIL-9, day not known/)
  expect(before.stdout).toMatch(/\n1\. Safety of navigation in the Halun Strait\n {3}included: \S+ 7 \(n-/)
  expect(before.stdout).toContain('standing, until ended, until the repository has opened')
  const set = await qarar(
    'agenda',
    '--session',
    'COUNCIL-9',
    '--set-day',
    '2026-05-12',
    '--set-place',
    'Zelfar',
    '--json',
  )
  expect(sessionFacts.parse(JSON.parse(set.stdout))).toMatchObject({ from: '2026-05-12', by: 'ليلى' })
  const after = await qarar('agenda')
  expect(after.stdout).toMatch(/^COUNCIL-9, opens 2026-05-12, Zelfar\n/)
  expect(after.stdout).toContain('2026-02-11  contributions, 90 days before the opening')
  const { agenda } = agendaPage.parse(JSON.parse((await qarar('agenda', '--json')).stdout))
  expect(agenda?.preparation).toHaveLength(4)
  expect((await qarar('agenda', '--ics')).stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/)
}, 60_000)

test('the digest is printed as text and as a page', async () => {
  const text = await qarar('docket', '--digest', '--since', '2020-01-01')
  expect(text.stdout).toMatch(/^Due and new: COUNCIL-9\n/)
  expect(text.stdout).toMatch(/New since 2020-01-01\n- .+ \(n-\w{10}\)\n/)
  const page = await qarar('docket', '--digest', '--html')
  expect(page.stdout).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
  expect((await qarar('docket', '--html')).code).toBe(2)
})

test.each([
  ['no session', ['--set-day', '2026-05-12'], /--session/],
  ['a day that is none', ['--session', 'COUNCIL-9', '--set-day', '12.5.2026'], /2018-05-01/],
  ['two things at a time', ['--session', 'COUNCIL-9', '--set-day', '2026-05-12', '--ics'], /one thing/],
  ['a desk without a calendar', ['--desk', 'ois/bank'], /--ics/],
])('%s is told', async (_, words, sentence) => {
  const { code, stderr } = await qarar('agenda', ...words)
  expect(code).toBe(2)
  expect(stderr).toMatch(sentence)
})
