import type { MechanismRecordWords } from '../words/mechanism-records.ts'

const set = (words: string) => new Set(words.split(' '))

const dollar = {
  ...{ '': null, us: 'USD', american: 'USD', 'united states': 'USD', canadian: 'CAD', australian: 'AUD' },
}
const riyal = { '': null, saudi: 'SAR', qatari: 'QAR', omani: 'OMR', yemeni: 'YER' }
const dinar = { '': null, kuwaiti: 'KWD', bahraini: 'BHD', jordanian: 'JOD', iraqi: 'IQD', tunisian: 'TND' }
const dirham = { '': null, emirati: 'AED', moroccan: 'MAD' }
const pound = { '': null, sterling: 'GBP', british: 'GBP', egyptian: 'EGP', sudanese: 'SDG' }

export const englishMechanismRecords: MechanismRecordWords = {
  amounts: {
    numbers: {
      ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
      ...{ eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 },
      ...{ seventy: 70, eighty: 80, ninety: 90 },
    },
    hundreds: { hundred: 100 },
    scales: { thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 },
    duals: {},
    parts: { half: 0.5 },
    joiners: set('and of'),
    currencies: {
      ...{ dollar, riyal, rial: riyal, dinar, dirham, pound, euro: { '': 'EUR' }, yen: { '': 'JPY' } },
      ...{ yuan: { '': 'CNY' }, franc: { '': null, swiss: 'CHF', cfa: null } },
    },
    moreThan: [
      'more than',
      'over',
      'at least',
      'no less than',
      'not less than',
      'a minimum of',
      'up to',
      'in excess of',
      'exceeding',
    ],
  },
  giving: {
    giving: set(
      'pledge pledged pledges pledging donation donations donated donate contribution contributions contributed contribute contributing commitment committed grant granted granting gift loan deposit allocated allocate allocation provided provide providing announced announcement gave given earmarked',
    ),
    gifts: set('pledge donation contribution commitment grant gift loan deposit announcement allocation'),
    granting: set('granting granted grant give giving gave'),
    promising: set('pledge pledged pledges pledging promise promised'),
    owed: [
      'what remains',
      'remaining',
      'remainder',
      'the rest',
      'balance',
      'owed',
      'owing',
      'due',
      'arrears',
    ],
    budgets: set(
      'outstanding unpaid appropriation apportionment apportion assessment assessed budget unencumbered biennium estimate estimated recosting',
    ),
    paying: set('paid pay payment disbursed disburse disbursement transferred transfer deposited remitted'),
    needing: set('need needs required require requires appeal appeals mobilize mobilise raise requirements'),
    articles: set('the of'),
    by: set('by from'),
    to: set('to for in'),
    toJoined: null,
    joinedName: null,
    purpose: /^(?:for|as|towards?|in)$/,
    purposeAhead: /^(?:for|towards?)$/,
    purposeNouns: { in: set('support aid assistance favour favor relief') },
    placeLeads: set(''),
    manners: set(
      'time times occasion total part half cash kind advance full instalment instalments tranche tranches',
    ),
    purposeLeads: set('for as toward towards in'),
    sums: set('sum amount worth'),
  },
  meetings: {
    nouns: set('meeting meetings session sessions'),
    held: set('held convened met took'),
    heldBehind: set(''),
    relatives: set(''),
    own: set(''),
    toBe: set('be'),
    denied: [...['not', 'not *', 'not yet *', 'not been *', 'not yet been *', 'never', 'never *']],
    hoped: [...['should have been', 'would have been', 'could have been', 'to have been']],
    limits: ['before', 'before the end of', 'by', 'by the end of', 'prior to', 'later than'],
    levels: { ministerial: 'ministerial', ministers: 'ministerial', summit: 'summit', expert: 'experts' },
  },
  years: set('in year years until by to for of since during from through'),
  dayWords: set('on from during'),
  inPlace: set('in at'),
  noPlace: set('the this that its their order view accordance january february march april may june july'),
  horizon: set('until by to through period'),
  yearly: set('every each annually yearly annual'),
  terms: ['terms of reference', 'rules of procedure', 'modalities'],
  preconditions: [
    'after completion of',
    'after the completion of',
    'once',
    'subject to',
    'provided that',
    'upon completion of',
  ],
  titles: set('mr mrs ms dr ambassador sheikh prince professor'),
}
