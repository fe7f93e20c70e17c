import { describe, expect, test } from 'vitest'
import { arabic } from '../../../languages/ar/index.ts'
import { english } from '../../../languages/en/index.ts'
import { french } from '../../../languages/fr/index.ts'
import { looksLikeHeader, readBodyHeader } from './other-labels.ts'
import { readSpeakerHeader } from './speaker-header.ts'

const packs = { ar: arabic, en: english, fr: french }

describe('labels that are headers inside a meeting', () => {
  test.each([
    ['en', 'The representative of Tamra: We', 'representative', 'Tamra', null],
    ['en', 'The representative of the Republic of Tamra: We', 'representative', 'Republic of Tamra', null],
    ['en', 'The observer for Tamra (spoke in French): We', 'representative', 'Tamra', 'fr'],
    ['en', 'Mr. Orin, Secretary of the Committee: We', 'guest', null, null],
    ['en', 'The Special Envoy for Kedra: We', 'guest', null, null],
    ['en', 'MR. VARDE (NORIVAL): We', 'representative', 'NORIVAL', null],
    ['en', 'THE PRESIDENT: We', 'president', null, null],
    ['en', 'Mr. Varde (Norival) - We thank', 'representative', 'Norival', null],
    ['ar', 'السيد فارد (نوريفال) - نشكركم', 'representative', 'نوريفال', null],
    ['ar', 'السيدة نور (تمرا) (تكلمت بالفرنسية) – نشكركم', 'representative', 'تمرا', 'fr'],
    ['ar', 'ممثلة جمهورية كدرا: نشكركم', 'representative', 'جمهورية كدرا', null],
    ['ar', 'ممثل سيراليون: نشكركم', 'representative', 'سيراليون', null],
    ['ar', 'السيد أورين، أمين اللجنة: نشكركم', 'guest', null, null],
    ['ar', 'المبعوث الخاص للأمين العام: نشكركم', 'guest', null, null],
    ['fr', 'Le représentant de la Kédra : Nous', 'representative', 'Kédra', null],
    ['fr', 'La représentante de l’Ostrelle : Nous', 'representative', 'Ostrelle', null],
    ['fr', 'M. Orin, Secrétaire de la Commission : Nous', 'guest', null, null],
    ['fr', 'Le Directeur général de l’Institut : Nous', 'guest', null, null],
  ] as const)('%s: %s', (tag, text, as, state, language) => {
    expect(readBodyHeader(text, packs[tag])).toMatchObject({ as, for: state, language })
    expect(looksLikeHeader(text, packs[tag])).toBe(false)
  })

  test('end where the speech begins', () => {
    expect(readBodyHeader('Mr. Varde (Norival) - We', english)).toMatchObject({ printed: 21, length: 22 })
    expect(readBodyHeader('The observer for Tamra: We', english)).toMatchObject({ printed: 23, length: 24 })
  })

  test('are none in other documents, where they are rows of lists', () => {
    expect(readSpeakerHeader('The representative of Tamra: We', english)).toBeNull()
    expect(readSpeakerHeader('Mr. Varde (Norival) - We', english)).toBeNull()
  })
})

describe('labels that may be headers', () => {
  test.each([
    ['en', 'TAMRA: We'],
    ['en', 'Mr. Orin, Kedra: We'],
    ['en', 'President of the Council: We'],
    ['en', 'Rapporteur: Ms. Nour'],
    ['en', 'The Special Envoy for Kedra: Ms. Nour'],
    ['ar', 'السيد سالم بن عبد الله بن خالد الماجد: نشكركم'],
    ['ar', 'مدير مكتب الأرصاد: نشكركم'],
    ['fr', 'KÉDRA : Nous'],
  ] as const)('%s: %s', (tag, text) => {
    expect(readBodyHeader(text, packs[tag])).toBeNull()
    expect(looksLikeHeader(text, packs[tag])).toBe(true)
  })
})

describe('speech with a colon', () => {
  test.each([
    ['en', 'The representative of Tamra said the following: no'],
    ['en', 'Mr. President: we thank you'],
    ['en', 'Mr. Varde’s proposal is the following: no'],
    ['en', 'Mr. Varde - no'],
    ['en', 'Mr. Varde (see OIS/1) - no'],
    ['en', 'In favour: Kedra, Tamra'],
    ['en', 'I wish to say: no'],
    ['ar', 'ممثل كدرا قال ما يلي: لا'],
    ['ar', 'السيد الرئيس: نشكركم'],
    ['ar', 'مدير المكتب يقترح حلاً واحداً: لا'],
    ['ar', 'ممثل كدرا سيعرض المسألة الآتية: لا'],
    ['ar', 'وأود أن أقول: لا'],
    ['fr', 'Le représentant du Norival a dit : non'],
    ['fr', 'Monsieur le Président : nous'],
  ] as const)('%s: %s', (tag, text) => {
    expect(readBodyHeader(text, packs[tag])).toBeNull()
    expect(looksLikeHeader(text, packs[tag])).toBe(false)
  })
})
