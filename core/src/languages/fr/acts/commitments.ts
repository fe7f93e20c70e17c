import type { VerbForm, Voice } from '../../words/acts.ts'

const form = (phrase: string, voice: Voice, kind: VerbForm['verb']['class']): VerbForm => ({
  words: phrase.split(' '),
  voice,
  gender: null,
  verb: { lemma: phrase, class: kind },
})

/** What a speaker binds itself to do, and how it feels, in words that are no single verb. */
export const frenchCommitments: readonly VerbForm[] = [
  form("je m' engage", 'i', 'commit'),
  form('nous nous engageons', 'we', 'commit'),
  form('nous sommes determines', 'we', 'commit'),
  form('nous sommes prets', 'we', 'commit'),
  form('nous sommes resolus', 'we', 'commit'),
  form('nous allons', 'we', 'commit'),
  form('nous continuerons', 'we', 'commit'),
  form('nous poursuivrons', 'we', 'commit'),
  form('nous verserons', 'we', 'commit'),
  form('nous ferons', 'we', 'commit'),
  form('nous oeuvrerons', 'we', 'commit'),
  form('nous contribuerons', 'we', 'commit'),
  form('nous sommes preoccupes', 'we', 'express'),
  form('nous sommes inquiets', 'we', 'express'),
  form('nous sommes reconnaissants', 'we', 'express'),
  form('se declare pret', 'present', 'commit'),
  form('se declare prete', 'present', 'commit'),
  form('est prete', 'present', 'commit'),
  form('est pret', 'present', 'commit'),
  form('est preoccupee', 'present', 'express'),
  form('est preoccupe', 'present', 'express'),
  form('est encouragee', 'present', 'express'),
  form('est convaincue', 'present', 'affirm'),
  form('est convaincu', 'present', 'affirm'),
  form('est conscient', 'present', 'note'),
]

/** Obligations that name no one who asks. */
export const frenchObligations: readonly VerbForm[] = [
  'doit',
  'doivent',
  'devons',
  'devrait',
  'devraient',
  'devrions',
  'il faut',
  'il importe',
].map((verb) => form(verb, 'must', 'demand'))
