import type { LanguageTag } from '@qarar/core'

/** What may be wrong with a declaration: a closed list. */
export const kindFaultCodes = [
  'not-json',
  'not-a-declaration',
  'missing',
  'unknown-key',
  'wrong-type',
  'not-one-of',
  'not-an-id',
  'too-many',
  'too-few',
  'twice',
  'of-every-kind',
  'no-such-record',
  'no-such-field',
  'no-such-list',
  'no-such-entry',
  'no-such-answer',
  'wrong-field',
  'sensitive-field',
  'other-folder',
  'double-kind',
  'not-readable',
] as const
export type KindFaultCode = (typeof kindFaultCodes)[number]

export interface KindFault {
  code: KindFaultCode
  /** Where in the declaration, by ids where there are: `records › meeting › on`; empty: the whole of it. */
  at: string
  /** What stands there. */
  found: string
  /** What may stand there, or what to do. */
  wanted: string
}

type Sentences = Record<KindFaultCode, string>

const en: Sentences = {
  'not-json': 'is no valid JSON ({found}): look for a comma or a bracket that is missing or too many.',
  'not-a-declaration': 'is no declaration: write an object with `id`, `one`, `many`, `records` and so on.',
  missing: 'is missing: write it ({wanted}).',
  'unknown-key': 'is not known here ({found}): take it out, or see how it is spelt.',
  'wrong-type': 'has to be {wanted}.',
  'not-one-of': 'is {found}: write one of {wanted}.',
  'not-an-id':
    'is {found}, which is no id: write small letters of a–z, digits and hyphens, such as `annual-report`.',
  'too-many': 'is too long: at most {wanted}.',
  'too-few': 'is too short: at least {wanted}.',
  twice: 'has {found} twice: give one of them another id.',
  'of-every-kind': 'is {found}, which every kind has already: take it out, or give it another id.',
  'no-such-record': 'names the record {found}, which is not declared: write one of {wanted}.',
  'no-such-field': 'names the field {found}, which its record does not have: write one of {wanted}.',
  'no-such-list':
    'names the list {found}, which is not declared: declare it under `lists`, or write one of {wanted}.',
  'no-such-entry': 'names {found}, which its list does not have: write one of {wanted}.',
  'no-such-answer': 'names the answer {found}, which is not declared: write one of {wanted}.',
  'wrong-field': 'names the field {found}, which is of another type: it has to be {wanted}.',
  'sensitive-field':
    'names the field {found}, which is sensitive and would be seen there: name another field, or take `sensitive` away.',
  'other-folder': 'is {found}, but its folder is called {wanted}: give both one name.',
  'double-kind': 'is {found}, a kind that there is already ({wanted}): give this one another id.',
  'not-readable': 'cannot be read ({found}): see that the file is there and may be read.',
}

const fr: Sentences = {
  'not-json':
    'n’est pas du JSON valide ({found}) : cherchez une virgule ou une accolade manquante ou en trop.',
  'not-a-declaration':
    'n’est pas une déclaration : écrivez un objet avec `id`, `one`, `many`, `records`, etc.',
  missing: 'manque : écrivez-le ({wanted}).',
  'unknown-key': 'n’est pas connu ici ({found}) : supprimez-le ou vérifiez l’orthographe.',
  'wrong-type': 'doit être : {wanted}.',
  'not-one-of': 'vaut {found} : écrivez l’un de {wanted}.',
  'not-an-id':
    'vaut {found}, ce qui n’est pas un identifiant : lettres a–z, chiffres et traits d’union, comme `annual-report`.',
  'too-many': 'est trop long : {wanted} au plus.',
  'too-few': 'est trop court : {wanted} au moins.',
  twice: 'contient deux fois {found} : donnez un autre identifiant à l’un des deux.',
  'of-every-kind': 'vaut {found}, que toute espèce possède déjà : supprimez-le ou changez l’identifiant.',
  'no-such-record': 'désigne la fiche {found}, qui n’est pas déclarée : écrivez l’une de {wanted}.',
  'no-such-field': 'désigne le champ {found}, absent de sa fiche : écrivez l’un de {wanted}.',
  'no-such-list':
    'désigne la liste {found}, qui n’est pas déclarée : déclarez-la sous `lists`, ou écrivez l’une de {wanted}.',
  'no-such-entry': 'désigne {found}, absent de sa liste : écrivez l’un de {wanted}.',
  'no-such-answer': 'désigne la réponse {found}, qui n’est pas déclarée : écrivez l’une de {wanted}.',
  'wrong-field': 'désigne le champ {found}, d’un autre type : il faut {wanted}.',
  'sensitive-field':
    'désigne le champ {found}, sensible, qui y serait visible : désignez un autre champ ou retirez `sensitive`.',
  'other-folder': 'vaut {found}, mais le dossier s’appelle {wanted} : donnez-leur le même nom.',
  'double-kind': 'vaut {found}, une espèce qui existe déjà ({wanted}) : donnez-lui un autre identifiant.',
  'not-readable': 'est illisible ({found}) : vérifiez que le fichier existe et peut être lu.',
}

