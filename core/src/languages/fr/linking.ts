import type { LinkingWords } from '../words/linking.ts'

const common =
  "le la les l' un une des du de d' a au aux en dans sur par pour avec et ou est sont ete qui que qu' dont ce cet cette ces son sa ses leur leurs il elle ils tout tous toute toutes autre autres ainsi notamment entre sous ne pas se s' y compris date publie publiee adopte adoptee".split(
    ' ',
  )

const suffixes = /(?<=\p{L}{4})(?:ments?|ations?|ees?|es|er|e|s|x)$/u

export const frenchLinking: LinkingWords = {
  common: new Set(common),
  stem: (word) => word.replace(/'$/, '').replace(suffixes, ''),
  report: /\brapports?\b/,
  considered: /^(?:ayant|apres avoir) (?:examine|pris connaissance|etudie)/,
  periodEnd:
    /(?:periode|phase) (?:transitoire|de transition)[^.;]{0,80}?(?:jusqu'a|jusqu'en|fin|au|en|le)\s[^.;\d]{0,16}(?:\d{1,2} \p{L}{3,9} )?((?:19|20)\d\d)/u,
  held: /\b(?:tenue?s?|reunie?s?|s'est tenue?|organisee?s?|accueillie?s?)\b/,
  event: /^(?:reunion|conference|seminaire|colloque|sommet|forum|atelier)$/,
  regular: /\b(?:annuel|annuelle|chaque annee|tous les ans)\b/,
  body: /^(?:conseil|assemblee|comite|conference|commission)$/,
  extraordinary: /^(?:extraordinaire|d'urgence|speciale|urgence)$/,
  isOwnSession: (word) => /^(?:sa|leur)$/.test(word),
  organFillers: new Set([]),
  ofOrgan: /^(?:de|du|des|d')$/,
  ministerial: {
    before: [],
    after: ['reunion ministerielle', 'conference ministerielle'],
    organ: /ministres/,
  },
  summit: /^sommet$/,
  summitWord: /sommet/,
  again:
    /\b(?:reiter|renouvell|repet)\w{0,4}\s[^.;]{0,20}?(?:demande|appel|invitation)|\bde nouveau\b[^.;]{0,12}(?:prie|demande|invite)|\b(?:prie|demande|invite) (?:de nouveau|a nouveau)/,
  fulfilled:
    /\bconsidere\b[^.;]{0,100}\b(?:satisfaite|executee|menee a bien)\b|demande[^;]{0,80} a ete (?:satisfaite|executee)/,
  deeds: [
    {
      asked: /\b(?:nommer|designer|nomination)\b/,
      done: /\b(?:a nomme|a designe|nomme|nommee|la nomination|designe)\b/,
    },
    {
      asked: /\b(?:creer|etablir|creation|instituer)\b/,
      done: /\b(?:a cree|cree|creee|la creation|etabli|institue|inaugure\w{0,2}|ouvert)\b/,
    },
    {
      asked: /\b(?:convoquer|organiser|tenir) (?:une?|la|le)\b/,
      done: /\b(?:convoquee?|la tenue (?:de|du|d')|a organise|a convoque)(?:\b|(?=\p{L}))/u,
    },
    { asked: /\b(?:envoyer|depecher)\b/, done: /\b(?:a envoye|envoyee?|l'envoi|a depeche)\b/ },
    {
      asked: /\b(?:reactiver|relancer)\b/,
      done: /\b(?:a reactive|reactivee?|la reactivation|relancee?|la relance)\b/,
    },
  ],
  negation: /\b(?:ne|n'|pas|aucun|aucune|sans|jamais)(?:\b|(?=\p{L}))/u,
  ofState: /\b(?:gouvernement|national|nationale)\b/,
  paragraphOf: /\bparagraphe (\d{1,3}) (?:du dispositif )?de\b/,
  scales: {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
  },
  bounds: {
    over: /(?:plus de|plus d'|au moins|superieur a)$/,
    about: /(?:environ|pres de|quelque|pres d')$/,
  },
  persons: /^(?:personnes?|habitants?|musulmans?|citoyens|refugies|civils|autres|ames)$/,
  stands: /represent|population|habit|compte/,
  communique: /\bcommunique (final|conjoint)\b/,
}
