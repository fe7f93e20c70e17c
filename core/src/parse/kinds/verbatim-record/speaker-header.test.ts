import { describe, expect, test } from 'vitest'
import { arabic } from '../../../languages/ar/index.ts'
import { english } from '../../../languages/en/index.ts'
import { french } from '../../../languages/fr/index.ts'
import { readSpeakerHeader } from './speaker-header.ts'

const packs = { ar: arabic, en: english, fr: french }

describe('speaker headers', () => {
  test.each([
    // Offices.
    ['ar', 'الرئيس: شكراً', 'الرئيس', 'president', null, null],
    ['ar', 'الرئيسة (تكلمت بالفرنسية): شكراً', 'الرئيسة', 'president', null, 'fr'],
    ['ar', 'الرئيس بالنيابة (تكلم بالإسبانية): شكراً', 'الرئيس بالنيابة', 'president', null, 'es'],
    ['ar', 'السيد الرئيس (تكلم بالإنجليزية): شكراً', 'السيد الرئيس', 'president', null, 'en'],
    ['ar', 'الأمين العام (تكلم بالإنكليزية): أشكركم', 'الأمين العام', 'secretary-general', null, 'en'],
    ['ar', 'نائبة الأمين العام: أشكركم', 'نائبة الأمين العام', 'guest', null, null],
    ['en', 'The President (spoke in Arabic): I thank', 'The President', 'president', null, 'ar'],
    ['en', 'The Acting President: I thank', 'The Acting President', 'president', null, null],
    ['en', 'The Chair: I thank', 'The Chair', 'president', null, null],
    ['en', 'The Secretary-General: I thank', 'The Secretary-General', 'secretary-general', null, null],
    ['fr', 'La Présidente (parle en anglais) : Je remercie', 'La Présidente', 'president', null, 'en'],
    ['fr', 'Le Président par intérim : Je remercie', 'Le Président par intérim', 'president', null, null],
    ['fr', 'Le Secrétaire général : Merci', 'Le Secrétaire général', 'secretary-general', null, null],
    // Persons with a State or an organisation.
    ['ar', 'السيدة نور (تمرا): يسر وفد', 'السيدة نور', 'representative', 'تمرا', null],
    ['ar', 'السيد تسلي (كدرا) (تكلم باللغة الصينية): أشكر', 'السيد تسلي', 'representative', 'كدرا', 'zh'],
    ['ar', 'السير آلن فارد (نوريفال): أشكر', 'السير آلن فارد', 'representative', 'نوريفال', null],
    ['ar', 'اللورد فارد (نوريفال): أشكر', 'اللورد فارد', 'representative', 'نوريفال', null],
    ['ar', 'الشيخ سالم الماجد (هلمار): أشكر', 'الشيخ سالم الماجد', 'representative', 'هلمار', null],
    ['ar', 'الأمير سالم (هلمار): أشكر', 'الأمير سالم', 'representative', 'هلمار', null],
    ['ar', 'معالي السيد فارد (نوريفال): أشكر', 'معالي السيد فارد', 'representative', 'نوريفال', null],
    [
      'ar',
      'صاحب السمو الملكي الأمير سالم (مملكة هلمار) (تكلم بالعربية): أشكر',
      'صاحب السمو الملكي الأمير سالم',
      'representative',
      'مملكة هلمار',
      'ar',
    ],
    ['ar', 'السيد سول كيم - هون (كدرا): أشكر', 'السيد سول كيم - هون', 'representative', 'كدرا', null],
    ['en', 'Mrs. Nour (Tamra) (spoke in French): We', 'Mrs. Nour', 'representative', 'Tamra', 'fr'],
    ['en', 'Mr. de la Varde (Norival): We', 'Mr. de la Varde', 'representative', 'Norival', null],
    ['en', 'Sheikh Salem Al-Majid (Halmar): We', 'Sheikh Salem Al-Majid', 'representative', 'Halmar', null],
    ['en', 'Baroness Varde (Norival): We', 'Baroness Varde', 'representative', 'Norival', null],
    ['en', 'Archbishop Orin (Holy See): We', 'Archbishop Orin', 'representative', 'Holy See', null],
    [
      'en',
      'Mr. Tesli (Kedra (Islamic Republic of)) (interpretation from Arabic): We',
      'Mr. Tesli',
      'representative',
      'Kedra (Islamic Republic of)',
      'ar',
    ],
    [
      'en',
      'Mr. Tesli (Kedra) (spoke in Spanish; English text provided by the delegation): We',
      'Mr. Tesli',
      'representative',
      'Kedra',
      'es',
    ],
    ['fr', 'Mme d’Orin (Tamra) : Ma', 'Mme d’Orin', 'representative', 'Tamra', null],
    ['fr', 'M. Tesli (Kédra) (parle en russe) : Ma', 'M. Tesli', 'representative', 'Kédra', 'ru'],
    ['fr', 'Lord Varde (Norival) [parle en anglais] : Ma', 'Lord Varde', 'representative', 'Norival', 'en'],
    // Guests and heads of State, with a name only.
    ['ar', 'السيد أورين: إن المكتب', 'السيد أورين', 'guest', null, null],
    ['ar', 'السيد أورين (تكلم بالإنكليزية): إن المكتب', 'السيد أورين', 'guest', null, 'en'],
    ['ar', 'الملك سالم الثاني: أشكركم', 'الملك سالم الثاني', 'guest', null, null],
    ['en', 'Mr. Orin: The Bureau', 'Mr. Orin', 'guest', null, null],
    ['en', 'Mr. de Varde: The Bureau', 'Mr. de Varde', 'guest', null, null],
    ['en', 'President Karran (spoke in Arabic): We', 'President Karran', 'guest', null, 'ar'],
    ['en', 'King Salem II: We', 'King Salem II', 'guest', null, null],
    ['fr', 'M. Orin (parle en anglais) : Le Bureau', 'M. Orin', 'guest', null, 'en'],
    ['fr', 'Le Roi Salem II (parle en arabe) : Merci', 'Le Roi Salem II', 'guest', null, 'ar'],
    ['en', 'Mr. Orin (*spoke in French*): We', 'Mr. Orin', 'guest', null, 'fr'],
    // A language that the words do not know stays unknown, and is no State.
    ['en', 'Mr. Orin (spoke in Tamran): We', 'Mr. Orin', 'guest', null, null],
  ] as const)('%s: %s', (tag, text, by, as, state, language) => {
    expect(readSpeakerHeader(text, packs[tag])).toMatchObject({ by, as, for: state, language })
  })

  test.each([
    ['ar', 'وأود أن أقول: إن الوقت قد حان'],
    ['ar', 'السيد الرئيس: إن الوقت قد حان'],
    ['ar', 'السيد الأمين العام: نشكركم'],
    ['ar', 'السيد الرئيس، أود أن أقول: إن الوقت قد حان'],
    ['ar', 'السيد فارد قال: لا'],
    ['ar', 'السيد فارد (انظر OIS/COUNCIL/PV.30) قال: لا'],
    ['ar', 'الرئيس السابق للمجلس أكد ما يلي: لا'],
    ['ar', 'رئيس المجلس: لا'],
    ['ar', 'أولاً: الملاحة'],
    ['ar', 'الأعضاء:\tكدرا\tالسيد تسلي'],
    ['en', 'I wish to say: the time has come'],
    ['en', 'Mr. President: we thank you'],
    ['en', 'Mr. Secretary-General: we thank you'],
    ['en', 'Mr. Varde said: no'],
    ['en', 'Mr. Varde’s proposal is the following: no'],
    ['en', 'The President of Tamra said: no'],
    ['en', 'President of the Council: no'],
    ['en', 'In favour: Kedra, Tamra'],
    ['en', 'General debate: no'],
    ['fr', 'Monsieur le Président : nous'],
    ['fr', 'M. le Président : nous'],
    ['fr', 'M. Varde a dit : non'],
    ['fr', 'Le Président de la République : non'],
    ['fr', 'Je dirai ceci : non'],
    ['en', 'Mr. Orin (Kedra) thanked the Council'],
    ['en', ''],
    ['en', ':'],
    ['en', 'Mr.:'],
  ] as const)('%s: %s has none', (tag, text) => {
    expect(readSpeakerHeader(text, packs[tag])).toBeNull()
  })

  test('give their length with and without the space after the colon', () => {
    expect(readSpeakerHeader('Mr. Orin:  We', english)).toMatchObject({ printed: 9, length: 11 })
    expect(readSpeakerHeader('Mr. Orin:', english)).toMatchObject({ printed: 9, length: 9 })
  })

  test('are looked for in the first words only', () => {
    expect(readSpeakerHeader(`السيد ${'(كلمة '.repeat(20_000)}:`, arabic)).toBeNull()
    expect(readSpeakerHeader(`Mr. ${'Orin '.repeat(20_000)}:`, english)).toBeNull()
  })
})
