import type { RulesMessages } from './ar.ts'

export const rulesEn: RulesMessages = {
  title: 'Assignment rules',
  why: 'A rule gives a post the mandates that nobody sees to yet and that meet all its conditions: those in the register, and those that come in later. Where several rules fit, the oldest goes first. What a person assigns is changed by no rule.',
  none: 'There is no rule yet.',
  columns: { post: 'Post', conditions: 'What it takes in', assigned: 'Has assigned', end: 'End' },
  by: (person, day) => `${person}, ${day}`,
  end: 'End the rule',
  endWhy: 'What it has assigned stays as it is.',
  add: 'A new rule',
  addWhy: 'Fill in one condition or more; what meets all of them is assigned.',
  anyFollow: 'any',
  anySession: 'any session',
  submit: 'Add the rule',
  recorded: { added: 'The rule is added and has assigned what it takes in.', ended: 'The rule has ended.' },
  reasons: {
    'no-post': 'The field is empty: name the post.',
    'several-called': 'Several are called so: choose one from the list, with its organisation.',
    'no-condition': 'A rule without a condition takes in everything: fill in at least one.',
  },
}
