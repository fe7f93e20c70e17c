import type { LanguageTag } from '@qarar/core'

/** What keeps a record from being kept: a closed list. */
export const recordFaultCodes = [
  'unknown-type',
  'unknown-field',
  'required',
  'wrong-type',
  'not-money',
  'not-in-list',
  'no-such-currency',
  'no-such-date',
  'no-such-record',
  'dates-out-of-order',
  'not-alone',
  'other-currency',
  'above-limit',
  'below-least',
  'said-already',
] as const
export type RecordFaultCode = (typeof recordFaultCodes)[number]

export interface RecordFault {
  code: RecordFaultCode
  /** Id of the field; empty: of the record as a whole. */
  field: string
  /** What stands there, or what the other record is called; never of a sensitive field. */
  found: string
  /** Ids of other records that it contradicts. */
  others: string[]
}

type Sentences = Record<RecordFaultCode, string>

const ar: Sentences = {
  'unknown-type': 'لا يعرف هذا النوع سجلات «{found}»: تُحفظ كما هي ولا تُعدَّل.',
  'unknown-field': 'لا حقل باسم «{found}» في هذا السجل.',
  required: 'هذا الحقل لازم.',
  'wrong-type': 'ما في هذا الحقل ليس من نوعه.',
  'not-money': '«{found}» ليس مبلغاً: العدد بأرقام أي لغة ومعه رمز العملة (ISO 4217)، مثل «1500.50 USD».',
  'not-in-list': '«{found}» ليس في القائمة: اختاروا منها أو أضيفوه إليها.',
  'no-such-currency': '«{found}» ليس رمز عملة متداولة في معيار ISO 4217.',
  'no-such-date': '«{found}» ليس في التقويم.',
  'no-such-record': 'السجل «{found}» غير موجود في هذه الآلية.',
  'dates-out-of-order': 'النهاية قبل البداية: صححوا أحد التاريخين.',
  'not-alone': 'لا يصح إلا واحد في الوقت نفسه، وهناك غيره ({found}): أنهوه أولاً أو صححوا التواريخ.',
  'other-currency': 'العملة غير عملة الأصل ({found}): لا يُجمع بين عملتين ولا تُحوَّل.',
  'above-limit': 'المجموع يزيد على الأصل بمقدار {found}: صححوا المبلغ أو سجلوا تصحيحاً مسبَّباً.',
  'below-least': 'لا يصح هنا ما هو أقل من {found}: صححوا العدد.',
  'said-already':
    'في السجلات المعتمدة ما يقول القول نفسه ({found}): ارفضوا هذا، أو احفظوا الاثنين معاً عن قصد.',
}

const en: Sentences = {
  'unknown-type': 'This kind has no records “{found}”: they are kept as they are, and not changed.',
  'unknown-field': 'This record has no field “{found}”.',
  required: 'This field is needed.',
  'wrong-type': 'What this field holds is not of its type.',
  'not-money':
    '“{found}” is no amount: it is a number, in digits of any script, with the code of its currency (ISO 4217), such as 1500.50 USD.',
  'not-in-list': '“{found}” is not in the list: choose from it, or add it.',
  'no-such-currency': '“{found}” is no code of ISO 4217 that is in use.',
  'no-such-date': '“{found}” is not in the calendar.',
  'no-such-record': 'This mechanism has no record “{found}”.',
  'dates-out-of-order': 'It ends before it begins: correct one of the dates.',
  'not-alone':
    'Only one may hold at a time, and there is another ({found}): end that one first, or correct the dates.',
  'other-currency':
    'The currency is not that of what it belongs to ({found}): two are never added, and none is converted.',
  'above-limit':
    'Together this is {found} above what it belongs to: correct the amount, or record a correction with its reason.',
  'below-least': 'This cannot be less than {found}: correct the number.',
  'said-already': 'A record that is kept says the same ({found}): reject this one, or keep both on purpose.',
}

const fr: Sentences = {
  'unknown-type':
    'Ce type de mécanisme n’a pas de fiches « {found} » : elles sont conservées telles quelles.',
  'unknown-field': 'Cette fiche n’a pas de champ « {found} ».',
  required: 'Ce champ est nécessaire.',
  'wrong-type': 'Le contenu de ce champ n’est pas de son type.',
  'not-money':
    '« {found} » n’est pas un montant : un nombre, en chiffres de toute écriture, avec le code de sa monnaie (ISO 4217), comme 1500.50 USD.',
  'not-in-list': '« {found} » ne figure pas dans la liste : choisissez-y ou ajoutez-le.',
  'no-such-currency': '« {found} » n’est pas un code ISO 4217 en usage.',
  'no-such-date': '« {found} » n’existe pas dans le calendrier.',
  'no-such-record': 'Ce mécanisme n’a pas de fiche « {found} ».',
  'dates-out-of-order': 'La fin précède le début : corrigez l’une des dates.',
  'not-alone':
    'Un seul à la fois, et il y en a un autre ({found}) : mettez-y fin d’abord, ou corrigez les dates.',
  'other-currency':
    'La monnaie n’est pas celle de l’annonce ({found}) : deux monnaies ne s’additionnent pas et aucune n’est convertie.',
  'above-limit':
    'Le total dépasse de {found} ce dont il relève : corrigez le montant ou enregistrez une rectification motivée.',
  'below-least': 'La valeur ne peut être inférieure à {found} : corrigez le nombre.',
  'said-already':
    'Une fiche conservée dit la même chose ({found}) : rejetez celle-ci, ou conservez les deux à dessein.',
}

const sentences: Record<LanguageTag, Sentences> = { ar, en, fr }

/** What is wrong, and what to do; which field it is stands beside it. */
export const recordFaultSentence = (
  { code, found }: Pick<RecordFault, 'code' | 'found'>,
  language: LanguageTag,
) => sentences[language][code].replaceAll('{found}', () => found)
