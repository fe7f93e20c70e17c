import { describe, expect, test } from 'vitest'
import { arabic } from './ar/index.ts'
import { english } from './en/index.ts'
import { french } from './fr/index.ts'

// The forms are built here by the grammar of each language, not taken from the code under test.
const arabicUnits = [
  ['', ''],
  ['أول', 'أولى'],
  ['ثاني', 'ثانية'],
  ['ثالث', 'ثالثة'],
  ['رابع', 'رابعة'],
  ['خامس', 'خامسة'],
  ['سادس', 'سادسة'],
  ['سابع', 'سابعة'],
  ['ثامن', 'ثامنة'],
  ['تاسع', 'تاسعة'],
  ['عاشر', 'عاشرة'],
] as const
const arabicTens = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']

function arabicForms(value: number): string[] {
  if (value > 100)
    return arabicForms(value - 100).flatMap((form) => [`${form} بعد المائة`, `${form} بعد المئة`])
  if (value === 100) return ['المائة', 'المئة']
  const [ten, unit] = [Math.floor(value / 10), value % 10]
  return [0, 1].flatMap((gender) => {
    const name = (number: number) =>
      `ال${number === 1 && value > 10 ? ['حادي', 'حادية'][gender] : arabicUnits[number]?.[gender]}`
    if (value <= 10) return [name(value)]
    if (value < 20) return [`${name(unit)} ${gender ? 'عشرة' : 'عشر'}`]
    const round = ['ون', 'ين'].map((ending) => `ال${arabicTens[ten]}${ending}`)
    return unit === 0 ? round : round.map((tens) => `${name(unit)} و${tens}`)
  })
}

const englishUnits =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const englishTens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function englishForms(value: number): string[] {
  if (value > 100) return englishForms(value - 100).map((form) => `one hundred and ${form}`)
  if (value === 100) return ['one hundredth', 'hundredth']
  if (value < 20) return [englishUnits[value] as string]
  const ten = englishTens[Math.floor(value / 10)] as string
  return value % 10 === 0
    ? [ten.replace(/y$/, 'ieth')]
    : [`${ten}-${englishUnits[value % 10]}`, `${ten} ${englishUnits[value % 10]}`]
}

const frenchUnits =
  ' un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const frenchTens = '  vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ')

function frenchCardinal(value: number): string {
  if (value >= 100) return value === 100 ? 'cent' : `cent ${frenchCardinal(value - 100)}`
  if (value < 20) return frenchUnits[value] as string
  const base = value >= 60 && value < 80 ? 60 : value >= 80 ? 80 : value - (value % 10)
  const ten = frenchTens[Math.floor(base / 10)] as string
  const rest = value - base
  if (rest === 0) return ten
  return (rest === 1 || rest === 11) && base !== 80
    ? `${ten} et ${frenchUnits[rest]}`
    : `${ten}-${frenchUnits[rest]}`
}

function frenchForms(value: number): string[] {
  if (value === 1) return ['premier', 'première']
  const stem = frenchCardinal(value).replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')
  return [`${stem}ième`, `${value}e`, `${value}ème`]
}

const values = Array.from({ length: 199 }, (_, index) => index + 1)

describe.each([
  ['Arabic', arabic, arabicForms],
  ['English', english, englishForms],
  ['French', french, frenchForms],
] as const)('%s ordinals', (_, pack, formsOf) => {
  test.each(values)('%i in every form', (value) => {
    for (const form of formsOf(value)) expect([form, pack.ordinal(pack.fold(form))]).toEqual([form, value])
  })

  test.each(['', 'x', 'المنظمة', 'the', 'session', 'و'])('%j is none', (word) => {
    expect(pack.ordinal(pack.fold(word))).toBeNull()
  })
})
