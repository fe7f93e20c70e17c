/** Set phrases of a report, with what stands in their places. A profile may replace any by its name. */
export const phraseNames = {
  /** Legal basis. {asked} is empty, or `asked`. */
  basis: ['places', 'asked', 'submits', 'reporter'],
  asked: ['organ', 'verb', 'rest'],
  askedInText: ['organ', 'verb', 'rest'],
  /** The same in a consolidated report: once before all, and for each paragraph. */
  basisLead: [],
  basisEntry: ['places'],
  /** Agenda items on the cover of a consolidated report. */
  agendaTwo: ['items'],
  agendaMany: ['items'],
  /** Before what was done about a request. */
  lead: ['places', 'organ', 'verb', 'rest'],
  /** The same where it cannot be told which verb the text has. {action} is empty, or `action`. */
  concerns: ['places', 'action'],
  action: ['action'],
  period: ['from', 'until'],
  periodUntil: ['until'],
  /** What is known of a request that nobody wrote a text about: by status. */
  implemented: [],
  'in-progress': [],
  continuing: [],
  'not-implemented': [],
  overtaken: [],
  'not-applicable': [],
  /** Where it holds for some of those that were asked; {known} is one of these. */
  ofSome: ['names', 'known'],
  /** A report or document that came. {symbol} is empty, or `symbol`. */
  submitted: ['document', 'places', 'symbol', 'day'],
  considered: ['document', 'places', 'symbol', 'day'],
  noted: ['document', 'places', 'symbol', 'day'],
  symbol: ['symbol'],
  report: [],
  document: [],
  /** How many of those that were asked replied: one, two, more. {about} is empty, or `about`; {of} too, or `outOf`. */
  repliedOne: ['number', 'day', 'about', 'states', 'of', 'names'],
  repliedTwo: ['number', 'day', 'about', 'states', 'of', 'names'],
  repliedMany: ['number', 'day', 'about', 'states', 'of', 'names'],
  about: ['places'],
  outOf: ['all', 'count'],
  noReply: ['number', 'day', 'about', 'until'],
  /** Those that replied though nobody asked them. */
  unasked: ['number', 'day', 'about', 'names'],
  nothingOne: ['number', 'day', 'about', 'states', 'names'],
  nothingTwo: ['number', 'day', 'about', 'states', 'names'],
  nothingMany: ['number', 'day', 'about', 'states', 'names'],
} as const

export type PhraseName = keyof typeof phraseNames
export type ReportPhrases = Readonly<Record<PhraseName, string>>

/** A phrase with its places filled. */
export const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)

/** With a small letter, where the script has them. */
export const uncapital = (text: string): string => (text[0] ?? '').toLowerCase() + text.slice(1)

/** With a capital letter, where the script has them. */
export const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1)
