import type { VerbForm, Voice } from '../../words/acts.ts'

const form = (phrase: string, voice: Voice, kind: VerbForm['verb']['class']): VerbForm => ({
  words: phrase.split(' '),
  voice,
  gender: null,
  verb: { lemma: phrase, class: kind },
})

/** What a speaker binds itself to do, and how it feels, in words that are no single verb. */
export const englishCommitments: readonly VerbForm[] = [
  ...['will', 'shall', 'are committed', 'remain committed', 'stand ready', 'are ready', 'are determined'].map(
    (verb) => form(`we ${verb}`, 'we', 'commit'),
  ),
  form('we are resolved', 'we', 'commit'),
  form('we intend', 'we', 'commit'),
  form('will', 'future', 'commit'),
  form('stands ready', 'present', 'commit'),
  form('is committed', 'present', 'commit'),
  form('remains committed', 'present', 'commit'),
  form('is ready', 'present', 'commit'),
  form('we are concerned', 'we', 'express'),
  form('we are alarmed', 'we', 'express'),
  form('we are grateful', 'we', 'express'),
  form('is concerned', 'present', 'express'),
  form('is grateful', 'present', 'express'),
]

/** Obligations that name no one who asks. */
export const englishObligations: readonly VerbForm[] = [
  'should',
  'must',
  'ought to',
  'shall',
  'needs to',
  'need to',
].map((verb) => form(verb, 'must', 'demand'))
