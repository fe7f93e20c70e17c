import type { PositionWords } from '../words/positions.ts'

const set = (words: string) => new Set(words.split(' '))

export const frenchPositions: PositionWords = {
  stances: {
    preoccupation: 'is-concerned',
    preoccupes: 'is-concerned',
    inquietude: 'is-concerned',
    inquiets: 'is-concerned',
    regret: 'is-concerned',
    soutien: 'supports',
    appui: 'supports',
    solidarite: 'supports',
    espoir: 'supports',
    pret: 'commits',
    disposition: 'commits',
    condamnation: 'condemns',
    rejet: 'opposes',
    satisfaction: 'welcomes',
    gratitude: 'welcomes',
  },
  needs: ['necessite', 'importance', 'besoin', 'urgence'],
  courtesies: [
    'vous',
    'm',
    'mme',
    'president',
    'presidence',
    'secretaire',
    'expose',
    'seance',
    'debat',
    'franchise',
    'ministre',
    'ministres',
    'representant',
    'representante',
    'delegation',
    'parole',
    'presence',
  ],
  titles: ['m', 'mme', 'mm'],
  light: set(
    "le la les l' un une des de du d' a au aux en dans sur pour par que qu' ce cet cette ces son sa ses leur leurs notre nos tous toutes " +
      'importance necessite besoin efforts effort travail role renforcer renforcement poursuivre poursuite soutien appui ' +
      'engagement profonde preoccupation preoccupes satisfaction plein ferme plus davantage egalement fait et est sont ete il elle',
  ),
  ends: set(
    "doit devrait soit est a ont fixe qui que qu' dont ou lequel laquelle afin pour par avec sur dans lorsque parce avant apres sans alors",
  ),
  relatives: set('qui que dont'),
  clauses: set("que qu'"),
  prepositions: set('a au aux en dans avec entre de du des sur pour par'),
  articles: set("le la les l' du des"),
  joining: set('entre dans en avec'),
  says: set('dire noter ajouter rappeler mentionner signaler'),
  hasPronoun: () => false,
  isVerb: (folded, before) => /(?:er|ir|re)$/.test(folded) && ['a', 'de', "d'"].includes(before),
  stem: (folded) => folded.replace(/s$/, ''),
  asName: (printed) => printed,
}
