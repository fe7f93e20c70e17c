import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import { languages } from '../../languages/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { expectLinear } from '../../linear-time.test-kit.ts'
import { organisations } from '../../organisations/index.ts'
import { passageFor } from '../passage.test-kit.ts'
import type { WorkContext } from '../passage.ts'
import { findParties } from './find-parties.ts'

const named = (text: string, language: LanguagePack, context: Partial<WorkContext> = {}) =>
  findParties(passageFor(text, language, context)).map((party) => `${party.id} ${party.text}`)

const inTextOf = (code: string, organ: string | null = null) => ({
  organisation: organisations.find((each) => each.code === code) ?? null,
  organ,
})

describe('States', () => {
  test('take the longest of names that begin alike', () => {
    expect(named('غينيا وغينيا بيساو وغينيا الاستوائية وبابوا غينيا الجديدة', arabic)).toEqual([
      'state:GIN غينيا',
      'state:GNB غينيا بيساو',
      'state:GNQ غينيا الاستوائية',
      'state:PNG بابوا غينيا الجديدة',
    ])
    expect(named('جمهورية الكونغو الديمقراطية والكونغو والنيجر ونيجيريا', arabic)).toEqual([
      'state:COD جمهورية الكونغو الديمقراطية',
      'state:COG الكونغو',
      'state:NER النيجر',
      'state:NGA نيجيريا',
    ])
  })

  test('are found behind letters that are written together with them', () => {
    expect(named('ولليمن وبالأردن وفي كوبا ولبنان', arabic)).toEqual([
      'state:YEM لليمن',
      'state:JOR الأردن',
      'state:CUB كوبا',
      'state:LBN لبنان',
    ])
  })

  test.each([
    ['سوريا', 'سورية'],
    ['إريتريا', 'إرتيريا'],
    ['اتحاد القمر', 'جزر القمر'],
    ['كوت ديفوار', 'ساحل العاج'],
  ])('have variants: %s, %s', (one, other) => {
    const [a, b] = [one, other].map((name) => findParties(passageFor(`زار ${name} أمس`, arabic))[0]?.id)
    expect(a).toMatch(/^state:/)
    expect(a).toBe(b)
  })

  test('are not the common words that look like them', () => {
    expect(named('يطلب تقديم دعم مالي وعون إداري في كل قطر', arabic)).toEqual([])
    expect(named('زار مالي والنيجر، وعاد إلى حكومة مالي', arabic)).toEqual([
      'state:MLI مالي',
      'state:NER النيجر',
      'state:MLI مالي',
    ])
    expect(named('roast turkey on china plates', english)).toEqual([])
    expect(named('Turkey and China', english)).toEqual(['state:TUR Turkey', 'state:CHN China'])
  })

  test('are not the waters and cities that bear their names', () => {
    expect(named('بحيرة تشاد ونهر الأردن وعمّان وسلطنة عمان', arabic)).toEqual(['state:OMN سلطنة عمان'])
    expect(named('Lake Chad, the Gulf of Guinea and Chad', english)).toEqual(['state:TCD Chad'])
  })

  test('are not the persons that bear their names', () => {
    expect(named('Mr. Jordan Smith, Ms. Georgia Adams and Dr Chad Fenn of Jordan', english)).toEqual([
      'state:JOR Jordan',
    ])
    expect(named('السيدة جورجيا حنا وللسيد لبنان فارد من الأردن', arabic)).toEqual(['state:JOR الأردن'])
    expect(named('Mme Georgia Fenn, M. Tchad et le Tchad', french)).toEqual(['state:TCD Tchad'])
    expect(named('It was said by Mr. Fenn. Jordan agreed.', english)).toEqual(['state:JOR Jordan'])
  })

  test.each([
    ['the Turkish Republic of Northern Cyprus and Cyprus', english, 'state:CYP Cyprus'],
    ['جمهورية قبرص الشمالية التركية وقبرص', arabic, 'state:CYP قبرص'],
    ['جمهورية شمال قبرص التركية وقبرص', arabic, 'state:CYP قبرص'],
    ['la République turque de Chypre du Nord et Chypre', french, 'state:CYP Chypre'],
  ])('are not what names itself after a part of one: %s', (text, language, state) => {
    expect(named(text, language)).toEqual([state])
  })

  test('are named by an adjective of government, authorities or people only', () => {
    expect(named('الحكومة الصومالية والسفن الصومالية', arabic)).toEqual(['state:SOM الحكومة الصومالية'])
    expect(named('the Somali authorities and Somali ships', english)).toEqual([
      'state:SOM Somali authorities',
    ])
    expect(named('le Gouvernement somalien et les navires somaliens', french)).toEqual([
      'state:SOM Gouvernement somalien',
    ])
  })

  test('are found with or without hyphens, articles and contractions', () => {
    expect(named('Guinée-Bissau, République du Mali, Royaume des Pays-Bas', french)).toEqual([
      'state:GNB Guinée-Bissau',
      'state:MLI République du Mali',
      'state:NLD Royaume des Pays-Bas',
    ])
    expect(named('غينيا - بيساو', arabic)).toEqual(['state:GNB غينيا - بيساو'])
  })
})

