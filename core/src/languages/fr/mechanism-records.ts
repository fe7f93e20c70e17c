import type { MechanismRecordWords } from '../words/mechanism-records.ts'

const set = (words: string) => new Set(words.split(' '))

const dollar = {
  ...{ '': null, americain: 'USD', us: 'USD', 'etats-unis': 'USD', 'des etats-unis': 'USD', canadien: 'CAD' },
}
const riyal = { '': null, saoudien: 'SAR', qatarien: 'QAR', omanais: 'OMR' }
const dinar = { '': null, koweitien: 'KWD', jordanien: 'JOD', tunisien: 'TND', algerien: 'DZD' }
const dirham = { '': null, emirien: 'AED', marocain: 'MAD' }
const franc = { '': null, cfa: null, suisse: 'CHF' }

export const frenchMechanismRecords: MechanismRecordWords = {
  amounts: {
    numbers: {
      ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
      ...{ quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 },
    },
    hundreds: { cent: 100 },
    scales: { mille: 1e3, million: 1e6, milliard: 1e9 },
    duals: {},
    parts: { 'demi-': 0.5 },
    joiners: set("de d' et des"),
    currencies: {
      ...{ dollar, riyal, rial: riyal, dinar, dirham, franc, euro: { '': 'EUR' }, yen: { '': 'JPY' } },
      ...{ livre: { '': null, sterling: 'GBP', egyptienne: 'EGP' } },
    },
    moreThan: ['plus de', 'au moins', "plus d'", 'un minimum de', "jusqu' a", 'pas moins de'],
  },
  giving: {
    giving: set(
      'promesse promis promettre annonce annonces annoncee annoncees annoncer don dons contribution contributions contribuer contribue verse octroye octroyer octroi accorde accorder engagement engagements pret subvention alloue allouer fourni fournir',
    ),
    gifts: set('promesse annonce don contribution engagement pret subvention octroi'),
    granting: set('octroyant accordant'),
    promising: set('promesse promesses promis annonce'),
    owed: ['qui reste', 'le reste', 'restant', 'restante', 'reliquat', 'solde', 'arrieres'],
    budgets: set(
      'recouvrement recettes acquittees acquittee perequation credit quote-part budget solde exercice previsions',
    ),
    paying: set('verse verses versement paye paiement transfere transfert decaisse decaissement regle'),
    needing: set('besoin besoins appel appels mobiliser requis requise necessaire'),
    articles: set("la le les l' de d' du des"),
    by: set('par de du'),
    to: set('a au aux pour en'),
    toJoined: null,
    joinedName: null,
    purpose: /^(?:pour|a|au|aux|en|destine|destinee)$/,
    purposeAhead: /^(?:pour|destine|destinee)$/,
    purposeNouns: { en: set('faveur appui soutien aide vue') },
    placeLeads: set('a au aux'),
    manners: set(
      'fois jour occasion total partie moitie especes nature avance versement versements tranche tranches',
    ),
    purposeLeads: set('pour a au aux en destine destinee'),
    sums: set('somme montant hauteur'),
  },
  meetings: {
    nouns: set('reunion reunions session sessions'),
    held: set('tenue tenu tenues tenus reuni reunie reunis convoquee'),
    heldBehind: set(''),
    relatives: set(''),
    own: set(''),
    toBe: set('etre sera seront serait seraient soit soient'),
    denied: [
      ...['pas', 'pas ete', 'pas ete *', 'pas encore', 'pas encore ete', 'jamais', 'jamais ete', 'non'],
      'absence de',
    ],
    hoped: ['aurait ete', 'auraient ete', 'aurait du'],
    limits: ['avant', 'avant le', 'avant la fin de', "d' ici", "d' ici le", "d' ici au", 'plus tard le'],
    levels: { ministeriel: 'ministerial', ministerielle: 'ministerial', sommet: 'summit', expert: 'experts' },
  },
  years: set("en annee annees l'an an depuis jusqu' horizon a pour de"),
  dayWords: set('le du lors'),
  inPlace: set('a au en'),
  noPlace: set('la le les ce cette son sa leur vue vertu outre cours titre egard'),
  horizon: set("jusqu' horizon periode"),
  yearly: set('chaque annuellement annuel'),
  terms: ['mandat', 'termes de reference', 'modalites'],
  preconditions: ['apres l', 'une fois', 'sous reserve', 'a condition', "des l'"],
  titles: set('m mme dr ambassadeur ambassadrice cheikh prince professeur'),
}
