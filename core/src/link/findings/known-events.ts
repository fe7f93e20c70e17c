import type { LanguageTag } from '../../model/kinds.ts'

/** What texts count years from, and the year it was. Patterns match folded text. */
export interface KnownEvent {
  year: number
  names: Readonly<Record<LanguageTag, RegExp>>
}

/** Events of general knowledge that are commemorated every year. */
export const knownEvents: readonly KnownEvent[] = [
  { year: 1945, names: { ar: /هيروشيما|ناغازاكي/, en: /hiroshima|nagasaki/, fr: /hiroshima|nagasaki/ } },
  { year: 1948, names: { ar: /نكبه|دير ياسين/, en: /\bnakba\b|deir yassin/, fr: /\bnakba\b|deir yassine?/ } },
  {
    year: 1969,
    names: {
      ar: /(?:احراق|حريق) المسجد الاقصي/,
      en: /arson of (?:the )?al-aqsa/,
      fr: /incendie de (?:la mosquee )?al-aqsa/,
    },
  },
  { year: 1982, names: { ar: /صبرا وشاتيلا/, en: /sabra and s(?:h)?atila/, fr: /sabra et chatila/ } },
  { year: 1984, names: { ar: /بوبال/, en: /bhopal/, fr: /bhopal/ } },
  { year: 1986, names: { ar: /تشيرنوبي?ل/, en: /chernobyl|chornobyl/, fr: /tchernobyl/ } },
  { year: 1988, names: { ar: /حلبجه/, en: /halabja/, fr: /halabja/ } },
  { year: 1992, names: { ar: /خوجالي/, en: /khojaly/, fr: /khodjaly/ } },
  {
    year: 1994,
    names: {
      ar: /(?:اباده|ابادة) \p{L}{0,10} ?في رواندا/u,
      en: /genocide (?:\p{L}+ ){0,5}in rwanda/u,
      fr: /genocide (?:\p{L}+ ){0,5}au rwanda/u,
    },
  },
  { year: 1995, names: { ar: /سربر\p{L}{0,2}ي\p{L}{1,2}تس?[شج]?ا/u, en: /srebrenica/, fr: /srebrenica/ } },
]
