import type { LanguageTag } from '@qarar/core'
import type { DraftRefusalCode } from '../../contract/decisions.ts'

type Sentences = Record<DraftRefusalCode, string>

const ar: Sentences = {
  'empty-file': 'الملف فارغ: تحقّقوا من أنه نُسخ كاملاً.',
  'old-document': 'الملف مستند Word بالصيغة القديمة (.doc): احفظوه بصيغة .docx وأرسلوه من جديد.',
  'locked-file': 'الملف مقفل بكلمة سر: احفظوه بصيغة .docx بلا كلمة سر.',
  'rtf-file': 'الملف بصيغة RTF: افتحوه في معالج النصوص واحفظوه بصيغة .docx.',
  'odt-file': 'الملف بصيغة OpenDocument (.odt): احفظوه بصيغة .docx.',
  'pdf-file': 'الملف بصيغة PDF، ولا حقول فيه: أرسلوا مستند Word (.docx) نفسه الذي استلمتموه بعد ملئه.',
  'html-file': 'الملف صفحة ويب: احفظوا المستند بصيغة .docx.',
  'word-xml-file': 'الملف بصيغة Word XML: احفظوه بصيغة .docx.',
  'text-file': 'الملف نص بلا تنسيق، ولا حقول فيه: أرسلوا مستند Word (.docx) نفسه الذي استلمتموه بعد ملئه.',
  'workbook-file': 'الملف جدول بيانات لا مستند: أرسلوا مستند Word (.docx) نفسه بعد ملئه.',
  'slides-file': 'الملف عرض تقديمي أو رسم لا مستند: أرسلوا مستند Word (.docx) نفسه بعد ملئه.',
  'pages-file': 'الملف من تطبيق Pages: صدّروه بصيغة Word (.docx).',
  'other-package': 'الملف حزمة ليس فيها مستند Word: أرسلوا ملف .docx نفسه.',
  'unknown-file': 'الملف ليس مستند Word (.docx): احفظوه بهذه الصيغة وأرسلوه من جديد.',
  'damaged-file': 'ملف .docx هذا تالف: افتحوه في معالج النصوص واحفظوه من جديد.',
  'draft-too-large':
    'المستند أكبر مما يُقرأ: أزيلوا منه الصور وما أُلصق فيه، أو ارفعوا QARAR_DRAFT_MAX_BYTES وQARAR_DRAFT_MAX_UNPACKED وQARAR_DRAFT_MAX_ELEMENTS.',
  'unsafe-document':
    'في المستند ما لا يكتبه معالج نصوص (تعريف نوع أو تداخل بلا حد): لم يُقرأ. احفظوه من جديد بصيغة .docx.',
}

const en: Sentences = {
  'empty-file': 'The file is empty: check that it was copied whole.',
  'old-document': 'The file is a Word document of the old kind (.doc): save it as .docx and send it again.',
  'locked-file': 'The file is locked with a password: save it as .docx without one.',
  'rtf-file': 'The file is RTF: open it in a word processor and save it as .docx.',
  'odt-file': 'The file is an OpenDocument text (.odt): save it as .docx.',
  'pdf-file':
    'The file is a PDF, which has no fields: send the Word document (.docx) that you were sent, filled in.',
  'html-file': 'The file is a web page: save the document as .docx.',
  'word-xml-file': 'The file is Word XML: save it as .docx.',
  'text-file':
    'The file is plain text, which has no fields: send the Word document (.docx) that you were sent, filled in.',
  'workbook-file':
    'The file is a workbook, not a document: send the Word document (.docx) that you were sent, filled in.',
  'slides-file':
    'The file is a presentation or a drawing: send the Word document (.docx) that you were sent, filled in.',
  'pages-file': 'The file is of Pages: export it to Word (.docx).',
  'other-package': 'The file is a package without a Word document in it: send the .docx file itself.',
  'unknown-file': 'The file is no Word document (.docx): save it as one and send it again.',
  'damaged-file': 'This .docx file is damaged: open it in a word processor and save it again.',
  'draft-too-large':
    'The document is larger than what is read: take out pictures and what was pasted in, or set QARAR_DRAFT_MAX_BYTES, QARAR_DRAFT_MAX_UNPACKED and QARAR_DRAFT_MAX_ELEMENTS higher.',
  'unsafe-document':
    'The document has what no word processor writes (a document type, or elements in each other without end): it was not read. Save it again as .docx.',
}

const fr: Sentences = {
  'empty-file': 'Le fichier est vide : vérifiez qu’il a été copié en entier.',
  'old-document':
    'Le fichier est un document Word de l’ancien format (.doc) : enregistrez-le au format .docx et renvoyez-le.',
  'locked-file':
    'Le fichier est protégé par un mot de passe : enregistrez-le au format .docx sans mot de passe.',
  'rtf-file': 'Le fichier est au format RTF : ouvrez-le et enregistrez-le au format .docx.',
  'odt-file': 'Le fichier est un texte OpenDocument (.odt) : enregistrez-le au format .docx.',
  'pdf-file':
    'Le fichier est un PDF, qui n’a pas de champs : envoyez le document Word (.docx) que vous avez reçu, rempli.',
  'html-file': 'Le fichier est une page web : enregistrez le document au format .docx.',
  'word-xml-file': 'Le fichier est au format Word XML : enregistrez-le au format .docx.',
  'text-file':
    'Le fichier est du texte brut, qui n’a pas de champs : envoyez le document Word (.docx) que vous avez reçu, rempli.',
  'workbook-file':
    'Le fichier est un classeur, non un document : envoyez le document Word (.docx) que vous avez reçu, rempli.',
  'slides-file':
    'Le fichier est une présentation ou un dessin : envoyez le document Word (.docx) que vous avez reçu, rempli.',
  'pages-file': 'Le fichier vient de Pages : exportez-le au format Word (.docx).',
  'other-package': 'Le fichier est un paquet sans document Word : envoyez le fichier .docx lui-même.',
  'unknown-file':
    'Le fichier n’est pas un document Word (.docx) : enregistrez-le dans ce format et renvoyez-le.',
  'damaged-file':
    'Ce fichier .docx est endommagé : ouvrez-le dans un traitement de texte et réenregistrez-le.',
  'draft-too-large':
    'Le document dépasse ce qui est lu : retirez les images et ce qui a été collé, ou augmentez QARAR_DRAFT_MAX_BYTES, QARAR_DRAFT_MAX_UNPACKED et QARAR_DRAFT_MAX_ELEMENTS.',
  'unsafe-document':
    'Le document contient ce qu’aucun traitement de texte n’écrit (un type de document, ou des éléments imbriqués sans fin) : il n’a pas été lu. Réenregistrez-le au format .docx.',
}

const sentences: Record<LanguageTag, Sentences> = { ar, en, fr }

/** What the file is, and what to do. */
export const draftRefusalSentence = (code: DraftRefusalCode, language: LanguageTag): string =>
  sentences[language][code]
