import type { MechanismWords } from '../words/mechanisms.ts'

const set = (words: string) => new Set(words.split(' '))

export const frenchMechanisms: MechanismWords = {
  heads: {
    'contact-group': ['groupe de contact'],
    envoy: [
      'envoye special',
      'envoyee speciale',
      'representant special',
      'representante speciale',
      'bons offices',
    ],
    observatory: ['observatoire', 'mecanisme de suivi', 'mecanisme permanent', 'reseau de suivi'],
    fund: ['fonds', 'filet de securite'],
    mission: ["mission d' etablissement", "mission d' evaluation", 'mission conjointe', 'mission'],
    'election-observation': ["groupe d' observation", 'code de conduite'],
    office: ['bureau regional', 'bureau de liaison', 'division'],
    commission: ['commission des droits', 'commission independante', 'commission permanente'],
    group: ['groupe islamique'],
    'meeting-series': [
      'reunion annuelle',
      'reunion de coordination',
      'reunion generale',
      "processus d' istanbul",
    ],
    pledge: ["conference d' annonces", 'conference des donateurs', 'conference de donateurs'],
    conference: ['conference internationale', 'conference ministerielle'],
    programme: ["programme d' action", "plan d' action", 'programme de travail'],
    treaty: ['convention', 'traite', 'protocole'],
    observance: ['journee internationale', 'journee mondiale', 'journee de deuil', 'semaine internationale'],
  },
  common: ['fonds', 'mission', 'convention', 'traite', 'protocole', 'division', 'observatoire'],
  never: ['mission permanente', 'fonds monetaire', 'sur le fonds'],
  founding: set(
    'creer creation cree etablir etablissement nommer nomination convoquer tenue tenir lancer lancement envoyer instituer adopter adoption',
  ),
  reviving: set('reactiver reactivation relancer relance'),
  refusing: set('refuse refusee refus refuser'),
  states: { ancien: 'vacant', ancienne: 'vacant', vacant: 'vacant', expire: 'lapsed' },
  links: set("de d' du des pour sur la le les l' contre"),
  lateLinks: [],
  stops: set("qui que qu' dont par avant apres son sa ses leur est sont sera soit afin sans entre et"),
  light: set(
    "de d' du des pour sur la le les l' en nations unies organisation general special internationale international",
  ),
  bare: (folded) => [folded, folded.replace(/s$/, '')],
  inPlace: [],
  wanted: set('besoin necessite proposition offre appel'),
  joinedLetters: () => 0,
  stem: (folded) => folded.replace(/s$/, ''),
  isPurpose: () => false,
  capitalsBefore: false,
  continues: ({ folded, before, sinceLink }) =>
    sinceLink < 2 && !(/(?:er|ir|re)$/.test(folded) && ['de', "d'"].includes(before)) && folded !== 'se',
}
