import type { LanguageTag } from '@qarar/core'

/** What may be wrong with what was typed or imported: a closed list. */
export const valueFaultCodes = [
  'too-long',
  'control-characters',
  'not-a-date',
  'several-dates',
  'not-a-number',
  'not-money',
  'several-numbers',
  'ambiguous-number',
  'too-large',
  'too-precise',
  'no-currency',
  'which-currency',
  'unknown-currency',
  'several-currencies',
  'unknown-state',
  'not-in-list',
  'not-yes-or-no',
  'not-found',
  'too-many',
  'required',
  'no-such-field',
] as const
export type ValueFaultCode = (typeof valueFaultCodes)[number]

export interface ValueFault {
  code: ValueFaultCode
  field: string
  /** What was found; empty where it may not be said. */
  found: string
  /** What it may be: dates, entries, names. */
  choices: string[]
}

type Sentences = Record<ValueFaultCode, string>

const ar: Sentences = {
  'too-long': 'النص أطول مما يُحفظ: اختصروه.',
  'control-characters': 'في النص محارف لا تُرى: احذفوها.',
  'not-a-date':
    '«{found}» ليس تاريخاً يُعرف: اكتبوا يوماً أو شهراً أو سنة، مثل \u200e2018-03-01 أو «رمضان 1441 هـ».',
  'several-dates': '«{found}» يحتمل أكثر من تاريخ ({choices}): أيها المقصود؟',
  'not-a-number': '«{found}» ليس عدداً يُعرف: اكتبوه مثل 150 أو «150 مليون».',
  'not-money':
    '«{found}» ليس مبلغاً يُعرف: اكتبوا العدد بأرقام أي لغة ومعه رمز العملة (ISO 4217)، مثل «1500.50 USD».',
  'several-numbers': 'في «{found}» أكثر من عدد: اكتبوا واحداً.',
  'ambiguous-number': '«{found}» يحتمل عددين، فالفاصلة للآلاف أو للكسور: اكتبوه بلا فواصل.',
  'too-large': '«{found}» أكبر مما يُحفظ.',
  'too-precise': 'في «{found}» كسور أدق مما يُحفظ: ست منازل على الأكثر.',
  'no-currency':
    'العملة غير مذكورة: اكتبوا رمزها بعد المبلغ مثل \u200eUSD، أو \u200eXXX إن لم يذكرها المصدر.',
  'which-currency':
    'اسم العملة في «{found}» لعدة دول، فأيها المقصود؟ اكتبوا رمزها مثل \u200eUSD، أو \u200eXXX إن لم يحددها المصدر.',
  'unknown-currency': 'في «{found}» ما ليس من العملات المعروفة ولا من الأعداد: اكتبوا رمز العملة مثل USD.',
  'several-currencies': 'في «{found}» أكثر من عملة: لكل مبلغ سطره.',
  'unknown-state':
    '«{found}» ليست دولة معروفة: اكتبوا اسمها أو رمزها ({choices})، أو «name:{found}» إن لم تكن في أي قائمة.',
  'not-in-list': '«{found}» ليس في القائمة: {choices}.',
  'not-yes-or-no': '«{found}» لا تعني نعم ولا لا: اكتبوا إحداهما.',
  'not-found': 'لا يوجد ما يسمى «{found}».',
  'too-many': 'العدد أكبر مما يُحفظ في حقل واحد.',
  required: 'هذا الحقل لازم.',
  'no-such-field': 'لا حقل باسم «{found}».',
}