const ar: Sentences = {
  'not-json': 'ليس بصيغة JSON صحيحة ({found}): ابحثوا عن فاصلة أو قوس ناقص أو زائد.',
  'not-a-declaration': 'ليس تعريفاً لنوع: اكتبوا كائناً فيه `id` و`one` و`many` و`records` وما يليها.',
  missing: 'ناقص: اكتبوه ({wanted}).',
  'unknown-key': 'غير معروف هنا ({found}): احذفوه أو راجعوا كتابته.',
  'wrong-type': 'يجب أن يكون: {wanted}.',
  'not-one-of': 'قيمته {found}: اكتبوا واحداً من {wanted}.',
  'not-an-id': 'قيمته {found}، وهي لا تصلح رمزاً: حروف a–z صغيرة وأرقام وشرطات مثل `annual-report`.',
  'too-many': 'أطول مما يُقبل: {wanted} على الأكثر.',
  'too-few': 'أقصر مما يلزم: {wanted} على الأقل.',
  twice: 'فيه {found} مرتين: غيّروا رمز أحدهما.',
  'of-every-kind': 'قيمته {found}، وهو موجود في كل نوع: احذفوه أو غيّروا رمزه.',
  'no-such-record': 'يشير إلى السجل {found} وهو غير معرّف: اكتبوا واحداً من {wanted}.',
  'no-such-field': 'يشير إلى الحقل {found} وليس في سجله: اكتبوا واحداً من {wanted}.',
  'no-such-list': 'يشير إلى القائمة {found} وهي غير معرّفة: عرّفوها تحت `lists` أو اكتبوا واحدة من {wanted}.',
  'no-such-entry': 'يشير إلى {found} وليس في قائمته: اكتبوا واحداً من {wanted}.',
  'no-such-answer': 'يشير إلى الجواب {found} وهو غير معرّف: اكتبوا واحداً من {wanted}.',
  'wrong-field': 'يشير إلى الحقل {found} وهو من نوع آخر: يلزم {wanted}.',
  'sensitive-field': 'يشير إلى الحقل {found} وهو حساس ويظهر هناك: اختاروا حقلاً غيره أو احذفوا `sensitive`.',
  'other-folder': 'قيمته {found} واسم مجلده {wanted}: اجعلوهما اسماً واحداً.',
  'double-kind': 'قيمته {found}، وهو نوع موجود من قبل ({wanted}): غيّروا رمزه.',
  'not-readable': 'لا يمكن قراءته ({found}): تأكدوا من وجود الملف ومن إذن القراءة.',
}

const sentences: Record<LanguageTag, Sentences> = { ar, en, fr }

/** Where it is, what is wrong and what to do. `file` is named first where it is given. */
export function kindFaultSentence(fault: KindFault, language: LanguageTag, file = ''): string {
  const said = sentences[language][fault.code].replaceAll(
    /\{(found|wanted)\}/g,
    (_, name: 'found' | 'wanted') => fault[name],
  )
  const place = [file, fault.at && `\u2068${fault.at}\u2069`].filter(Boolean).join(': ')
  return place ? `${place} ${said}` : said
}
