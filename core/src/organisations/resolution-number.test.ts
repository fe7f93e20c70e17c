import { describe, expect, test } from 'vitest'
import { languages } from '../languages/index.ts'
import { organisations } from './index.ts'
import { readResolutionNumber } from './resolution-number.ts'

const forms = organisations.flatMap((profile) =>
  languages.flatMap((language) =>
    profile.numbers.flatMap((form) => {
      const series = form.printed[language.tag].includes('{series}')
        ? Object.entries(profile.series)
        : [['', null] as const]
      return series.map(([canonical, letters]) => ({
        profile,
        language,
        form,
        canonical,
        letter: letters?.[language.tag][0] ?? '',
      }))
    }),
  ),
)

const readable = (text: string) =>
  organisations.flatMap((profile) =>
    languages.flatMap((language) => readResolutionNumber(text, profile, language)?.canonical ?? []),
  )

describe('a number is not read out of a longer one', () => {
  test.each(['8/49-ق.إ بشأن المنارات', '8/49-QQQ', '50/7-خخ'])('%s', (text) => {
    expect(readable(text)).toEqual([])
  })

  test('a point or dash before the title does not make it longer', () => {
    const [arabic, english] = [
      languages.find(({ tag }) => tag === 'ar'),
      languages.find(({ tag }) => tag === 'en'),
    ]
    const [oic, un] = [
      organisations.find(({ code }) => code === 'oic'),
      organisations.find(({ code }) => code === 'un'),
    ]
    if (!arabic || !english || !oic || !un) throw new Error('not known')
    expect(readResolutionNumber('8/49-ق.بشأن المنارات', oic, arabic)?.canonical).toBe('49/8-LEG')
    expect(readResolutionNumber('75/127-Lamps of piers', un, english)?.canonical).toBe('A/RES/75/127')
  })
})

describe('numbers of every organisation, language and series', () => {
  test.each(
    forms.map(
      (each) =>
        [`${each.profile.code} ${each.language.tag} ${each.form.organ} ${each.canonical}`, each] as const,
    ),
  )('%s are read as they are printed', (_, { profile, language, form, canonical, letter }) => {
    const fill = (template: string, series: string) =>
      template
        .replace('{session}', '44')
        .replace('{serial}', '36')
        .replace('{year}', '2017')
        .replace('{roman}', 'XLIV')
        .replace('{serialRoman}', 'XXXVI')
        .replace('{series}', series)
    const printed = fill(form.printed[language.tag], letter)
    expect(readResolutionNumber(`${printed} …`, profile, language)).toMatchObject({
      printed,
      canonical: fill(form.canonical, canonical),
      serial: 36,
    })
  })
})
