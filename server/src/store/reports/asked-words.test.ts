import { languagePack } from '@qarar/core/languages/index.ts'
import { expect, test } from 'vitest'
import { asksFor } from './asked-words.ts'

const asks = (language: 'ar' | 'en' | 'fr', name: string, action: string) =>
  asksFor(languagePack(language), name, action)

test('what is named in the words that are asked for is asked for', () => {
  const envoy = 'Special Envoy for the Strait'
  expect(asks('en', envoy, `to appoint, at the earliest possible date, a ${envoy}`)).toBe(true)
  expect(
    asks('en', envoy, 'to appoint a special\n envoy for the Strait, considering that one is needed'),
  ).toBe(true)
  expect(asks('ar', 'مبعوثا خاصا للمضيق', 'أن يعيّن، في أقرب وقت، مبعوثًا خاصًا للمضيق')).toBe(true)
  expect(asks('ar', 'مبعوث خاص للمضيق', 'أن يعين في أقرب وقت مبعوث خاص للمضيق')).toBe(true)
  expect(asks('ar', 'صندوق المنارات', 'إلى إنشاء صندوقِ المنارات، إذ إن الحاجة تدعو إليه')).toBe(true)
  expect(asks('fr', 'Envoyé spécial pour le détroit', 'de nommer un envoyé spécial pour le détroit')).toBe(
    true,
  )
})

test('what only gives a reason, or stands in what somebody else does, is not asked for', () => {
  const envoy = 'Special Envoy'
  expect(asks('en', envoy, 'to dredge the harbours, considering that a Special Envoy is needed')).toBe(false)
  expect(asks('en', envoy, 'to dredge the harbours bearing in mind the need for a Special Envoy')).toBe(false)
  expect(asks('en', envoy, 'to dredge the harbours, mindful of the vacant post of Special Envoy')).toBe(false)
  expect(asks('en', envoy, 'to dredge the harbours that a Special Envoy named')).toBe(false)
  expect(asks('en', envoy, 'to dredge the harbours')).toBe(false)
  expect(asks('ar', 'مبعوث خاص', 'بتنظيم جرف الموانئ، إذ ترى ضرورة تعيين مبعوث خاص')).toBe(false)
  expect(asks('ar', 'مبعوث خاص', 'بتنظيم جرف الموانئ، نظرا إلى ضرورة تعيين مبعوث خاص')).toBe(false)
  expect(asks('ar', 'مبعوث خاص', 'بتنظيم جرف الموانئ التي سماها مبعوث خاص')).toBe(false)
  expect(
    asks('fr', 'envoyé spécial', "de draguer les ports, considérant qu'un envoyé spécial est requis"),
  ).toBe(false)
  expect(asks('fr', 'envoyé spécial', "de draguer les ports qu'un envoyé spécial a nommés")).toBe(false)
  expect(asks('fr', 'envoyé spécial', "de draguer en gardant à l'esprit le rôle d'un envoyé spécial")).toBe(
    false,
  )
})
