import type { LanguageTag } from '@qarar/core'

/** The set phrases of a note that replies. The sender speaks of itself in the third person. */
export interface ReplyPhrases {
  title: string
  draft: string
  number: string
  /** The addressee behind its preposition. */
  to: (addressee: string) => string
  /** Where the sender or the number is not known yet. */
  blank: string
  greeting: (
    sender: string,
    to: string,
    note: { number: string; day: string; about: string | null },
  ) => string
  /** Stands in a draft where a text is not settled. */
  unsettled: string
  closing: (sender: string, to: string) => string
  paragraph: (number: string) => string
}

/** «وزارة»، «سفارة»، «بعثة»، «مندوبية»: whoever writes notes is feminine in Arabic. */
const ar: ReplyPhrases = {
  title: 'مذكرة شفوية',
  draft: 'مسودة',
  number: 'الرقم',
  to: (addressee) => `إلى ${addressee}`,
  blank: '…………',
  greeting: (sender, to, { number, day, about }) =>
    `تهدي ${sender} أطيب تحياتها ${to}، وبالإشارة إلى المذكرة رقم ${number} المؤرخة ${day}${about ? ` بشأن ${about}` : ''}، تتشرف بالإفادة بما يأتي:`,
  unsettled: '[لم يُعتمد نص الرد بعد]',
  closing: (sender) => `وتغتنم ${sender} هذه الفرصة لتعرب من جديد عن فائق تقديرها واحترامها.`,
  paragraph: (number) => `الفقرة ${number}`,
}

const en: ReplyPhrases = {
  title: 'Note verbale',
  draft: 'Draft',
  number: 'No.',
  to: (addressee) => `to ${addressee.replace(/^The /, 'the ')}`,
  blank: '…………',
  greeting: (sender, to, { number, day, about }) =>
    `${sender} presents its compliments ${to} and, with reference to the latter’s note No. ${number} of ${day}${about ? ` concerning ${about}` : ''}, has the honour to state the following:`,
  unsettled: '[The text of the reply is not settled yet]',
  closing: (sender, to) =>
    `${sender} avails itself of this opportunity to renew ${to} the assurances of its highest consideration.`,
  paragraph: (number) => `paragraph ${number}`,
}

const fr: ReplyPhrases = {
  title: 'Note verbale',
  draft: 'Projet',
  number: 'N°',
  to: toFrench,
  blank: '…………',
  greeting: (sender, to, { number, day, about }) =>
    `${sender} présente ses compliments ${to} et, se référant à la note n° ${number} du ${day}${about ? ` concernant ${about}` : ''}, a l’honneur de communiquer ce qui suit :`,
  unsettled: '[Le texte de la réponse n’est pas encore arrêté]',
  closing: (sender, to) =>
    `${sender} saisit cette occasion pour renouveler ${to} les assurances de sa très haute considération.`,
  paragraph: (number) => `paragraphe ${number}`,
}

/** The article grows together with the preposition: «au Secrétariat», «aux Missions». */
function toFrench(addressee: string): string {
  const [, article = '', name = addressee] = /^(Le |La |Les |L’|L')?(.+)$/s.exec(addressee) ?? []
  const joined: Record<string, string> = { 'Le ': 'au ', 'Les ': 'aux ', 'La ': 'à la ', '': 'à ' }
  return `${joined[article] ?? 'à l’'}${name}`
}

export const replyPhrases: Record<LanguageTag, ReplyPhrases> = { ar, en, fr }