const en: Sentences = {
  'too-long': 'The text is longer than what is kept: shorten it.',
  'control-characters': 'The text has characters that nobody sees: take them out.',
  'not-a-date':
    '“{found}” is no date that can be read: write a day, a month or a year, such as 2018-03-01 or “Ramadan 1441 AH”.',
  'several-dates': '“{found}” may be several dates ({choices}): which one is meant?',
  'not-a-number': '“{found}” is no number that can be read: write it as 150 or “150 million”.',
  'not-money':
    '“{found}” is no amount that can be read: write a number, in digits of any script, with the code of its currency (ISO 4217), such as 1500.50 USD.',
  'several-numbers': '“{found}” has several numbers: write one.',
  'ambiguous-number': '“{found}” may be two numbers, by what the point or comma parts: write it without.',
  'too-large': '“{found}” is larger than what is kept.',
  'too-precise': '“{found}” is more exact than what is kept: at most six decimal places.',
  'no-currency':
    'No currency is stated: write its code behind the amount, such as USD, or XXX where the source states none.',
  'which-currency':
    'Currencies of several States are called so in “{found}”: which one is meant? Write its code, such as USD, or XXX where the source does not say.',
  'unknown-currency':
    '“{found}” has words that are neither a known currency nor a number: write the currency’s code, such as USD.',
  'several-currencies': '“{found}” has several currencies: each amount has a row of its own.',
  'unknown-state':
    '“{found}” is no State that is known: write its name or code ({choices}), or “name:{found}” where no list has it.',
  'not-in-list': '“{found}” is not in the list: {choices}.',
  'not-yes-or-no': '“{found}” is neither yes nor no: write one of them.',
  'not-found': 'There is nothing called “{found}”.',
  'too-many': 'These are more than one field keeps.',
  required: 'This field is needed.',
  'no-such-field': 'There is no field “{found}”.',
}

const fr: Sentences = {
  'too-long': 'Le texte est plus long que ce qui est conservé : abrégez-le.',
  'control-characters': 'Le texte contient des caractères invisibles : supprimez-les.',
  'not-a-date':
    '« {found} » n’est pas une date lisible : écrivez un jour, un mois ou une année, comme 2018-03-01 ou « ramadan 1441 H ».',
  'several-dates': '« {found} » peut être plusieurs dates ({choices}) : laquelle ?',
  'not-a-number': '« {found} » n’est pas un nombre lisible : écrivez-le comme 150 ou « 150 millions ».',
  'not-money':
    '« {found} » n’est pas un montant lisible : écrivez un nombre, en chiffres de toute écriture, avec le code de sa monnaie (ISO 4217), comme 1500.50 USD.',
  'several-numbers': '« {found} » contient plusieurs nombres : écrivez-en un.',
  'ambiguous-number':
    '« {found} » peut être deux nombres, selon ce que sépare le point ou la virgule : écrivez-le sans.',
  'too-large': '« {found} » dépasse ce qui est conservé.',
  'too-precise': '« {found} » est plus précis que ce qui est conservé : six décimales au plus.',
  'no-currency':
    'Aucune monnaie n’est indiquée : écrivez son code après le montant, comme USD, ou XXX si la source n’en indique pas.',
  'which-currency':
    'Les monnaies de plusieurs États portent ce nom dans « {found} » : laquelle ? Écrivez son code, comme USD, ou XXX si la source ne le dit pas.',
  'unknown-currency':
    '« {found} » contient des mots qui ne sont ni une monnaie connue ni un nombre : écrivez le code de la monnaie, comme USD.',
  'several-currencies': '« {found} » contient plusieurs monnaies : une ligne par montant.',
  'unknown-state':
    '« {found} » n’est pas un État connu : écrivez son nom ou son code ({choices}), ou « name:{found} » si aucune liste ne l’a.',
  'not-in-list': '« {found} » ne figure pas dans la liste : {choices}.',
  'not-yes-or-no': '« {found} » n’est ni oui ni non : écrivez l’un des deux.',
  'not-found': 'Rien ne s’appelle « {found} ».',
  'too-many': 'C’est plus que ce qu’un champ conserve.',
  required: 'Ce champ est nécessaire.',
  'no-such-field': 'Il n’y a pas de champ « {found} ».',
}

const sentences: Record<LanguageTag, Sentences> = { ar, en, fr }

/** Few enough to be read in a sentence. */
const mostNamed = 12

/** What is wrong, and what to do; which field it is stands beside it. */
export function valueFaultSentence(
  fault: Pick<ValueFault, 'code' | 'found' | 'choices'>,
  language: LanguageTag,
): string {
  const named = fault.choices.slice(0, mostNamed).join(language === 'ar' ? '، ' : ', ')
  const values = { found: shortened(fault.found), choices: named || '…' }
  return sentences[language][fault.code].replaceAll(
    /\{(found|choices)\}/g,
    (_, name: 'found' | 'choices') => values[name],
  )
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
