import { describe, expect, test } from 'vitest'
import { languagePack } from '../../languages/index.ts'
import { organisations } from '../../organisations/index.ts'
import { passageFor } from '../passage.test-kit.ts'
import { findDeadline } from './find-deadline.ts'
import { findSessionPhrases } from './find-session-phrases.ts'

const said = {
  oic: { organ: 'cfm', session: 'CFM-44', date: '2017-07-10' },
  un: { organ: 'ga', session: 'GA-76', date: '2021-12-10' },
  au: { organ: 'assembly', session: 'AU-ASSEMBLY-36', date: '2023-02-18' },
}

function passageIn(code: keyof typeof said, tag: 'ar' | 'en' | 'fr', text: string) {
  const organisation = organisations.find((each) => each.code === code) ?? null
  return passageFor(text, languagePack(tag), { organisation, ...said[code] })
}

const namesIn = (code: keyof typeof said, tag: 'ar' | 'en' | 'fr', text: string) => {
  const passage = passageIn(code, tag, text)
  return findSessionPhrases(passage, 0, passage.tokens.length).map(({ name }) => name)
}

describe('sessions are named by their organ', () => {
  test.each([
    ['oic', 'en', 'to report to the Council at its forty-fifth session', 'CFM-45'],
    ['oic', 'en', 'to report to the next session of the Council', 'CFM-45'],
    ['oic', 'en', 'to the 45th Session of the Council', 'CFM-45'],
    ['oic', 'en', 'to the General Assembly at its seventy-third session', 'GA-73'],
    ['oic', 'ar', 'إلى الدورة الـ45 للمجلس', 'CFM-45'],
    ['oic', 'ar', 'إلى الدورة العادية الخامسة والأربعين للمجلس', 'CFM-45'],
    ['oic', 'ar', 'إلى الجمعية العامة في دورتها الثالثة والسبعين', 'GA-73'],
    ['oic', 'fr', 'à la 45e session ordinaire du Conseil', 'CFM-45'],
    ['un', 'en', 'to the Human Rights Council at its fiftieth session', 'HRC-50'],
    ['un', 'en', 'to include in the agenda of its seventy-seventh session', 'GA-77'],
    ['au', 'en', 'to the 37th Ordinary Session of the Assembly', 'AU-ASSEMBLY-37'],
  ] as const)('%s %s: %s', (code, tag, text, name) => expect(namesIn(code, tag, text)).toEqual([name]))
})

describe('a session is not taken for ours', () => {
  test.each([
    ['oic', 'ar', 'عرض الأمر في دورتها الثمانين'],
    ['oic', 'ar', 'إلى الدورة المقبلة للمؤتمر العام لوكالة المصايد'],
    ['oic', 'en', 'at the next session of the General Conference of the Mussel Agency'],
    ['oic', 'fr', 'à la Conférence générale à sa prochaine session'],
    ['un', 'en', 'the Commission on Mussels, to consider it at its next session'],
    ['un', 'en', 'to report to the Council at its fiftieth session'],
  ] as const)('%s %s: %s', (code, tag, text) => expect(namesIn(code, tag, text)).toEqual([null]))
})

test.each([
  ['oic', 'ar', 'بما أقره مجلس حقوق الإنسان في دورته السادسة عشرة'],
  ['oic', 'en', 'as the Human Rights Council asked at its sixteenth session'],
  ['oic', 'en', 'to welcome the forty-fifth session'],
  ['un', 'en', 'as the Assembly asked at its sixty-sixth session'],
] as const)('%s %s: no deadline: %s', (code, tag, text) => {
  const passage = passageIn(code, tag, text)
  expect(findDeadline(passage, 0, passage.tokens.length)).toBeNull()
})

test.each(['en', 'ar', 'fr'] as const)('%s: every ordinal in figures names its session', (tag) => {
  const text = {
    en: (n: number) => `the ${n}th session`,
    ar: (n: number) => `الدورة الـ${n}`,
    fr: (n: number) => `la ${n}e session`,
  }[tag]
  for (let n = 45; n <= 56; n++) expect(namesIn('oic', tag, text(n))).toEqual([`CFM-${n}`])
})
