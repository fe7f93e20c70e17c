/** The parts of the help in their order, each with the page that it is of where there is one. */
export const helpParts = {
  start: null,
  tour: '/tour',
  home: '/',
  library: '/library',
  sessions: '/sessions',
  states: '/states',
  reading: null,
  marks: null,
  around: null,
  meetings: '/meetings',
  search: '/search',
  agreed: '/agreed',
  verifying: null,
  review: null,
  structure: null,
  register: '/register',
  rules: '/register/rules',
  life: '/closings',
  mechanisms: '/mechanisms',
  agenda: '/agenda',
  letters: '/letters',
  requests: '/requests',
  reports: '/reports',
  findings: '/findings',
  questions: '/doubts',
  distribution: '/removals',
  accuracy: '/accuracy',
  settings: '/settings',
} as const

export type HelpPart = keyof typeof helpParts

/** Which part is of a page, by the beginning of its path; the first that fits. */
const byPath: readonly (readonly [RegExp, HelpPart])[] = [
  [/^\/$/, 'home'],
  [/^\/tour/, 'tour'],
  [/^\/publications\/[^/]+\/works\/[^/]+\/review/, 'review'],
  [/^\/publications\/[^/]+\/works\/[^/]+\/adoption|^\/closings/, 'life'],
  [/^\/publications\/[^/]+\/works\/[^/]+\/changes|^\/network/, 'around'],
  [/^\/publications\/[^/]+\/(?:reading|lines)|^\/files/, 'verifying'],
  [/^\/publications\/[^/]+\/mandates/, 'marks'],
  [/^\/(?:publications\/[^/]+\/works|akn)\//, 'reading'],
  [/^\/(?:library|import|publications)/, 'library'],
  [/^\/sessions/, 'sessions'],
  [/^\/states/, 'states'],
  [/^\/meetings/, 'meetings'],
  [/^\/search/, 'search'],
  [/^\/agreed/, 'agreed'],
  [/^\/register\/rules/, 'rules'],
  [/^\/(?:register|docket|mandates)/, 'register'],
  [/^\/mechanisms/, 'mechanisms'],
  [/^\/agenda/, 'agenda'],
  [/^\/(?:letters|returns)/, 'letters'],
  [/^\/requests/, 'requests'],
  [/^\/report/, 'reports'],
  [/^\/findings/, 'findings'],
  [/^\/doubts/, 'questions'],
  [/^\/(?:marks|removals)/, 'distribution'],
  [/^\/accuracy/, 'accuracy'],
  [/^\/settings/, 'settings'],
]

export const helpPartOf = (path: string): HelpPart =>
  byPath.find(([beginning]) => beginning.test(path))?.[1] ?? 'start'

/** The part of the help for a page. */
export const helpPath = (path: string): string => `/help#${helpPartOf(path)}`
