import type { OwnerWords } from '../words/owners.ts'

const set = (words: string) => new Set(words.split(' '))

export const englishOwners: OwnerWords = {
  concerning: set('on to for with concerning regarding about against in at'),
  joinedOf: null,
  shared: set('joint international'),
  between: set('between'),
  adopting: set('adopt adopts adopted adopting adoption implementation'),
  fillers: set("by in to of with the a an its has have had 's s"),
  alone: [
    'it established',
    'it has established',
    'it set up',
    'it appointed',
    'it has appointed',
    'it created',
  ],
  belonging: [
    ...['under the auspices of', 'under the umbrella of', 'within the framework of', 'established by'],
    ...['set up by', 'created by', 'appointed by', 'adopted by', 'dispatched by', 'which belongs to'],
  ],
  pronouns: ['its'],
  withPronoun: null,
}
