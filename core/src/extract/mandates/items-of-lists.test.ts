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
const item = (lead: string, text: string, language: LanguagePack) =>
  findActs(
    passageFor(text, language, {
      ...assembly,
      lead: passageFor(lead, language, { ...assembly, leads: true }),
    }),
  )
const verbs = (found: ReturnType<typeof acts>) => found.map(({ verb, mandates }) => [verb, mandates.length])

describe('what an item of a list does', () => {
  test('verbs inside it are somebody else’s', () => {
    expect(item('تحث الدول على ما يلي:', 'وضع سياسات تحمي القصب وتشجع على زراعته؛', arabic)).toMatchObject([
      { verb: 'تحث', mandates: [{ action: { text: 'وضع سياسات تحمي القصب وتشجع على زراعته' } }] },
    ])
    expect(
      verbs(item('Urges States to:', 'Promote dialogue and understanding between islands;', english)),
    ).toEqual([['Urges', 1]])
  })

  test('its own act may stand behind what its lead asks', () => {
    expect(
      verbs(item('Urges the Council:', 'To plant reeds, and encourages it to protect them;', english)),
    ).toEqual([
      ['Urges', 1],
      ['encourages', 1],
    ])
  })

  test('things that its lead only lists ask nothing', () => {
    const lead = 'Requests the Secretary-General to report on the reeds, including on the following:'
    expect(item(lead, 'The colours of reeds;', english)).toEqual([])
    expect(
      item('يطلب من الأمين العام أن يقدم تقريرا عن القصب يتضمن ما يلي:', 'ألوان القصب؛', arabic),
    ).toEqual([])
    expect(item('تطلب إلى الأمين العام أن يدرج في التقرير ما يلي:', 'الصور المعروفة؛', arabic)).toEqual([])
    expect(
      verbs(item('تطلب إلى الأمين العام أن يقوم بما يلي:', 'القضاء على الأعشاب الضارة؛', arabic)),
    ).toEqual([['تطلب', 1]])
  })
})

describe('acts that were read as something else, or not at all', () => {
  test('«souhaiter que», «voir»; not «souhaiter la bienvenue»', () => {
    expect(acts('Souhaite que les îles plantent des roseaux.', french)).toMatchObject([
      { class: 'encourage', mandates: [{}] },
    ])
    expect(acts('Souhaite voir se renforcer le dialogue entre les îles.', french)).toMatchObject([
      { mandates: [{ action: { text: 'se renforcer le dialogue entre les îles' } }] },
    ])
    expect(acts('Souhaite la bienvenue aux nouvelles îles.', french)).toMatchObject([
      { class: 'welcome', mandates: [] },
    ])
  })

  test('to engage or invite insistently is to urge; to find that something matters decides nothing', () => {
    expect(acts('Engage instamment les États à planter des roseaux.', french)).toMatchObject([
      { class: 'urge', mandates: [{ action: { text: 'planter des roseaux' } }] },
    ])
    expect(acts('Invite instamment les États à planter des roseaux.', french)[0]?.class).toBe('urge')
    expect(acts('Convient qu’il importe de planter des roseaux.', french)).toMatchObject([
      { class: 'note', mandates: [] },
    ])
  })

  test('«أن تواصل» is a verb, though its letters are those of a noun', () => {
    expect(acts('تقرر أن تواصل النظر في حال البحيرات.', arabic)).toMatchObject([
      { mandates: [{ action: { text: 'تواصل النظر في حال البحيرات' } }] },
    ])
  })

  test('an opening that shows no gender goes on in any', () => {
    expect(
      acts('لا يزال يساورها القلق من جفاف البحيرات، وتشجع الدول على زراعة القصب.', arabic).at(-1),
    ).toMatchObject({ verb: 'وتشجع', mandates: [{}] })
  })

  test('how a verb asks may stand between it and whom it asks', () => {
    expect(
      verbs(acts('Note que le niveau baisse et prie de nouveau le Conseil de planter des roseaux.', french)),
    ).toEqual([
      ['Note', 0],
      ['prie de nouveau', 1],
    ])
    expect(
      acts('Reiterates its strong call upon States to plant reeds.', english)[0]?.mandates[0]?.addressees,
    ).toMatchObject([{ text: 'States' }])
    expect(
      acts('تكرر دعوتها الملحة جميع الدول إلى زراعة القصب.', arabic)[0]?.mandates[0]?.addressees,
    ).toMatchObject([{ text: 'جميع الدول' }])
  })
})
