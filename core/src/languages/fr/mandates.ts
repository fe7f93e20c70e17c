import type { MandateFrame, MandateWords } from '../words/mandates.ts'

const frame = (verbs: string[], intro: string[], links: string[]): MandateFrame => ({
  verbs,
  intro,
  links,
  joinedLinks: [],
  bare: false,
})

const numbers: Record<string, number> = {
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  neuf: 9,
  dix: 10,
  douze: 12,
  trente: 30,
  soixante: 60,
}

/** ISO 8601: «six mois» is `P6M`. */
function periodOf(count: string, unit: string): string | null {
  const letters: Record<string, string> = { jours: 'D', semaines: 'W', mois: 'M', ans: 'Y' }
  const number = numbers[count] ?? Number(count)
  return Number.isInteger(number) ? `P${number}${letters[unit]}` : null
}

export const frenchMandates: MandateWords = {
  frames: [
    frame(['prier', 'prier instamment', 'charger', 'mandater'], [], ['de', "d'"]),
    frame(
      ['demander', 'demander instamment', 'recommander', 'lancer un appel'],
      ['a', 'au', 'aux'],
      ['de', "d'", 'que', "qu'"],
    ),
    frame(['engager', 'appeler', 'exhorter', 'inviter', 'encourager', 'autoriser'], [], ['a']),
    frame(['décider', 'exiger', 'convenir', 'préconiser'], [], ['que', "qu'", 'de', "d'"]),
    frame(['redire', 'réitérer', 'renouveler'], [], ['a', 'de', "d'", 'que']),
  ],
  partyHeads: new Set(),
  directing: [],
  pronouns: ['lui', 'leur', 'elle', 'eux', 'elles'],
  including: ['y', 'notamment', 'en', 'dont', 'particulier'],
  isAction: (folded) =>
    /(?:er|ir|re|oir)$/.test(folded) || folded === 'ne' || folded === 'se' || folded === "s'",
  isDefinite: () => false,
  prepositions: new Set(),
  coordinators: ['et', ',', 'ou', 'ainsi'],
  until: /(?:avant|au plus tard|d' ?ici a|jusqu' ?au)(?: le| la fin de)?\s*$/u,
  deadlines: [
    {
      kind: 'period',
      pattern: /dans (?:un delai de |les )?(\p{L}+|\d+) (jours|semaines|mois|ans)/gu,
      value: ([count = '', unit = '']) => periodOf(count, unit),
    },
    {
      kind: 'year',
      pattern:
        /(?:d' ?ici(?: a)?|avant|en|avant la fin de)(?: la fin de)?(?: l'annee)? ((?:19|20)\d{2})(?!\d|\/)/gu,
      value: ([year = '']) => year,
    },
    {
      kind: 'recurring',
      pattern:
        /chaque (?:annee|semestre|trimestre)|tous les (?:deux |trois |quatre |cinq |six )?(?:ans|mois)|annuellement|regulierement|a intervalles reguliers|au moins (?:une|deux) fois par an/gu,
    },
    {
      kind: 'condition',
      pattern: /(?:lorsque|une fois que|jusqu' ?a ce que|des que|jusqu' ?a) (?!possible)[^,;.]{3,60}/gu,
    },
    {
      kind: 'expedite',
      pattern:
        /des que possible|dans les meilleurs delais|dans les plus brefs delais|sans (?:plus )?(?:tarder|delai)|d' ?urgence|immediatement|rapidement/gu,
    },
  ],
  reports: ['rapport', 'rapports'],
  reporting: ['presenter', 'soumettre', 'etablir', 'rendre'],
  thisText: ['la presente resolution'],
  continuing: ['continuer', 'poursuivre', 'maintenir'],
  informing: ['informer', 'tenir', 'communiquer'],
}
