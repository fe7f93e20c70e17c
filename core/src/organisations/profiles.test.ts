import { describe, expect, test } from 'vitest'
import { findParties } from '../extract/parties/find-parties.ts'
import { passageFor } from '../extract/passage.test-kit.ts'
import { english } from '../languages/en/index.ts'
import { languages } from '../languages/index.ts'
import { organisations } from './index.ts'
import { readPartyTable } from './party-table.ts'
import type { OrganisationProfile } from './profile.ts'
import { readResolutionNumber } from './resolution-number.ts'
import { sessionsInYear, yearOfSession } from './rhythm.ts'
import { states } from './states/states.ts'
import { worldParties } from './world/world-parties.ts'

const tags = languages.map(({ tag }) => tag)
const stateIds = new Set(states.map(({ id }) => id))

describe.each(organisations.map((profile) => [profile.code, profile] as const))(
  'the profile %s',
  (code, profile) => {
    const { everywhere, own, byOrgan } = profile.parties
    const parties = [...everywhere, ...own, ...Object.values(byOrgan).flat()]
    const organs = profile.organs.map((organ) => organ.code)

    test('has names in every language: its own, its organs’ and its parties’', () => {
      for (const { names } of [profile, ...profile.organs, ...parties])
        for (const tag of tags) expect(names[tag], JSON.stringify(names)).not.toHaveLength(0)
    })

    test('numbers by its own organs, and no organ has two names of sessions', () => {
      for (const { organ } of profile.numbers) expect(organs).toContain(organ)
      for (const organ of Object.keys(byOrgan)) expect(organs).toContain(organ)
      expect(new Set(profile.organs.map(({ sessionName }) => sessionName)).size).toBe(organs.length)
    })

    test('gives its parties its own ids, and has members and a secretariat', () => {
      for (const { id } of [...own, ...Object.values(byOrgan).flat()])
        expect(id === code || id?.startsWith(`${code}/`), String(id)).toBe(true)
      expect(own.map(({ id }) => id)).toContain(`${code}/members`)
    })

    test('knows its members by names of States', () => {
      for (const { party, from } of profile.members) {
        expect(party.includes('/') || stateIds.has(party), party).toBe(true)
        expect(from).toMatch(/^\d{4}(?:-\d\d-\d\d)?$/)
      }
    })

    test('known sessions follow each other in time', () => {
      for (const { rhythm } of profile.organs) {
        if (!rhythm) continue
        const days = Object.entries(rhythm.known).sort(([a], [b]) => Number(a) - Number(b))
        expect(days.map(([, day]) => day)).toEqual(days.map(([, day]) => day).sort())
        for (const [session, day] of days) {
          expect(yearOfSession(rhythm, Number(session))).toBe(Number(day.slice(0, 4)))
          expect(sessionsInYear(rhythm, Number(day.slice(0, 4)))).toContain(Number(session))
        }
      }
    })

    test.each(languages.map((language) => [language.tag, language] as const))(
      '%s names are found, as themselves',
      (tag, language) => {
        for (const { id, names } of everywhere)
          for (const name of names[tag]) {
            const found = findParties(passageFor(name, language, { organisation: profile }))
            expect(
              found.map((party) => party.id),
              name,
            ).toEqual([id])
          }
      },
    )
  },
)

describe('numbers of resolutions', () => {
  const numberIn = (code: string, text: string, tag: string) =>
    readResolutionNumber(
      text,
      organisations.find((each) => each.code === code) as OrganisationProfile,
      languages.find((each) => each.tag === tag) ?? english,
    )

  test('of the African Union have Roman numerals', () => {
    expect(numberIn('au', 'Assembly/AU/Dec.123(XX) on', 'en')).toMatchObject({
      organ: 'assembly',
      session: 20,
      serial: 123,
    })
    expect(numberIn('au', 'EX.CL/Dec.456(XII)', 'fr')).toMatchObject({
      organ: 'executive-council',
      session: 12,
      serial: 456,
    })
    expect(numberIn('au', 'PSC/PR/COMM.(DCCC)', 'ar')).toMatchObject({
      organ: 'psc',
      session: null,
      serial: 800,
    })
  })

  test('of the League of Arab States name the ordinary session', () => {
    expect(numberIn('las', 'ق.ق: 123 د.ع (30) - 2019/3/31', 'ar')).toMatchObject({
      organ: 'summit',
      session: 30,
      serial: 123,
    })
    expect(numberIn('las', '8500 – د.ع (153)', 'ar')).toMatchObject({
      organ: 'council',
      session: 153,
      serial: 8500,
    })
  })
})

describe('a new organisation', () => {
  const fishers: OrganisationProfile = {
    code: 'rof',
    jurisdiction: 'xx-rof',
    fictional: true,
    names: {
      ar: ['رابطة صيادي البحيرات'],
      en: ['League of Lake Fishers'],
      fr: ['Ligue des pêcheurs des lacs'],
    },
    organs: [],
    numbers: [],
    series: {},
    symbols: [],
    agencies: [],
    parties: {
      everywhere: [],
      own: readPartyTable(
        'rof/warden | الحارس | Warden | Gardien\nrof/members | الدول الأعضاء | Member States | États membres',
      ),
      byOrgan: {},
    },
    members: [],
    secretariat: [],
    sender: { ar: '', en: '', fr: '' },
  }

  test('needs no code', () => {
    const passage = passageFor(
      'Requests the Warden of the League of Lake Fishers and the Member States',
      english,
      {
        organisation: fishers,
        organisations: [...organisations, fishers],
      },
    )
    expect(findParties(passage).map(({ id }) => id)).toEqual(['rof/warden', 'rof/members'])
  })
})

describe('names', () => {
  test('of States and bodies mean one party each', () => {
    for (const { tag, fold } of languages) {
      const owners = new Map<string, string | null>()
      for (const { id, names } of [...states, ...worldParties])
        for (const name of names[tag]) {
          // Capitals tell the group GUAM from the island.
          const key = name === name.toUpperCase() && tag !== 'ar' ? name : fold(name)
          expect(owners.get(key) ?? id, `${tag} ${name}`).toBe(id)
          owners.set(key, id)
        }
    }
  })
})
