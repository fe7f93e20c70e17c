import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { organisations } from '../../organisations/index.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'

const un = organisations.find(({ code }) => code === 'un') ?? null
const assembly = { organisation: un, organ: 'ga', session: 'GA-77', date: '2022-12-01' }

const acts = (text: string, language: LanguagePack) => findActs(passageFor(text, language, assembly))
const mandates = (text: string, language: LanguagePack) => acts(text, language).flatMap((act) => act.mandates)
const asked = (text: string, language: LanguagePack) =>
  mandates(text, language).map(({ addressees, action }) => [
    addressees.map((party) => party.text),
    action.text,
  ])
const recipient = (text: string, language: LanguagePack) => {
  const line = mandates(text, language).at(-1)?.reportTo
  return line && [line.id, line.session]
}

describe('who is reminded of what', () => {
  test('the noun says what is asked', () => {
    expect(asked('Reminds Member States of their obligation to plant reeds.', english)).toEqual([
      [['Member States'], 'their obligation to plant reeds'],
    ])
    expect(asked('Rappelle aux États Membres leur obligation de planter des roseaux.', french)).toEqual([
      [['États Membres'], 'leur obligation de planter des roseaux'],
    ])
  })

  test('in French a text is recalled, somebody is reminded', () => {
    const classes = (text: string) => acts(text, french).map((act) => act.class)
    expect(classes('Rappelle la Déclaration des lacs.')).toEqual(['recall'])
    expect(classes('Rappelle aux États Membres qu’ils doivent planter des roseaux.')).toEqual(['remind'])
  })
})

describe('whom several acts ask', () => {
  test('two acts of one action', () => {
    expect(
      asked('Requests the Secretary-General, and invites Member States, to plant reeds.', english),
    ).toEqual([
      [['the Secretary-General'], 'plant reeds'],
      [['Member States'], 'plant reeds'],
    ])
  })

  test('a thing is no addressee of the act behind it', () => {
    expect(
      asked('Encourages the planting of reeds, and invites Member States to count them.', english).map(
        ([parties]) => parties,
      ),
    ).toEqual([[], ['Member States']])
  })

  test('those with whom it is done are not asked', () => {
    const text = 'with Member States, lake councils and civil society, to plant reeds.'
    expect(asked(`Requests the Secretary-General, in close cooperation ${text}`, english)).toEqual([
      [['the Secretary-General'], 'plant reeds'],
    ])
  })

  test('plurals without an article, and adjectives that share a noun', () => {
    expect(
      asked(
        'Invites other international organizations, lake leaders and the private sector to plant reeds.',
        english,
      )[0]?.[0],
    ).toEqual(['other international organizations', 'lake leaders', 'the private sector'])
    expect(
      asked('Encourages humanitarian and development organizations to plant reeds.', english)[0]?.[0],
    ).toEqual(['humanitarian and development organizations'])
  })

  test('«demande» without its preposition names nobody', () => {
    expect(asked('Demande la plantation de roseaux et la pêche en eau douce.', french)[0]?.[0]).toEqual([])
  })
})

describe('what is told in a report', () => {
  test('a report inside which something is told', () => {
    const session = 'at its seventy-eighth session'
    expect(
      recipient(
        `Requests the Secretary-General to include in his report to the General Assembly ${session} a map of the reeds.`,
        english,
      ),
    ).toEqual(['un/ga', 'GA-78'])
    expect(
      recipient(
        'تطلب إلى الأمين العام أن يدرج في تقريره المقدم إلى الجمعية العامة في دورتها الثامنة والسبعين خريطة للقصب.',
        arabic,
      ),
    ).toEqual(['un/ga', 'GA-78'])
  })

  test('an aside does not part giving from what is given', () => {
    expect(
      recipient(
        'تطلب إلى الأمين العام أن يقدم، بالتعاون مع جميع مجالس البحيرات المعنية، معلومات إلى الجمعية العامة عن القصب.',
        arabic,
      ),
    ).toEqual(['un/ga', null])
  })

  test('means are given and nothing is told', () => {
    expect(recipient('تدعو الدول الأعضاء إلى تزويد الأمين العام بالقوارب.', arabic)).toBeNull()
    expect(recipient('تدعو الدول الأعضاء إلى تزويد الأمين العام بمعلومات عن القصب.', arabic)).toEqual([
      'un/secretary-general',
      null,
    ])
  })
})

describe('what is for something', () => {
  test('verbs of a purpose are no actions', () => {
    expect(
      asked(
        'Encourages Member States to plant reeds in order to protect the banks, maintain the depth and prevent floods.',
        english,
      ),
    ).toHaveLength(1)
  })

  test('a rule between pauses is over with the second', () => {
    expect(
      asked('تدعو الدول الأعضاء إلى زراعة القصب وفقا لقوانينها، وتقديم الدعم للصيادين.', arabic).map(
        ([, action]) => action,
      ),
    ).toHaveLength(2)
  })
})
