import type { LinkingWords } from '../words/linking.ts'

const common =
  'the a an of to in on at by for from with and or as is are was were be been has have had its their this that these those which who whom it they all any other such also into between within under upon relevant concerning regarding including well not no do so dated issued adopted'.split(
    ' ',
  )

const suffixes = /(?<=\p{L}{4})(?:ments?|ations?|ing|ed|es|s)$/u

export const englishLinking: LinkingWords = {
  common: new Set(common),
  stem: (word) => word.replace(/'s?$/, '').replace(suffixes, ''),
  report: /\breports?\b/,
  considered:
    /^having (?:considered|examined|taken note|seen|studied)|^after (?:considering|having considered)/,
  periodEnd:
    /transition(?:al)? (?:period|phase)[^.;]{0,60}?(?:until|till|to|on|in|by|through)\s[^.;\d]{0,16}(?:\d{1,2} \p{L}{3,9} )?((?:19|20)\d\d)/u,
  held: /\b(?:held|meeting|convened|took place|hosted|organi[sz]ed)\b/,
  event: /^(?:meeting|conference|seminar|symposium|summit|forum|workshop)$/,
  regular: /\b(?:annual|annually|every year|each year|yearly)\b/,
  body: /^(?:council|assembly|committee|conference|commission|board)$/,
  extraordinary: /^(?:extraordinary|emergency|special|resumed)$/,
  isOwnSession: (word) => /^(?:its|their)$/.test(word),
  organFillers: new Set([]),
  ofOrgan: /^of$/,
  ministerial: { before: [], after: ['ministerial meeting', 'ministerial conference'], organ: /ministers/ },
  summit: /^summit$/,
  summitWord: /summit/,
  again:
    /\b(?:reiterat|renew|repeat)\w{0,6}\s[^.;]{0,20}?(?:request|call|appeal|invitation)|\b(?:again|once more) (?:requests|calls|urges|appeals)|\b(?:requests|calls|urges) (?:again|once again)/,
  fulfilled:
    /\bconsiders\b[^;]{0,120}\b(?:fulfilled|met|completed|implemented)\b|request[^;]{0,80} has been (?:fulfilled|implemented)/,
  deeds: [
    {
      asked: /\b(?:appoint|designate|name|appointment)\b/,
      done: /\b(?:appointed|has appointed|appoints|the appointment|designated|has named)\b/,
    },
    {
      asked: /\b(?:establish|set up|create|establishment)\b/,
      done: /\b(?:established|set up|created|the establishment|opened|inaugurat\w{1,4}|launched)\b/,
    },
    {
      asked: /\b(?:convene|organi[sz]e|hold (?:an?|the))\b/,
      done: /\b(?:convened|the convening|the holding|organi[sz]ed)\b/,
    },
    { asked: /\b(?:send|dispatch)\b/, done: /\b(?:sent|dispatched|the dispatch)\b/ },
    {
      asked: /\b(?:reactivat|reviv)\w{1,4}\b/,
      done: /\b(?:reactivated|revived|the reactivation|the revival)\b/,
    },
  ],
  negation: /\b(?:not|no|never|without|failed|yet to)\b/,
  ofState: /\b(?:government of|national)\b/,
  paragraphOf: /\bparagraph (\d{1,3}) of\b/,
  scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  bounds: {
    over: /(?:more than|over|in excess of|at least|exceeding)$/,
    about: /(?:about|some|nearly|almost|around|approximately|roughly)$/,
  },
  persons: /^(?:people|persons|muslims|inhabitants|citizens|others|refugees|civilians|souls)$/,
  stands: /represent|population|inhabit|home to/,
  communique: /\b(final|joint) (?:communique|statement)\b/,
}
