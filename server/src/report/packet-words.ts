import { type LanguageTag, languageTags } from '@qarar/core'

interface PacketWords {
  contribution: string
  translation: string
  volume: string
  session: string
  post: string
  limit: string
  noLimit: string
  /** How to fill the form in, a line each. */
  how: readonly string[]
  howTranslation: readonly string[]
  asked: string
  last: string
  empty: string
  languages: Record<LanguageTag, string>
}

/** What the forms say themselves. `{language}`: in which a field is to be written. */
export const packetWords: Record<LanguageTag, PacketWords> = {
  en: {
    contribution: 'Contribution to the report',
    translation: 'Sentences for translation',
    volume: 'Report',
    session: 'Session',
    post: 'To',
    limit: 'To be returned by',
    noLimit: 'No date is set',
    how: [
      'Write in the framed fields only. The rest is there to read, and is not read back.',
      'A field may have several paragraphs. Leave it as it is where there is nothing to say.',
      'Tracked changes and comments may be used: they are read as well.',
      'Save the file as it is, as DOCX, and send it back under any name.',
    ],
    howTranslation: [
      'Write each translation in the framed field beside its sentence, and change nothing else.',
      'A field that is left empty goes on waiting. The sentences may be put into any order.',
    ],
    asked: 'What the text says',
    last: 'Last session’s report said',
    empty: 'Click here and write in {language}.',
    languages: { ar: 'Arabic', en: 'English', fr: 'French' },
  },
  fr: {
    contribution: 'Contribution au rapport',
    translation: 'Phrases à traduire',
    volume: 'Rapport',
    session: 'Session',
    post: 'À l’attention de',
    limit: 'À renvoyer au plus tard le',
    noLimit: 'Aucune date n’est fixée',
    how: [
      'N’écrivez que dans les champs encadrés. Le reste est là pour être lu et n’est pas repris.',
      'Un champ peut avoir plusieurs paragraphes. Laissez-le tel quel s’il n’y a rien à dire.',
      'Le suivi des modifications et les commentaires peuvent être utilisés : ils sont lus aussi.',
      'Enregistrez le fichier tel quel, en DOCX, et renvoyez-le sous le nom de votre choix.',
    ],
    howTranslation: [
      'Écrivez chaque traduction dans le champ encadré à côté de sa phrase, et ne modifiez rien d’autre.',
      'Un champ laissé vide reste en attente. L’ordre des phrases n’importe pas.',
    ],
    asked: 'Ce que dit le texte',
    last: 'Le rapport de la session précédente disait',
    empty: 'Cliquez ici et écrivez en {language}.',
    languages: { ar: 'arabe', en: 'anglais', fr: 'français' },
  },
  ar: {
    contribution: 'إسهام في التقرير',
    translation: 'جمل للترجمة',
    volume: 'التقرير',
    session: 'الدورة',
    post: 'إلى',
    limit: 'يعاد في موعد أقصاه',
    noLimit: 'لم يحدد موعد',
    how: [
      'يرجى الكتابة في الحقول المؤطرة وحدها. أما ما عداها فللاطلاع ولا يُقرأ عند الإعادة.',
      'يجوز أن يتضمن الحقل عدة فقرات. ويترك كما هو إذا لم يكن ثمة ما يقال.',
      'يجوز استعمال تعقب التغييرات والتعليقات، فهي تُقرأ أيضاً.',
      'يرجى حفظ الملف كما هو بصيغة DOCX وإعادته بأي اسم.',
    ],
    howTranslation: [
      'تكتب كل ترجمة في الحقل المؤطر المقابل لجملتها، دون تغيير أي شيء آخر.',
      'الحقل الذي يترك فارغاً يبقى في الانتظار. ولا أهمية لترتيب الجمل.',
    ],
    asked: 'ما ينص عليه القرار',
    last: 'ما ورد في تقرير الدورة السابقة',
    empty: 'انقروا هنا واكتبوا باللغة {language}.',
    languages: { ar: 'العربية', en: 'الإنكليزية', fr: 'الفرنسية' },
  },
}

/** What a field says of itself while nobody has written in it; `own`: the language of the form. */
export const emptyWords = (own: LanguageTag, language: LanguageTag) =>
  packetWords[own].empty.replace('{language}', packetWords[own].languages[language])

/** Whether nobody has written in a field: programs that do not know placeholders keep their words as text. */
export const isEmptyWords = (text: string) => everyEmptyWords.has(text.trim())

const everyEmptyWords = new Set(
  languageTags.flatMap((own) => languageTags.map((language) => emptyWords(own, language))),
)
