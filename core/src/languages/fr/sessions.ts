import type { SessionWords } from '../words/sessions.ts'

export const sessions: SessionWords = {
  nouns: ['session'],
  possessives: ['sa', 'leur'],
  plurals: ['sessions'],
  next: ['prochaine', 'prochain'],
  later: ['futures', 'prochaines', 'ulterieures', 'suivantes'],
  regular: ['ordinaire', 'annuelle'],
  special: ['extraordinaire', 'speciale', "d'urgence"],
  side: 'before',
  of: ['de', 'du', 'des'],
  articles: ['la', 'le', "l'"],
  links: ['de', 'du', 'des', "d'", 'la', 'le', "l'"],
  goesOn: /^(?:de|du|des|d'|pour|sur|executif|[a-z]+(?:ale|eenne|enne|aine|ique|elle))$/,
  organBehind: /^(?:de la|du|de l'|des|d')/,
  at: /^(?:sa|leur|a|au|aux|de|du|des|d'|lors|pendant|avant|pour|jusqu'a|durant|en|dans|par|sur|apres|)$/,
}
