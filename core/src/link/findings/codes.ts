import type { FindingCode } from '../../model/linked.ts'

// Every code with its sentence in each interface language, which says what stands where and takes no side. `{x}` stands
// for a parameter. docs/reference/findings.md lists them; a test compares.
export const findingSentences: Record<FindingCode, { en: string; ar: string; fr: string }> = {
  'follow-up-missing': {
    en: 'No paragraph asks for a report on this text; {with} of the {of} texts beside it do.',
    ar: 'لا تطلب أي فقرة تقريراً عن هذا النص، ويطلبه {with} من أصل {of} نصاً معه.',
    fr: 'Aucun paragraphe ne demande de rapport sur ce texte ; {with} des {of} textes voisins le font.',
  },
  'deadline-stale': {
    en: 'The text, of {own}, speaks of {deadline} as still to come, or as the latest.',
    ar: 'موعد النص {own}، وفيه {deadline} مذكور على أنه موعد آتٍ أو أنه أحدث موعد.',
    fr: "Le texte, du {own}, parle de {deadline} comme d'un moment à venir, ou comme du plus récent.",
  },
  'paragraph-repeated': {
    en: 'The paragraph stands in {count} places in the same or nearly the same words.',
    ar: 'ترد الفقرة في {count} مواضع بالكلمات نفسها أو بما يقاربها.',
    fr: 'Le paragraphe figure à {count} endroits dans les mêmes termes ou presque.',
  },
  'report-of-other-session': {
    en: 'The text of session {own} has before it a document of session {cited}.',
    ar: 'نص الدورة {own} يستند إلى وثيقة من الدورة {cited}.',
    fr: "Le texte de la session {own} s'appuie sur un document de la session {cited}.",
  },
  'dates-disagree': {
    en: 'The texts date {event} differently: {first} / {second}.',
    ar: 'تختلف النصوص في تاريخ {event}: {first} / {second}.',
    fr: 'Les textes datent {event} différemment : {first} / {second}.',
  },
  'numbers-disagree': {
    en: 'The texts give different numbers for the same thing: {first} / {second}.',
    ar: 'تذكر النصوص رقمين مختلفين للشيء نفسه: {first} / {second}.',
    fr: 'Les textes donnent des nombres différents pour la même chose : {first} / {second}.',
  },
  'names-disagree': {
    en: 'The texts name the same thing differently: {first} / {second}.',
    ar: 'تسمي النصوص الشيء نفسه باسمين: {first} / {second}.',
    fr: 'Les textes nomment la même chose différemment : {first} / {second}.',
  },
  'states-disagree': {
    en: 'The texts describe {name} in two ways: {first} / {second}.',
    ar: 'تصف النصوص {name} على وجهين: {first} / {second}.',
    fr: 'Les textes présentent {name} de deux façons : {first} / {second}.',
  },
  'versions-differ': {
    en: 'The language versions differ ({what}): {first} / {second}.',
    ar: 'تختلف الصيغ اللغوية ({what}): {first} / {second}.',
    fr: 'Les versions linguistiques diffèrent ({what}) : {first} / {second}.',
  },
  'files-differ': {
    en: 'The file {file} of the same text says otherwise: {other}',
    ar: 'الملف {file} من النص نفسه يقول غير ذلك: {other}',
    fr: 'Le fichier {file} du même texte dit autre chose : {other}',
  },
}
