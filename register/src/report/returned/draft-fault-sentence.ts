import type { LanguageTag } from '@qarar/core'
import type { DraftFault, DraftFaultCode } from '../../contract/returned-drafts.ts'
import { dayInWords } from '../../letters/note-verbale.ts'

const sentences: Record<DraftFaultCode, Record<LanguageTag, string>> = {
  table: {
    ar: 'في الحقل جدول: حُفظ كل صف منه فقرة، بين خلاياه «|»، بلا الجدول.',
    en: 'A table stands in it: each of its rows is kept as a paragraph, “|” between the cells, without the table.',
    fr: 'Il contient un tableau : chaque ligne est gardée en un paragraphe, « | » entre les cellules, sans le tableau.',
  },
  picture: {
    ar: 'فيه صورة: لا تُؤخذ.',
    en: 'A picture stands in it: it is not taken over.',
    fr: 'Il contient une image : elle n’est pas reprise.',
  },
  object: {
    ar: 'فيه ملف مضمّن: لا يُؤخذ. أرسلوه وحده.',
    en: 'A file is embedded in it: it is not taken over. Send it by itself.',
    fr: 'Un fichier y est incorporé : il n’est pas repris. Envoyez-le à part.',
  },
  'text-box': {
    ar: 'فيه مربع نص: حُفظت كلماته فقرات.',
    en: 'A text box stands in it: its words are kept as paragraphs.',
    fr: 'Il contient une zone de texte : ses mots sont gardés en paragraphes.',
  },
  formula: {
    ar: 'فيه صيغة رياضية: حُفظت رموزها نصاً، وقد يختلف معناها.',
    en: 'A formula stands in it: its signs are kept as text, which may read otherwise.',
    fr: 'Il contient une formule : ses signes sont gardés en texte, ce qui peut se lire autrement.',
  },
  'field-code': {
    ar: 'فيه ما يحسبه البرنامج ({found}): حُفظ آخر ما ظهر منه.',
    en: 'The program works something out in it ({found}): what it last showed is kept.',
    fr: 'Le logiciel y calcule quelque chose ({found}) : ce qu’il montrait en dernier est gardé.',
  },
  link: {
    ar: 'فيه رابط ({found}): حُفظت كلماته بلا العنوان.',
    en: 'A link stands in it ({found}): its words are kept, without the address.',
    fr: 'Il contient un lien ({found}) : ses mots sont gardés, sans l’adresse.',
  },
  'web-text': {
    ar: 'أُلصق من صفحة ويب: حُفظت كلماته بلا تنسيقها.',
    en: 'It was pasted from a web page: its words are kept, without their form.',
    fr: 'Collé depuis une page web : ses mots sont gardés, sans leur mise en forme.',
  },
  'hidden-text': {
    ar: 'فيه نص مخفي أُخذ مع غيره: «{found}».',
    en: 'Hidden text stands in it, which is read with the rest: “{found}”.',
    fr: 'Il contient du texte masqué, lu avec le reste : « {found} ».',
  },
  symbol: {
    ar: 'فيه رمز من خط رموز ({found}): تحقّقوا مما بقي منه.',
    en: 'A sign of a symbol font stands in it ({found}): see what is left of it.',
    fr: 'Il contient un signe d’une police de symboles ({found}) : vérifiez ce qu’il en reste.',
  },
  'repeated-by-program': {
    ar: 'كرّر LibreOffice هذه الفقرة عند الحفظ: أُخذت مرة واحدة، وتُركت «{found}».',
    en: 'LibreOffice wrote this paragraph several times when it saved it: it is taken once, and “{found}” left out.',
    fr: 'LibreOffice a écrit ce paragraphe plusieurs fois en l’enregistrant : il est pris une fois, et « {found} » laissé.',
  },
  'foreign-part': {
    ar: 'أُدرج فيه مستند آخر لم يُقرأ: افتحوه واحفظوه في معالج النصوص من جديد.',
    en: 'Another document was inserted and not read: open the file in a word processor and save it again.',
    fr: 'Un autre document y est inséré, qui n’a pas été lu : ouvrez le fichier et réenregistrez-le.',
  },
  macros: {
    ar: 'في المستند وحدات ماكرو: لم تُشغّل ولا تُؤخذ.',
    en: 'The document has macros: they were not run and are not taken over.',
    fr: 'Le document contient des macros : elles n’ont pas été exécutées et ne sont pas reprises.',
  },
  'damaged-part': {
    ar: 'تعذّرت قراءة جزء من المستند ({found}): النص كامل، وقد ينقص غيره.',
    en: 'A part of the document could not be read ({found}): the text is whole, that part may lack something.',
    fr: 'Une partie du document n’a pu être lue ({found}) : le texte est entier, cette partie peut être incomplète.',
  },
  'same-file': {
    ar: 'سبق استلام هذا الملف نفسه ({found})، ولم يتغيّر شيء بإرساله ثانيةً.',
    en: 'This very file was taken over already ({found}); sending it again has changed nothing.',
    fr: 'Ce même fichier a déjà été repris ({found}) ; le renvoyer n’a rien changé.',
  },
  'no-seal': {
    ar: 'لا يقول المستند أي طلب هو جوابه: قورن بما أُرسل إلى هذه الإدارة.',
    en: 'The document does not say what it is the answer to: it is compared with what was sent to this department.',
    fr: 'Le document ne dit pas à quoi il répond : il est comparé à ce qui a été envoyé à ce service.',
  },
  'other-volume': {
    ar: 'المستند من تقرير آخر ({found}): لا يؤخذ منه شيء هنا.',
    en: 'The document is of another report ({found}): nothing of it is taken here.',
    fr: 'Le document relève d’un autre rapport ({found}) : rien n’en est repris ici.',
  },
  'other-packet': {
    ar: 'المستند جواب طلب آخر من التقرير نفسه ({found}): قورن بما أُرسل فيه.',
    en: 'The document answers another request of the same report ({found}): what stands there was sent otherwise.',
    fr: 'Le document répond à une autre demande du même rapport ({found}) : ce qui s’y trouve a été envoyé autrement.',
  },
  'altered-seal': {
    ar: 'ليس ما يقوله المستند عن نفسه ما أُرسل.',
    en: 'What the document says of itself is not what was sent.',
    fr: 'Ce que le document dit de lui-même n’est pas ce qui a été envoyé.',
  },
  'no-fields': {
    ar: 'ليس في المستند حقل مما أُرسل: أُخذ ما أمكن بحسب موضعه.',
    en: 'The document has none of the fields that were sent: what can be is read by its place.',
    fr: 'Le document n’a aucun des champs envoyés : ce qui peut l’être est lu d’après sa place.',
  },
  'nothing-written': {
    ar: 'لم يُكتب في المستند شيء: عاد كما أُرسل.',
    en: 'Nothing was written in it: it came back as it was sent.',
    fr: 'Rien n’y a été écrit : il est revenu tel qu’il a été envoyé.',
  },
  deleted: {
    ar: 'الحقل محذوف من المستند.',
    en: 'The field was deleted from the document.',
    fr: 'Le champ a été supprimé du document.',
  },
  doubled: {
    ar: 'عدد مرات وروده {found}، وفي كل مرة نص مختلف: اختاروا أحدها.',
    en: 'It stands there {found} times, each with other words: choose one.',
    fr: 'Il y figure {found} fois, avec des mots différents : choisissez.',
  },
  'unknown-field': {
    ar: 'لم يُرسل هذا الحقل ({found}).',
    en: 'This field was not sent ({found}).',
    fr: 'Ce champ n’a pas été envoyé ({found}).',
  },
  'by-place': {
    ar: 'كُتب بجانب الحقل لا فيه: «{found}».',
    en: 'Written beside the field, not in it: “{found}”.',
    fr: 'Écrit à côté du champ et non dedans : « {found} ».',
  },
  frozen: {
    ar: 'جُمّد هذا القسم: لا يتغيّر قبل فتحه.',
    en: 'This section is frozen: it does not change before it is opened.',
    fr: 'Cette section est figée : elle ne change pas avant d’être rouverte.',
  },
  'changed-since': {
    ar: 'غيّره أحدهم في السجل بعد إرسال المستند.',
    en: 'Somebody changed it in the register since the document went out.',
    fr: 'Quelqu’un l’a modifié dans le registre depuis l’envoi du document.',
  },
  'other-post': {
    ar: 'ما فيه الآن جاء من إدارة أخرى ({found}).',
    en: 'What stands there now came from another department ({found}).',
    fr: 'Ce qui s’y trouve vient d’un autre service ({found}).',
  },
  moved: {
    ar: 'القسم في غير موضعه.',
    en: 'The section stands in another place.',
    fr: 'La section se trouve à un autre endroit.',
  },
  'by-heading': {
    ar: 'ضاع اسم القسم: عُرف بعنوانه «{found}».',
    en: 'The name of the section is lost: it was found by its heading “{found}”.',
    fr: 'Le nom de la section est perdu : elle a été trouvée par son titre « {found} ».',
  },
  'no-source': {
    ar: 'جملة جديدة بلا مصدر: «{found}».',
    en: 'A new sentence without a source: “{found}”.',
    fr: 'Une phrase nouvelle sans source : « {found} ».',
  },
  'source-changed': {
    ar: 'غُيّر في المستند النص المطلوب ترجمته: «{found}». لا تؤخذ الترجمة ما لم تُطلب باسمها.',
    en: 'The words that are to be translated were changed in the document: “{found}”. The translation is not taken unless it is named.',
    fr: 'Les mots à traduire ont été modifiés dans le document : « {found} ». La traduction n’est reprise que si on la désigne.',
  },
  'source-gone': {
    ar: 'لم تعد هذه الكلمات في التقرير: غُيّرت الجملة بعد إرسال المستند. لا تؤخذ الترجمة ما لم تُطلب باسمها.',
    en: 'These words are not in the report any more: the sentence was changed since the document went out. The translation is not taken unless it is named.',
    fr: 'Ces mots ne figurent plus dans le rapport : la phrase a été modifiée depuis l’envoi du document. La traduction n’est reprise que si on la désigne.',
  },
  'unknown-source': {
    ar: 'لم يُطلب ترجمة هذا النص: «{found}».',
    en: 'No translation of these words was asked for: “{found}”.',
    fr: 'Aucune traduction de ces mots n’était demandée : « {found} ».',
  },
}

/** What is wrong, and what becomes of it. */
export function draftFaultSentence({ code, found }: DraftFault, language: LanguageTag): string {
  return sentences[code][language].replaceAll('{found}', () => inDays(found ?? '?', language))
}

/** A moment as a day of the language. */
const inDays = (found: string, language: LanguageTag) =>
  found.replace(/(\d{4}-\d{2}-\d{2})T[\d:.]{5,15}Z/, (_, day: string) => dayInWords(day, language))
