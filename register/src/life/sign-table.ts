import type { ActClass } from '@qarar/core'
import type { SignName } from '../contract/life.ts'

/** What a sign says of a request: that it asks for more, for less, or something of which the words do not tell. */
type Strength = 'more' | 'less' | 'unsettled'

interface SignRule {
  says: Strength
  /** Why: what drafters mean by it. The pages have it in the reader's language. */
  because: string
}

export const signTable: Readonly<Record<SignName, SignRule>> = {
  'verb-stronger': { says: 'more', because: 'the verb is of a class that asks with more force' },
  'verb-weaker': { says: 'less', because: 'the verb is of a class that asks with less force' },
  'verb-other': { says: 'unsettled', because: 'the two verbs are not on one scale' },
  'deadline-added': { says: 'more', because: 'a time is stated where none was' },
  'deadline-dropped': { says: 'less', because: 'no time is stated where one was' },
  'deadline-firmer': { says: 'more', because: 'a time in the place of a wish for speed' },
  'deadline-looser': { says: 'less', because: 'a wish for speed in the place of a time' },
  'deadline-sooner': { says: 'more', because: 'fewer sessions, or a shorter period, are left' },
  'deadline-later': { says: 'less', because: 'more sessions, or a longer period, are left' },
  'deadline-other': { says: 'unsettled', because: 'the two times are not of one kind' },
  'addressees-more': { says: 'more', because: 'more are asked' },
  'addressees-fewer': { says: 'less', because: 'fewer are asked' },
  'addressees-other': { says: 'unsettled', because: 'others are asked' },
  'report-added': { says: 'more', because: 'a report is asked for where none was' },
  'report-dropped': { says: 'less', because: 'no report is asked for where one was' },
  'conditions-added': { says: 'less', because: 'a restriction is stated where none was' },
  'conditions-dropped': { says: 'more', because: 'a restriction is not stated any more' },
  'conditions-other': { says: 'unsettled', because: 'the restrictions are others' },
  'parts-other': { says: 'unsettled', because: 'what was one request is several, or the other way round' },
  'words-other': { says: 'unsettled', because: 'what is asked is said in other words' },
}

/**
 * How much force the class of a verb has. Classes that are not here are on no scale: to authorise lets somebody act, to
 * remind points at an earlier request, and what an organ decides it asks of nobody.
 */
export const verbForce: Readonly<Partial<Record<ActClass, number>>> = {
  // They leave it to whom they address.
  invite: 1,
  encourage: 1,
  recommend: 1,
  // They ask.
  request: 2,
  call: 2,
  appeal: 2,
  // It presses.
  urge: 3,
  // It leaves no choice.
  demand: 4,
}
