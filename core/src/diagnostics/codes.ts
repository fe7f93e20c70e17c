import type { Severity } from './severity.ts'

// Every code with its severity and its sentence in each interface language. `{x}` stands for a parameter.
// docs/reference/diagnostics.md lists them; a test compares.
export const diagnosticCodes = {
  'kind-not-recognised': {
    severity: 'warning',
    en: 'No kind of document recognised; kept as plain paragraphs.',
    ar: 'لم يُتعرَّف على نوع الوثيقة؛ حُفظت فقراتٍ عادية.',
    fr: 'Type de document non reconnu ; conservé en simples paragraphes.',
  },
  'language-uncertain': {
    severity: 'warning',
    en: 'Language uncertain; read as {language}.',
    ar: 'لغة الوثيقة غير مؤكدة؛ قُرئت على أنها {language}.',
    fr: 'Langue incertaine ; lu comme {language}.',
  },
  'encoding-guessed': {
    severity: 'note',
    en: 'No byte order mark and not UTF-8; read as {encoding}.',
    ar: 'ليس الملف بترميز UTF-8 ولا علامة ترتيب فيه؛ قُرئ بترميز {encoding}.',
    fr: "Ni UTF-8 ni marque d'ordre ; lu en {encoding}.",
  },
  'bytes-replaced': {
    severity: 'error',
    en: '{count} characters could not be decoded as {encoding} and stand as �.',
    ar: 'تعذّر فك ترميز {count} من الأحرف بترميز {encoding} وظهرت �.',
    fr: "{count} caractères n'ont pu être décodés en {encoding} et figurent comme �.",
  },
  'page-without-text': {
    severity: 'warning',
    en: 'Pages without letters that can be read: {pages}. They are blank, or pictures (a scan).',
    ar: 'صفحات لا أحرف فيها تُقرأ: {pages}. فهي بيضاء أو صور (مسح ضوئي).',
    fr: 'Pages sans lettres lisibles : {pages}. Elles sont blanches, ou des images (numérisation).',
  },
  'page-read-by-ocr': {
    severity: 'warning',
    en: 'Read from pictures (OCR), pages {pages}: letters may be wrong. Compare what matters with the page.',
    ar: 'قُرئت الصفحات {pages} من صورها (تعرّف ضوئي على الأحرف)، وقد تُخطئ القراءة في بعض الأحرف. قابلوا ما يهم بالصفحة.',
    fr: 'Lu à partir d’images (OCR), pages {pages} : des lettres peuvent être fausses. Comparez à la page ce qui importe.',
  },
  'number-by-ocr': {
    severity: 'note',
    en: 'Numbers, symbols and dates that only OCR saw, pages {pages}: {numbers}, of which unsure: {unsure}.',
    ar: 'أرقام ورموز وتواريخ لم تُقرأ إلا من الصور، الصفحات {pages}: {numbers}، منها غير مؤكد: {unsure}.',
    fr: 'Nombres, cotes et dates vus par OCR seulement, pages {pages} : {numbers}, dont incertains : {unsure}.',
  },
  'number-by-ocr-unsure': {
    severity: 'warning',
    en: 'Numbers on pages {pages} that OCR may have read wrongly: {numbers}. Compare them with the page.',
    ar: 'أرقام في الصفحات {pages} قد تكون قُرئت خطأً من صورها: {numbers}. قابلوها بالصفحة.',
    fr: "Nombres des pages {pages} que l'OCR a peut-être mal lus : {numbers}. Comparez-les à la page.",
  },
  'page-beyond-ocr-limit': {
    severity: 'error',
    en: 'Pages {pages} are pictures and were not read: more than QARAR_MAX_OCR_PAGES. Set it higher and import the file again.',
    ar: 'الصفحات {pages} صور ولم تُقرأ لأنها تتجاوز QARAR_MAX_OCR_PAGES. ارفعوا الحد وأعيدوا استيراد الملف.',
    fr: 'Les pages {pages} sont des images et ne sont pas lues : au-delà de QARAR_MAX_OCR_PAGES. Relevez cette limite et importez le fichier de nouveau.',
  },
  'page-not-read-by-ocr': {
    severity: 'error',
    en: 'The pictures of pages {pages} could not be read within their time (QARAR_OCR_PAGE_SECONDS) or memory.',
    ar: 'تعذّرت قراءة صور الصفحات {pages} ضمن مهلتها (QARAR_OCR_PAGE_SECONDS) أو ذاكرتها.',
    fr: "Les images des pages {pages} n'ont pu être lues dans leur délai (QARAR_OCR_PAGE_SECONDS) ou leur mémoire.",
  },
  'changes-accepted': {
    severity: 'warning',
    en: 'The file has tracked changes by {by}: {inserted} insertions and {deleted} deletions. It is read with all of them accepted; the deleted words are left out.',
    ar: 'في الملف تعديلات متعقَّبة من {by}: {inserted} إضافة و{deleted} حذفاً. قُرئ على أنها مقبولة كلها، وتُركت الكلمات المحذوفة جانباً.',
    fr: 'Le fichier contient des modifications suivies de {by} : {inserted} insertions et {deleted} suppressions. Il est lu avec toutes acceptées ; les mots supprimés sont laissés de côté.',
  },
  'macros-ignored': {
    severity: 'note',
    en: 'The file holds macros; they were not looked at.',
    ar: 'في الملف وحدات ماكرو؛ لم يُنظر فيها.',
    fr: 'Le fichier contient des macros ; elles ont été ignorées.',
  },
  'comments-left-out': {
    severity: 'note',
    en: '{count} comments in the margin are no part of the text and were not read.',
    ar: 'في الهامش {count} من التعليقات، وهي ليست من النص ولم تُقرأ.',
    fr: '{count} commentaires en marge ne relèvent pas du texte et n’ont pas été lus.',
  },
  'pictures-left-out': {
    severity: 'note',
    en: '{count} pictures, charts or objects; words in them were not read.',
    ar: 'في الملف {count} من الصور أو الرسوم أو الكائنات؛ لم تُقرأ كلمات فيها.',
    fr: '{count} images, graphiques ou objets ; les mots qui y figurent n’ont pas été lus.',
  },
  'parts-left-out': {
    severity: 'warning',
    en: '{count} parts of the file in another format were not read.',
    ar: 'في الملف {count} من الأجزاء بصيغة أخرى لم تُقرأ.',
    fr: '{count} parties du fichier dans un autre format n’ont pas été lues.',
  },
  'numbers-missing': {
    severity: 'warning',
    en: '{count} numbers within lines (LISTNUM, AUTONUM) are made by Word while it shows the text and kept nowhere; they are missing here.',
    ar: 'في السطور {count} من الأرقام (LISTNUM وAUTONUM) يضعها Word عند عرض النص ولا يحفظها؛ وهي ناقصة هنا.',
    fr: '{count} numéros au fil des lignes (LISTNUM, AUTONUM) sont faits par Word à l’affichage et gardés nulle part ; ils manquent ici.',
  },
  'notes-missing': {
    severity: 'warning',
    en: 'The text refers {count} times to a note that is not in the file.',
    ar: 'يحيل النص {count} من المرات إلى حاشية ليست في الملف.',
    fr: 'Le texte renvoie {count} fois à une note qui n’est pas dans le fichier.',
  },
  'fields-without-end': {
    severity: 'warning',
    en: '{count} fields of the file begin and never end; all that stands behind them was read as text.',
    ar: 'في الملف {count} من الحقول التي تبدأ ولا تنتهي؛ قُرئ كل ما بعدها نصًّا.',
    fr: '{count} champs du fichier commencent sans jamais finir ; tout ce qui les suit a été lu comme texte.',
  },
  'number-typed': {
    severity: 'warning',
    en: 'The paragraph is counted as {printed}, and {typed} is typed in its words; both are kept.',
    ar: 'ترقيم الفقرة الآلي {printed}، وكُتب في كلماتها {typed}؛ أُبقي كلاهما.',
    fr: 'Le paragraphe est compté {printed}, et {typed} est tapé dans ses mots ; les deux sont gardés.',
  },
  'file-states': {
    severity: 'note',
    en: 'The file states of itself: {what}.',
    ar: 'يذكر الملف عن نفسه: {what}.',
    fr: 'Le fichier indique : {what}.',
  },
  'pdf-cut-off': {
    severity: 'warning',
    en: 'The end of the PDF is cut off: its pages were found again, but the last ones may be missing. Get it again.',
    ar: 'نهاية ملف PDF مقطوعة: عُثر على صفحاته من جديد، وقد تكون الأخيرة منها ناقصة. احصل عليه مرة أخرى.',
    fr: 'La fin du PDF est coupée : ses pages ont été retrouvées, mais les dernières peuvent manquer. Procurez-vous-le de nouveau.',
  },
  'letters-of-other-script': {
    severity: 'warning',
    en: 'The file names letters wrongly: words with letters of another script, {count} of them, first on page {page}: {words}. Compare them with the page.',
    ar: 'يسمي الملف حروفاً بغير أسمائها: كلمات فيها حروف من كتابة أخرى عددها {count}، أولها في الصفحة {page}: {words}. قارنها بالصفحة.',
    fr: 'Le fichier nomme mal des lettres : mots contenant des lettres d’une autre écriture, au nombre de {count}, d’abord page {page} : {words}. Comparez-les avec la page.',
  },
  'pages-missing': {
    severity: 'error',
    en: 'Pages that the file tells of and that cannot be opened: {pages}.',
    ar: 'صفحات يذكرها الملف ولا يمكن فتحها: {pages}.',
    fr: 'Pages annoncées par le fichier et impossibles à ouvrir : {pages}.',
  },
  'header-missing': {
    severity: 'warning',
    en: 'Resolution {number} has no number header of its own; the number is taken from {from}.',
    ar: 'القرار {number} بلا ترويسة رقم؛ أُخذ رقمه من {from}.',
    fr: "La résolution {number} n'a pas d'en-tête numéroté ; numéro repris : {from}.",
  },
  'number-repeated': {
    severity: 'warning',
    en: 'The number {number} stands over several texts.',
    ar: 'الرقم {number} مطبوع على أكثر من نص.',
    fr: 'Le numéro {number} figure sur plusieurs textes.',
  },
  'number-unexpected': {
    severity: 'warning',
    en: 'Unexpected paragraph number {found}, expected {expected}.',
    ar: 'رقم الفقرة {found} غير متوقع، والمتوقع {expected}.',
    fr: 'Numéro de paragraphe {found} inattendu, {expected} attendu.',
  },
  'number-missing': {
    severity: 'note',
    en: 'Operative paragraph without a printed number; it is paragraph {expected} by order.',
    ar: 'فقرة من المنطوق بلا رقم مطبوع؛ ترتيبها {expected}.',
    fr: "Paragraphe du dispositif sans numéro imprimé ; {expected} dans l'ordre.",
  },
  'title-differs': {
    severity: 'note',
    en: 'The title of {number} differs from the contents: “{body}” / “{contents}”.',
    ar: 'عنوان القرار {number} يختلف عن الفهرس: «{body}» / «{contents}».',
    fr: 'Le titre de {number} diffère du sommaire : « {body} » / « {contents} ».',
  },
  'title-missing': {
    severity: 'warning',
    en: 'No title found before the opening words of {number}.',
    ar: 'لا عنوان قبل ديباجة {number}.',
    fr: 'Aucun titre avant le début de {number}.',
  },
  'not-in-contents': {
    severity: 'warning',
    en: '{number} is not in the contents.',
    ar: 'القرار {number} غير وارد في الفهرس.',
    fr: '{number} ne figure pas au sommaire.',
  },
  'contents-without-text': {
    severity: 'warning',
    en: 'The contents list {number}, but its text was not found.',
    ar: 'يرد {number} في الفهرس ولم يُعثر على نصه.',
    fr: 'Le sommaire annonce {number}, dont le texte est introuvable.',
  },
  'contents-reversed': {
    severity: 'note',
    en: 'The columns of the contents are reversed from row {row} on.',
    ar: 'أعمدة الفهرس معكوسة ابتداء من الصف {row}.',
    fr: 'Les colonnes du sommaire sont inversées à partir de la ligne {row}.',
  },
  'page-number-order': {
    severity: 'note',
    en: 'Page {page} in row {row} of the contents is lower than the page before it.',
    ar: 'الصفحة {page} في الصف {row} من الفهرس أصغر من التي قبلها.',
    fr: 'La page {page} à la ligne {row} du sommaire est inférieure à la précédente.',
  },
  'duplicate-layer': {
    severity: 'note',
    en: 'Lines {first} to {last} repeat the text in a damaged form; the clean form is kept ({paragraphs} paragraphs agree in every letter and digit, {differing} differ).',
    ar: 'الأسطر {first} إلى {last} تكرر النص في صورة تالفة؛ اعتُمدت الصورة السليمة (تتطابق {paragraphs} فقرة حرفاً ورقماً، وتختلف {differing}).',
    fr: 'Les lignes {first} à {last} répètent le texte sous une forme abîmée ; la forme saine est retenue ({paragraphs} paragraphes concordent lettre à lettre, {differing} diffèrent).',
  },
  'layer-only': {
    severity: 'warning',
    en: '{count} lines between {first} and {last} stand only in the damaged layer and were kept; the order of their words may be wrong.',
    ar: '{count} أسطر بين السطرين {first} و{last} لا ترد إلا في الطبقة التالفة فأُبقيت؛ وقد يختل ترتيب كلماتها.',
    fr: "{count} lignes entre {first} et {last} ne figurent que dans la couche abîmée et sont gardées ; l'ordre de leurs mots peut être faux.",
  },
  'layer-differs': {
    severity: 'warning',
    en: 'The damaged layer has other letters here (lines {first} to {last}); the clean one is kept.',
    ar: 'في الطبقة التالفة حروف أخرى هنا (الأسطر {first} إلى {last})؛ اعتُمدت السليمة.',
    fr: "La couche abîmée a d'autres lettres ici (lignes {first} à {last}) ; la couche saine est retenue.",
  },
  'letters-substituted': {
    severity: 'warning',
    en: 'Several letters were replaced by one ({letter}); kept as printed, a reading of {read} of {words} spoiled words is proposed.',
    ar: 'حلّ حرف واحد ({letter}) محل أحرف عدة؛ أُبقي النص كما طُبع، واقتُرحت قراءة {read} من {words} كلمة فاسدة.',
    fr: 'Plusieurs lettres remplacées par une seule ({letter}) ; conservé tel quel, lecture proposée pour {read} des {words} mots altérés.',
  },
  'number-ambiguous': {
    severity: 'note',
    en: 'The number {printed} may be {other}: other numbers of this text stand in the reverse order, and both parts can be a session.',
    ar: 'الرقم {printed} قد يكون {other}: في هذا النص أرقام أخرى معكوسة، وكلا جزأيه يصلح رقماً لدورة.',
    fr: "Le numéro {printed} est peut-être {other} : d'autres numéros de ce texte sont inversés, et ses deux parties peuvent désigner une session.",
  },
  'unplaced-line': {
    severity: 'warning',
    en: 'A line that fits no part of this kind of document; kept as body text.',
    ar: 'سطر لا يوافق أي جزء من هذا النوع من الوثائق؛ أُبقي ضمن المتن.',
    fr: "Ligne qui ne relève d'aucune partie de ce type de document ; conservée dans le corps.",
  },
  'turn-without-header': {
    severity: 'note',
    en: 'A turn that begins without a speaker header of its own.',
    ar: 'مداخلة تبدأ بلا ترويسة متكلم.',
    fr: "Intervention sans en-tête d'orateur.",
  },
  'reading-order-unsure': {
    severity: 'warning',
    en: 'Columns or pages seem to be out of reading order in {joins} places; text is kept in the order of the file.',
    ar: 'يبدو ترتيب الأعمدة أو الصفحات مختلاً في {joins} موضعاً؛ أُبقي النص بترتيب الملف.',
    fr: "L'ordre de lecture paraît rompu en {joins} endroits ; texte laissé dans l'ordre du fichier.",
  },
  'runs-unsure': {
    severity: 'warning',
    en: '{lines} lines look as if their words stood in screen order; no reading is surely right, and they are kept as they are.',
    ar: 'يبدو أن كلمات {lines} من الأسطر مرتبة كما تظهر على الشاشة؛ لا قراءة مؤكدة لها، فأُبقيت كما هي.',
    fr: "{lines} lignes semblent avoir leurs mots dans l'ordre de l'écran ; aucune lecture n'est sûre, elles restent telles quelles.",
  },
  'columns-reordered': {
    severity: 'note',
    en: 'Columns stood in the wrong order and were put right: {joins} places where the text goes on elsewhere in the file ({sure} sure, {likely} likely, {unsure} unsure).',
    ar: 'كانت الأعمدة في غير ترتيبها فأُعيدت إليه: {joins} موضعاً يتصل فيها النص بموضع آخر من الملف ({sure} مؤكدة، {likely} مرجحة، {unsure} غير مؤكدة).',
    fr: "Colonnes remises dans l'ordre : {joins} endroits où le texte se poursuit ailleurs dans le fichier ({sure} sûrs, {likely} probables, {unsure} incertains).",
  },
  'join-unsure': {
    severity: 'warning',
    en: 'Line {next} is read after line {line}; another order would be as good.',
    ar: 'يُقرأ السطر {next} بعد السطر {line}؛ وقد يصح ترتيب آخر.',
    fr: 'La ligne {next} est lue après la ligne {line} ; un autre ordre se défendrait.',
  },
  'passage-missing': {
    severity: 'warning',
    en: 'The sentence of line {line} goes on nowhere in the file: a passage seems to be lost before line {next}.',
    ar: 'جملة السطر {line} لا تتمة لها في الملف؛ يبدو أن جزءاً سقط قبل السطر {next}.',
    fr: 'La phrase de la ligne {line} ne se poursuit nulle part : un passage semble perdu avant la ligne {next}.',
  },
  'dates-disagree': {
    severity: 'warning',
    en: 'The Hijri date {hijri} and the Gregorian date {gregorian} are {days} days apart.',
    ar: 'بين التاريخ الهجري {hijri} والميلادي {gregorian} فرق {days} أيام.',
    fr: 'La date hégirienne {hijri} et la date grégorienne {gregorian} diffèrent de {days} jours.',
  },
} as const satisfies Record<string, { severity: Severity; en: string; ar: string; fr: string }>

/** What says that the words of its lines, or their order, may be read wrongly: titles and hits from there carry it along. */
export const doubtfulReadings = [
  ...(['layer-only', 'layer-differs', 'letters-substituted', 'join-unsure', 'number-by-ocr-unsure'] as const),
] as const satisfies readonly (keyof typeof diagnosticCodes)[]

export type DiagnosticCode = keyof typeof diagnosticCodes
