import type { MandateFrame, MandateWords } from '../words/mandates.ts'

const frame = (verbs: string[], intro: string[], links: string[]): MandateFrame => ({
  verbs,
  intro,
  links,
  joinedLinks: [],
  bare: false,
})

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
  isAction: (folded) =>
    /(?:er|ir|re|oir)$/.test(folded) || folded === 'ne' || folded === 'se' || folded === "s'",
  coordinators: ['et', ',', 'ou', 'ainsi'],
  deadlines: [
    {
      kind: 'expedite',
      pattern: /des que possible|sans (?:plus )?(?:tarder|delai)|d'urgence|immediatement/gu,
    },
    {
      kind: 'recurring',
      pattern: /chaque annee|tous les (?:deux |trois |quatre |cinq )?ans|annuellement|regulierement/gu,
    },
  ],
  reports: ['rapport', 'rapports'],
  reporting: ['presenter', 'soumettre', 'etablir', 'rendre'],
  thisText: ['la presente resolution'],
  continuing: ['continuer', 'poursuivre', 'maintenir'],
  informing: ['informer', 'tenir', 'communiquer'],
}
