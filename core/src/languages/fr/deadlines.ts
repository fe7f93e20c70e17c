import { endOfPart } from '../part-of-year.ts'
import type { DeadlinePhrase } from '../words/mandates.ts'

const ones =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const tens: Readonly<Record<string, number>> = {
  ...{ vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
  ...{ 'quatre-vingts': 80, 'quatre-vingt': 80, cent: 100 },
}

/** One to a hundred; null where the word is no number: «quarante-cinq», «soixante-dix», «quatre-vingt-dix». */
function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  const plain = ones.indexOf(word.replace(/^une$/, 'un'))
  if (plain >= 0) return plain + 1
  const ten = Object.keys(tens).find((each) => word === each || word.startsWith(`${each}-`))
  if (ten === undefined) return null
  const more = word.slice(ten.length + 1)
  if (more === '') return tens[ten] ?? null
  return ones.includes(more) ? (tens[ten] ?? 0) + ones.indexOf(more) + 1 : null
}

const letters: Readonly<Record<string, string>> = { jour: 'D', semaine: 'W', mois: 'M', an: 'Y', annee: 'Y' }

/** ISO 8601: «six mois» is `P6M`. */
function periodOf(count: string, unit: string): string | null {
  const number = numberOf(count)
  const letter = letters[unit.replace(/(?<!moi)s$/, '')]
  return number === null || letter === undefined ? null : `P${number}${letter}`
}

const given = 'rapports?|exposes?|consultations|dialogues?|comptes rendus|informations|bilans?'
const often = 'annuel|periodique|regulier|biennal|semestriel|trimestriel|mensuel'

const parts = ['premier', 'deuxieme', 'troisieme', 'quatrieme']

/** «premier», «première»; «second» is the second. */
const partOf = (word: string) =>
  parts.indexOf(word.replace(/^seconde?$/, 'deuxieme').replace(/^premiere$/, 'premier')) + 1 || -1

export const frenchDeadlines: readonly DeadlinePhrase[] = [
  {
    kind: 'date',
    pattern:
      /(?:(?:d' ?ici (?:a )?|avant |au plus tard )(?:a )?la fin du|au plus tard (?:au|a la)|(?:au cours|lors) (?:du|de la)|d' ?ici (?:au|a la)|(?:pendant|durant|dans) (?:le|la)|au) (premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?) (semestre|moitie|trimestre) (?:de )?(?:l' ?annee )?((?:19|20)\d{2})(?!\d|\/)/gu,
    value: ([part = '', unit, year = '']) => endOfPart(unit === 'trimestre' ? 4 : 2, partOf(part), year),
  },
  {
    kind: 'period',
    pattern:
      /dans (?:un delai (?:maximal |maximum )?(?:de |d'|d' )|les )?([\p{L}-]+|\d+) (jours?|semaines?|mois|ans?|annees?)(?!\p{L})/gu,
    value: ([count = '', unit = '']) => periodOf(count, unit),
  },
  {
    kind: 'year',
    pattern:
      /(?:d' ?ici(?: a)?|avant|en|a l' ?echeance de|avant la fin de|(?=a la fin de))(?: ?a)?(?: la fin de)?(?: l'annee)? ((?:19|20)\d{2})(?!\d|\/)/gu,
    value: ([year = '']) => year,
  },
  {
    kind: 'recurring',
    pattern: new RegExp(
      [
        'chaque (?:annee|semestre|trimestre)|annuellement|regulierement|periodiquement|a intervalles reguliers',
        'tous les (?:(?:deux|trois|quatre|cinq|six) )?(?:ans|mois)',
        '(?:au moins )?(?:une|deux)(?: ou deux)? fois (?:par an|tous les deux ans)',
        `(?<!(?:le|les|son|ses|leurs?|ce|ces|du|au|aux) )(?<!\\p{L})(?:${given}) (?:\\p{L}+ )?(?:${often})(?:le|e)?s?(?!\\p{L})`,
      ].join('|'),
      'gu',
    ),
  },
  {
    kind: 'condition',
    pattern:
      /(?<!\p{L})(?:une fois que|jusqu' ?a ce qu(?:e|')|des que(?= )|en attendant (?:que?|l'|la|le|les)|jusqu' ?a (?:la |l' ?)(?:tenue|conclusion|adoption|fin|entree|achevement|cessation|realisation))(?! possible) ?[^,;.]{3,60}/gu,
  },
  {
    kind: 'event',
    pattern:
      /en marge (?:de la|de l'|du|des|de) ?[^,;.]{3,60}|avant (?:l' ?ouverture|le debut|la tenue|la convocation) [^,;.]{3,60}/gu,
  },
  {
    kind: 'expedite',
    pattern:
      /(?:des que|aussitot que|aussi (?:rapidement|vite) que|(?:le plus|aussi) (?:tot|rapidement|vite)(?: que)?) possible|avec celerite|au plus (?:vite|tot)|dans les (?:meilleurs|plus brefs) delais|sans (?:plus )?(?:tarder|delai|attendre|retard)|de toute urgence|(?<=(?:er|ir|re) )d' ?urgence(?! fournie)|en urgence|immediatement|rapidement|promptement|(?<!\p{L})immediat(?:e|s|es)?(?!\p{L})|(?<!\p{L})(?:mesures?|actions?|initiatives?|dispositions?) (?:\p{L}+ )?(?:urgente?|rapide)s?(?!\p{L})|(?:versement|mise en place|reprise|conclusion|execution|application) rapide/gu,
  },
  {
    kind: 'expedite',
    onlyOpening: true,
    pattern: /(?<!\p{L})(?:acceler(?:er|ant|ation)|hat(?:er|ant))(?!\p{L})/gu,
  },
]
