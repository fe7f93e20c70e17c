import { namesIn, type PartyNames, rowsOf } from '../party-table.ts'
import { africa } from './africa.data.ts'
import { americasAndPacific } from './americas-and-pacific.data.ts'
import { asia } from './asia.data.ts'
import { europe } from './europe.data.ts'

// Long forms that are made alike for all; a long form of another kind stands in the table.
const longArabic = (name: string) => [name, `جمهورية ${name}`, `دولة ${name}`, `مملكة ${name}`]
const longEnglish = (name: string) => [name, `Republic of ${name}`, `Kingdom of ${name}`, `State of ${name}`]
const longFrench = (name: string) => [name, `République de ${name}`, `Royaume de ${name}`, `État de ${name}`]

const tables = africa + asia + europe + americasAndPacific

const adjectivesIn = (cell: string) => cell.split(', ').filter((adjective) => adjective !== '')

/**
 * States and territories as texts name them; a name in this list says nothing about a status. Columns of the tables:
 * ISO 3166-1 alpha-3 code (XKX for Kosovo as is usual; `*` for what texts name as a territory), Arabic, English and
 * French names, parted by `; `, then the adjective in each language (French: each spelling, masculine first). Written
 * from memory after ISO 3166-1, CLDR and the lists of members of the United Nations in the three languages.
 */
export const states: readonly PartyNames[] = rowsOf(tables).flatMap(
  ([code = '', ar = '', en = '', fr = '', ...adjectives]) => {
    const id = code.endsWith('*') ? `territory:${code.slice(0, -1)}` : `state:${code}`
    return [
      {
        id,
        names: {
          ar: namesIn(ar).flatMap(longArabic),
          en: namesIn(en).flatMap(longEnglish),
          fr: namesIn(fr).flatMap(longFrench),
        },
      },
      ...(adjectives.length === 0 ? [] : [{ id, names: adjectiveNames(adjectives) }]),
    ]
  },
)

/** Adjectives of States: «يمني», `Yemeni`, `yéménite`. One may be that of several States. */
export const stateAdjectives: readonly PartyNames[] = rowsOf(tables).flatMap(
  ([code = '', , , , ar = '', en = '', fr = '']) =>
    code.endsWith('*')
      ? []
      : [
          {
            id: `state:${code}`,
            names: { ar: adjectivesIn(ar), en: adjectivesIn(en), fr: adjectivesIn(fr) },
          },
        ],
)

/** An adjective names the State where it qualifies its government, authorities or people, and nowhere else. */
function adjectiveNames([ar = '', en = '', fr = '']: string[]): PartyNames['names'] {
  return {
    ar: adjectivesIn(ar).flatMap(qualifiedInArabic),
    en: adjectivesIn(en).flatMap((adjective) => [
      ...['', 'Federal ', 'transitional ', 'interim '].map((kind) => `${adjective} ${kind}Government`),
      `${adjective} authorities`,
      `${adjective} people`,
    ]),
    fr: adjectivesIn(fr).flatMap((adjective) => [
      ...['', 'fédéral ', 'de transition '].map((kind) => `gouvernement ${kind}${adjective}`),
      `peuple ${adjective}`,
      `autorités ${adjective}s`,
    ]),
  }
}

/** «صومالي» → «الحكومة الصومالية»; «مالي» is left out, for «السلطات المالية» are those of finance. */
function qualifiedInArabic(adjective: string): string[] {
  if (adjective === 'مالي') return ['الشعب المالي']
  return [
    ...['', 'الاتحادية ', 'الفيدرالية ', 'الانتقالية ', 'المؤقتة '].map(
      (kind) => `الحكومة ${kind}ال${adjective}ة`,
    ),
    `السلطات ال${adjective}ة`,
    `الشعب ال${adjective}`,
  ]
}
