import type { LanguageTag } from '@qarar/core'

/** Whom a note addresses: all members, or States that are listed under it. */
export type Addressed = 'members' | 'several' | 'one'

/** The set phrases of a note verbale. Every sentence begins with the sender, which speaks of itself in the third person. */
export interface NotePhrases {
  title: string
  reminder: string
  number: string
  /** As it stands behind the verb: with its preposition. */
  to: Record<Addressed, string>
  greeting: (sender: string, to: string) => string
  recalls: (sender: string, number: string, day: string) => string
  /** `day`: null without a time limit. */
  request: (sender: string, day: string | null) => string
  closing: (sender: string, to: string) => string
  paragraph: (number: string) => string
  recipients: string
}

const ar: NotePhrases = {
  title: 'مذكرة شفوية',
  reminder: 'مذكرة شفوية – تذكير',
  number: 'الرقم',
  to: {
    members: 'إلى جميع الدول الأعضاء',
    several: 'إلى الدول المذكورة أدناه',
    one: 'إلى الدولة المذكورة أدناه',
  },
  greeting: (sender, to) => `تهدي ${sender} أطيب تحياتها ${to}، وتتشرف بأن تشير إلى ما يأتي:`,
  recalls: (sender, number, day) =>
    `وتود ${sender} أن تذكّر بمذكرتها رقم ${number} المؤرخة ${day}، التي ما زال الرد عليها منتظراً.`,
  request: (sender, day) =>
    `وتكون ${sender} شاكرة لو تكرمتم بموافاتها بما اتُّخذ من إجراءات في هذا الشأن${day ? ` في موعد أقصاه ${day}` : ''}.`,
  closing: (sender) => `وتغتنم ${sender} هذه الفرصة لتعرب من جديد عن فائق تقديرها واحترامها.`,
  paragraph: (number) => `الفقرة ${number}`,
  recipients: 'الدول الموجهة إليها المذكرة',
}

const en: NotePhrases = {
  title: 'Note verbale',
  reminder: 'Note verbale – reminder',
  number: 'No.',
  to: {
    members: 'to all Member States',
    several: 'to the States listed below',
    one: 'to the State named below',
  },
  greeting: (sender, to) =>
    `${sender} presents its compliments ${to} and has the honour to refer to the following:`,
  recalls: (sender, number, day) =>
    `${sender} wishes to recall its note No. ${number} of ${day}, the reply to which is still awaited.`,
  request: (sender, day) =>
    `${sender} would be grateful for information on the action taken in this regard${day ? `, not later than ${day}` : ''}.`,
  closing: (sender, to) =>
    `${sender} avails itself of this opportunity to renew ${to} the assurances of its highest consideration.`,
  paragraph: (number) => `paragraph ${number}`,
  recipients: 'States to which the note is addressed',
}

const fr: NotePhrases = {
  title: 'Note verbale',
  reminder: 'Note verbale – rappel',
  number: 'N°',
  to: {
    members: 'à tous les États membres',
    several: 'aux États énumérés ci-après',
    one: 'à l’État nommé ci-après',
  },
  greeting: (sender, to) =>
    `${sender} présente ses compliments ${to} et a l’honneur de se référer à ce qui suit :`,
  recalls: (sender, number, day) =>
    `${sender} souhaite rappeler sa note n° ${number} du ${day}, dont la réponse est encore attendue.`,
  request: (sender, day) =>
    `${sender} saurait gré de toute information sur les mesures prises à cet égard${day ? `, au plus tard le ${day}` : ''}.`,
  closing: (sender, to) =>
    `${sender} saisit cette occasion pour renouveler ${to} les assurances de sa très haute considération.`,
  paragraph: (number) => `paragraphe ${number}`,
  recipients: 'États destinataires de la note',
}

export const notePhrases: Record<LanguageTag, NotePhrases> = { ar, en, fr }
