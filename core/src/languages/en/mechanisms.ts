import type { MechanismWords } from '../words/mechanisms.ts'

const set = (words: string) => new Set(words.split(' '))

export const englishMechanisms: MechanismWords = {
  heads: {
    'contact-group': ['contact group'],
    envoy: ['special envoy', 'personal envoy', 'special representative', 'good offices'],
    observatory: ['observatory', 'monitoring mechanism', 'standing mechanism', 'monitoring network'],
    fund: ['fund', 'safety net'],
    mission: ['fact-finding mission', 'assessment mission', 'joint mission', 'mission'],
    'election-observation': ['election observation unit', 'code of conduct'],
    office: ['regional office', 'liaison office', 'field office', 'mediation unit', 'division'],
    commission: ['human rights commission', 'independent commission', 'standing committee'],
    group: ['islamic group', 'oic group'],
    'meeting-series': ['coordination meeting', 'general meeting', 'istanbul process'],
    pledge: ['pledging conference', 'donors conference', "donors' conference", 'donor conference'],
    conference: ['international conference', 'ministerial conference'],
    programme: [
      'programme of action',
      'plan of action',
      'action plan',
      'work programme',
      'matrix of activities',
    ],
    treaty: ['convention', 'treaty', 'protocol'],
    observance: ['international day', 'world day', 'day of mourning', 'international week'],
  },
  common: ['fund', 'mission', 'convention', 'treaty', 'protocol', 'division', 'observatory'],
  never: ['executive board', 'population fund', "children's fund", 'monetary fund', 'permanent mission'],
  founding: set(
    'establish establishing establishment establishes established appoint appointment appointing create creation creating convene convening set launch launching dispatch hold holding adopt adoption',
  ),
  reviving: set('reactivate reactivation revive revival'),
  refusing: set('refuse refused refusal denied deny'),
  states: { former: 'vacant', vacant: 'vacant', expired: 'lapsed', dissolved: 'lapsed' },
  links: set('of for on the against'),
  lateLinks: [],
  stops: set(
    'which that who by at as from with without its their is are was were be has have had should will would before after until further also between during under and',
  ),
  light: set(
    'of for on the and in to united nations organisation organization general special international',
  ),
  bare: (folded) => [folded, folded.replace(/s$/, '')],
  inPlace: ['in'],
  wanted: set('need calls call proposal offer wish'),
  joinedLetters: () => 0,
  stem: (folded) => folded.replace(/s$/, ''),
  isPurpose: () => false,
  capitalsBefore: true,
  continues: ({ printed, sinceLink }) => /^\p{Lu}/u.test(printed) || sinceLink < 2,
}
