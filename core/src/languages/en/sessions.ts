import type { SessionWords } from '../words/sessions.ts'

export const sessions: SessionWords = {
  nouns: ['session'],
  possessives: ['its', 'their'],
  plurals: ['sessions'],
  next: ['next', 'forthcoming', 'following'],
  later: ['subsequent', 'future', 'following'],
  regular: ['ordinary', 'regular', 'annual', 'resumed'],
  special: ['extraordinary', 'special', 'emergency'],
  side: 'before',
  of: ['of'],
  articles: ['the'],
  links: ['of', 'the', "'"],
  goesOn: /^(?:of|on|for)$/,
  organBehind: /^of the|^of its/,
  at: /^(?:its|their|at|in|by|before|during|for|to|until|till|of|from|on|than|through|after|prior|no|s|)$/,
}
