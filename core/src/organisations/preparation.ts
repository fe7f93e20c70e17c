/**
 * Days before a session opens by which it is prepared: members' and institutions' contributions are in, documents go
 * to translation, documents go out to members, senior officials meet.
 */
export interface Preparation {
  contributions: number
  translation: number
  distribution: number
  'senior-officials': number
}

/** Where an organisation's own are not known; documents six weeks ahead is a rule of many. */
export const usualPreparation: Preparation = {
  contributions: 75,
  translation: 56,
  distribution: 42,
  'senior-officials': 21,
}