describe('offices and classes', () => {
  test('are those of the organisation whose text it is', () => {
    const text = 'يطلب من الأمين العام وللدول الأعضاء'
    expect(named(text, arabic, inTextOf('oic'))).toEqual([
      'oic/secretary-general الأمين العام',
      'oic/members للدول الأعضاء',
    ])
    expect(named(text, arabic, inTextOf('un'))).toEqual([
      'un/secretary-general الأمين العام',
      'un/members للدول الأعضاء',
    ])
    expect(named(text, arabic, { organisation: null })).toEqual(['null الأمين العام', 'null للدول الأعضاء'])
  })

  test('are another organisation’s where it is named beside them', () => {
    expect(named('الأمين العام للأمم المتحدة والأمين العام لجامعة الدول العربية', arabic)).toEqual([
      'un/secretary-general الأمين العام للأمم المتحدة',
      'las/secretary-general الأمين العام لجامعة الدول العربية',
    ])
    expect(named('the OIC Secretary-General and Member States of the European Union', english)).toEqual([
      'oic/secretary-general OIC Secretary-General',
      'eu/members Member States of the European Union',
    ])
    expect(named('le Secrétaire général de l’Union africaine', french)).toEqual([
      'au/secretary-general Secrétaire général de l’Union africaine',
    ])
  })

  test('have no id where the body beside them is in no list', () => {
    expect(named('الدول الأعضاء في مجموعة الجزر النائية', arabic)).toEqual(['null الدول الأعضاء'])
    expect(named('Member States of the Union of Lakes', english)).toEqual(['null Member States'])
  })

  test('a short name is the organ that speaks, unless other words make it another’s', () => {
    expect(named('إن المجلس يدعو المنظمة', arabic, inTextOf('oic', 'cfm'))).toEqual([
      'oic/cfm المجلس',
      'oic المنظمة',
    ])
    expect(named('المجلس البلدي والمنظمة الإرهابية', arabic, inTextOf('oic', 'cfm'))).toEqual([])
    expect(named('Calls on the Council, not a Council on Fish', english, inTextOf('ois', 'council'))).toEqual(
      ['ois/council Council'],
    )
    expect(named('Prie l’Assemblée, non une Assemblée', french, inTextOf('un', 'ga'))).toEqual([
      'un/ga Assemblée',
    ])
  })

  test('«المنظمة» in a record may be the speaker’s, not the meeting’s', () => {
    const context = { ...inTextOf('un'), kind: 'verbatim-record' as const }
    expect(named('تشكر المنظمة، ويشكر الأمين العام', arabic, context)).toEqual([
      'null المنظمة',
      'un/secretary-general الأمين العام',
    ])
  })

  test('a class gives way to a name that begins in it', () => {
    expect(named('جميع الدول الأعضاء وجميع الدول', arabic)).toEqual([
      'ois/members الدول الأعضاء',
      'class:all-states جميع الدول',
    ])
  })

  test('acronyms are printed as they are', () => {
    expect(named('WHO and who', english)).toEqual(['un/who WHO'])
    expect(named('WHO/UNICEF, not WHO/EB.7/3', english)).toEqual(['un/who WHO', 'un/unicef UNICEF'])
  })
})

describe('any text', () => {
  const words = [
    'الأمين العام',
    'وللدول الأعضاء',
    'في',
    'مالي',
    'Member States',
    'of the',
    '-',
    'de l’',
    'Niger',
    'ل',
    '’',
    'جميع الدول',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words)).map((all) => all.join(' ')),
  )

  test('spans prove their words, one after another', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...languages),
        fc.constantFrom(...organisations, null),
        (content, language, organisation) => {
          const passage = passageFor(content, language, { organisation })
          let end = passage.offset
          for (const party of findParties(passage)) {
            expect(party.span.start).toBeGreaterThanOrEqual(end)
            expect(content.slice(party.span.start - passage.offset, party.span.end - passage.offset)).toBe(
              party.text,
            )
            expect(party.text).not.toBe('')
            end = party.span.end
          }
        },
      ),
      { seed: 4, numRuns: 300 },
    )
  })

  test.each([
    ['- ', english],
    ['the ', english],
    ['جميع ', arabic],
    ['الأمين العام ل', arabic],
    ['République de la ', french],
  ] as const)('of a hundred thousand words is read in linear time: %s', (word, language) => {
    expectLinear((count) => passageFor(word.repeat(count), language), findParties, 100_000)
  })
})

test('names that have a known one inside are taken whole', () => {
  expect(named('the Peace and Security Council', english)).toEqual(['au/psc Peace and Security Council'])
  expect(named('إسرائيل، القوة القائمة بالاحتلال', arabic)).toEqual([
    'state:ISR إسرائيل',
    'class:occupying-power القوة القائمة بالاحتلال',
  ])
  expect(named('لجنة الأمم المتحدة الاقتصادية لأفريقيا', arabic)).toEqual([
    'un/eca لجنة الأمم المتحدة الاقتصادية لأفريقيا',
  ])
})
