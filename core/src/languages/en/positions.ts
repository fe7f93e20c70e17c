import type { PositionWords } from '../words/positions.ts'

const set = (words: string) => new Set(words.split(' '))

export const englishPositions: PositionWords = {
  stances: {
    concern: 'is-concerned',
    concerned: 'is-concerned',
    alarm: 'is-concerned',
    alarmed: 'is-concerned',
    regret: 'is-concerned',
    support: 'supports',
    solidarity: 'supports',
    hope: 'supports',
    readiness: 'commits',
    commitment: 'commits',
    condemnation: 'condemns',
    rejection: 'opposes',
    opposition: 'opposes',
    satisfaction: 'welcomes',
    appreciation: 'welcomes',
  },
  needs: ['need', 'importance', 'necessity', 'urgency'],
  courtesies: [
    'you',
    'mr',
    'mrs',
    'ms',
    'president',
    'presidency',
    'secretary-general',
    'briefing',
    'briefings',
    'meeting',
    'debate',
    'frankness',
    'ministers',
    'minister',
    'representative',
    'delegation',
    'floor',
    'presence',
    'opportunity',
  ],
  titles: ['mr', 'mrs', 'ms', 'dr'],
  light: set(
    'the a an of to for in on at with by from that its their our his her this these all any upon us we it is are be as and ' +
      'importance need necessity efforts effort work role strengthening strengthen enhancing enhance continued continue further ' +
      'support supporting commitment deep deeply grave concern concerned about over appreciation satisfaction full strong more ' +
      'should will must make take give pay also again there has have been',
  ),
  ends: set(
    'should will would must shall may can has have is are was were be do which who whom that where while when because although with by from on at as to for before after without',
  ),
  relatives: set('which that who'),
  clauses: set('that whether'),
  prepositions: set('to in with between among from on of at for by'),
  articles: set('the'),
  joining: set('between in with on'),
  says: set('say note add recall mention point'),
  hasPronoun: () => false,
  isVerb: (_folded, before) => before === 'to',
  stem: (folded) => folded.replace(/(?:'s|s)$/, ''),
  asName: (printed) => printed,
}
