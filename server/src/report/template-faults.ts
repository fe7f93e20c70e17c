import type { LanguageTag } from '@qarar/core'
import { styleRoles } from './style-roles.ts'
import type { TemplateStyles } from './template-styles.ts'

/** Why a file cannot be a template; `part`: which of its parts. */
export interface TemplateFault {
  code:
    | 'too-large'
    | 'old-document'
    | 'not-a-document'
    | 'macros'
    | 'strict'
    | 'sealed'
    | 'damaged'
    | 'too-many'
    | 'outside'
    | 'embedded'
    | 'fields'
  part?: string
}

export const templateFaultSentence = ({ code, part = '' }: TemplateFault, language: LanguageTag): string =>
  sentences[language][code].replace('{part}', () => part)

const sentences: Record<LanguageTag, Record<TemplateFault['code'], string>> = {
  en: {
    'too-large': 'The file is too large for a template: make its pictures smaller and take out its text.',
    'old-document':
      'The file is of the old kind (.doc), or locked with a password: save it as DOCX without one.',
    'not-a-document': 'The file is no Word document (DOCX), or it is damaged.',
    macros: 'The file has macros: save it as DOCX, which has none.',
    strict: 'The file is of the kind “Strict Open XML”: save it as “Word Document (*.docx)”.',
    sealed:
      'The file is a form or a draft that went out from here: import it with the report. A template is a document of your own.',
    damaged: 'The part {part} of the file cannot be read: open it in Word and save it again.',
    'too-many':
      'The part {part} of the file has more styles, lists or marks than are read of a template: copy what is needed to a new document.',
    outside: 'The part {part} takes a picture from elsewhere: insert the picture in the file itself.',
    embedded: 'The part {part} has an object in it (chart, workbook, control): take it out.',
    fields: 'The part {part} has a field that fetches or runs something: take it out.',
  },
  fr: {
    'too-large':
      'Le fichier est trop volumineux pour un modèle : réduisez ses images et supprimez son texte.',
    'old-document':
      'Le fichier est de l’ancien format (.doc) ou protégé par un mot de passe : enregistrez-le en DOCX sans protection.',
    'not-a-document': 'Le fichier n’est pas un document Word (DOCX), ou il est endommagé.',
    macros: 'Le fichier contient des macros : enregistrez-le en DOCX, qui n’en a pas.',
    strict: 'Le fichier est au format « Open XML strict » : enregistrez-le comme « Document Word (*.docx) ».',
    sealed:
      'Le fichier est un formulaire ou un projet sorti d’ici : importez-le avec le rapport. Un modèle est un document à vous.',
    damaged: 'La partie {part} du fichier est illisible : ouvrez-le dans Word et enregistrez-le de nouveau.',
    'too-many':
      'La partie {part} du fichier a plus de styles, de listes ou de balises qu’il n’en est lu d’un modèle : copiez ce qui est utile dans un nouveau document.',
    outside: 'La partie {part} prend une image ailleurs : insérez l’image dans le fichier même.',
    embedded: 'La partie {part} contient un objet (graphique, classeur, contrôle) : supprimez-le.',
    fields: 'La partie {part} contient un champ qui va chercher ou exécute quelque chose : supprimez-le.',
  },
  ar: {
    'too-large': 'الملف أكبر من أن يكون قالباً: صغّروا صوره واحذفوا نصه.',
    'old-document': 'الملف من الصيغة القديمة (‎.doc) أو محمي بكلمة سر: احفظوه بصيغة DOCX دون كلمة سر.',
    'not-a-document': 'الملف ليس مستند Word ‏(DOCX) أو أنه تالف.',
    macros: 'في الملف وحدات ماكرو: احفظوه بصيغة DOCX الخالية منها.',
    strict: 'الملف بصيغة Strict Open XML: احفظوه بوصفه مستند Word ‏(‎*.docx).',
    sealed: 'الملف نموذج أو مشروع صدر من هنا: استوردوه مع التقرير. أما القالب فمستند من عندكم.',
    damaged: 'تعذرت قراءة الجزء {part} من الملف: افتحوه في Word واحفظوه من جديد.',
    'too-many':
      'في الجزء {part} من الملف أنماط أو قوائم أو علامات أكثر مما يُقرأ من قالب: انسخوا ما يلزم إلى مستند جديد.',
    outside: 'يأخذ الجزء {part} صورة من مكان آخر: أدرجوا الصورة في الملف نفسه.',
    embedded: 'في الجزء {part} كائن مدرج (مخطط أو مصنف أو عنصر تحكم): احذفوه.',
    fields: 'في الجزء {part} حقل يجلب شيئاً أو يشغله: احذفوه.',
  },
}

/** What the template lacks, by the names that Word keeps; such styles are taken from ours. */
export function templateNotes({ lacks }: TemplateStyles, language: LanguageTag): string[] {
  return lacks.map((key) => notes[language].replace('{style}', () => styleRoles[key].name))
}

const notes: Record<LanguageTag, string> = {
  en: 'The template has no style “{style}”: the usual one is taken, in the template’s font.',
  fr: 'Le modèle n’a pas de style « {style} » : le style usuel est pris, dans la police du modèle.',
  ar: 'ليس في القالب نمط «{style}»: أُخذ النمط المعتاد بخط القالب.',
}
