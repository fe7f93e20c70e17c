import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { Mandate } from '../../model/extracted.ts'
import { organisations } from '../../organisations/index.ts'
import { findActs } from '../acts/find-acts.ts'
import { passageFor } from '../passage.test-kit.ts'

const un = organisations.find(({ code }) => code === 'un') ?? null
const assembly = { organisation: un, organ: 'ga', session: 'GA-77', date: '2022-12-01' }

const acts = (text: string, language: LanguagePack) => findActs(passageFor(text, language, assembly))
const mandates = (text: string, language: LanguagePack): Mandate[] =>
  acts(text, language).flatMap((act) => act.mandates)
const asked = (text: string, language: LanguagePack) =>
  mandates(text, language).map(({ addressees, action }) => [
    addressees.map((party) => party.text),
    action.text,
  ])

describe('whom an act asks', () => {
  test('a relative clause belongs to the name', () => {
    expect(
      asked(
        'Calls upon all States that are not yet parties to the Charter of Lakes to consider joining it.',
        english,
      ),
    ).toEqual([[['all States that are not yet parties to the Charter of Lakes'], 'consider joining it']])
  })

  test('several names, and adjectives that share one noun', () => {
    expect(
      asked(
        'Invites Member States, as well as international and regional organizations, to plant reeds.',
        english,
      ),
    ).toEqual([[['Member States', 'international and regional organizations'], 'plant reeds']])
    expect(
      asked('Invite les États Membres, ainsi que les îles voisines, à planter des roseaux.', french),
    ).toEqual([[['les États Membres', 'les îles voisines'], 'planter des roseaux']])
  })

  test('pronouns before a verb and behind it', () => {
    expect(asked('Félicite les États Membres et les invite à planter des roseaux.', french)).toEqual(
      [[['les États Membres'], 'planter des roseaux']].map(([parties, action]) => [
        (parties as string[]).map((name) => name.replace('les ', '')),
        action,
      ]),
    )
    expect(asked('Commends the Secretary-General, and requests him to plant reeds.', english)).toEqual([
      [['Secretary-General'], 'plant reeds'],
    ])
  })

  test('the subject of a clause', () => {
    expect(
      mandates('Recommends that Member States plant reeds.', english)[0]?.addressees.map(({ id }) => id),
    ).toEqual(['un/members'])
  })

  test('what is done is nobody', () => {
    expect(asked('Encourages the further development of reeds to shelter birds.', english)[0]?.[0]).toEqual(
      [],
    )
  })
})

describe('what an act asks for', () => {
  test('one mandate for each coordinated infinitive, but not for verbs that share an object', () => {
    expect(
      asked('Urges Member States to plant reeds and to count birds.', english).map(([, action]) => action),
    ).toEqual(['plant reeds', 'count birds'])
    expect(asked('Engage les États Membres à planter et à soigner les roseaux.', french)).toHaveLength(1)
  })

  test('a report to the organ that speaks, at its session', () => {
    const [en] = mandates(
      'Requests the Secretary-General to submit to the General Assembly, at its seventy-eighth session, a report on reeds.',
      english,
    )
    expect([en?.deadline?.value, en?.reportTo?.id, en?.reportTo?.session]).toEqual([
      'GA-78',
      'un/ga',
      'GA-78',
    ])
    const [fr] = mandates(
      'Prie le Secrétaire général de lui présenter, à sa soixante-dix-huitième session, un rapport sur les roseaux.',
      french,
    )
    expect([fr?.addressees[0]?.id, fr?.deadline?.value, fr?.reportTo?.id, fr?.reportTo?.session]).toEqual([
      'un/secretary-general',
      'GA-78',
      'un/ga',
      'GA-78',
    ])
  })

  test('words behind a session that has its owner before it are no organ', () => {
    const [fr] = mandates(
      'Prie la Commission de lui rendre compte à sa soixante-dix-huitième session de la santé des oiseaux.',
      french,
    )
    expect([fr?.deadline?.value, fr?.reportTo?.session]).toEqual(['GA-78', 'GA-78'])
  })

  test('a hyphen that does not break is a hyphen', () => {
    const [fr] = mandates(
      'Décide de compter les roseaux à sa soixante\u2011dix\u2011huitième session.',
      french,
    )
    expect(fr?.deadline?.value).toBe('GA-78')
  })
})

describe('verbs', () => {
  test('behind a clause, with what they ask', () => {
    expect(
      acts(
        'Souligne qu’il importe de planter des roseaux et prie le Secrétaire général de les compter.',
        french,
      ),
    ).toHaveLength(2)
  })

  test('not a past form that only folding makes one', () => {
    expect(
      acts('Note que les îles ont compté les oiseaux et demandé à la Commission de les protéger.', french),
    ).toHaveLength(1)
  })

  test('not nouns that look like them', () => {
    expect(
      acts('Requests the Office to review its programmes, mandates and activities.', english),
    ).toHaveLength(1)
    expect(acts('Notes the rules of the Harbour and Appeals Board.', english)).toHaveLength(1)
  })

  test('of another class in an organisation that says so', () => {
    const classOf = (text: string, language: LanguagePack) => [
      findActs(passageFor(text, language, assembly))[0]?.class,
      findActs(passageFor(text, language))[0]?.class,
    ]
    expect(classOf('تدعو الدول الأعضاء إلى زراعة القصب.', arabic)).toEqual(['invite', 'call'])
    expect(classOf('تدعو أيضا إلى زراعة القصب.', arabic)).toEqual(['call', 'call'])
    expect(classOf('Engage les États Membres à planter des roseaux.', french)).toEqual(['encourage', 'call'])
  })
})
