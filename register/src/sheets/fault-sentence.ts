import type { LanguageTag } from '@qarar/core'
import type { SheetFault, SheetFaultCode } from '../contract/sheets.ts'

type Sentences = Record<SheetFaultCode, string>

const ar: Sentences = {
  formula: 'في الخلية صيغة حسابية: لا تُقرأ نتيجتها. اكتبوا القيمة نفسها.',
  merged: 'الخلية مدمجة مع غيرها: ألغوا الدمج واكتبوا في كل سطر ما يخصه.',
  'error-cell': 'في الخلية خطأ حسابي: اكتبوا القيمة نفسها.',
  'no-status': 'الحالة ناقصة: اختاروها من القائمة.',
  'unknown-status': '«{found}» ليست من الحالات: اختاروا واحدة من القائمة.',
  'no-day': 'تاريخ المعلومات ناقص: متى كانت صحيحة؟',
  'not-a-day': '«{found}» ليس يوماً يُعرف: اكتبوه مثل \u200e2018-03-01.',
  'ambiguous-day': '«{found}» يحتمل أكثر من يوم ({days}): أيها المقصود؟',
  'day-to-come': 'اليوم {found} لم يأتِ بعد.',
  'too-long': 'النص أطول مما يُحفظ: اختصروه.',
  'control-characters': 'في النص محارف لا تُرى ({found}): احذفوها.',
  altered: 'غُيّرت خلية مقفلة في هذا الصف: ليس فيه ما أُرسل.',
  'no-id': 'مُلئ سطر لا رمز له: انقلوا ما فيه إلى سطر التكليف.',
  'unknown-id': 'لم يُرسل في هذا الملف تكليف رمزه «{found}».',
  twice: 'ورد التكليف {found} في أكثر من سطر.',
  missing: 'السطر الذي أُرسل غير موجود في الملف.',
  'no-mandate': 'لم يعد هذا التكليف قائماً في السجل.',
}

const en: Sentences = {
  formula: 'The cell has a formula, whose result is not taken: write the value itself.',
  merged: 'The cell is merged with others: undo that, and write on each row what is of it.',
  'error-cell': 'The cell has an error of a calculation: write the value itself.',
  'no-status': 'The status is missing: choose it from the list.',
  'unknown-status': '“{found}” is no status: choose one of the list.',
  'no-day': 'The day is missing: when did this hold?',
  'not-a-day': '“{found}” is no day that can be read: write it as 2018-03-01.',
  'ambiguous-day': '“{found}” may be several days ({days}): which one is meant?',
  'day-to-come': 'The day {found} is still to come.',
  'too-long': 'The text is longer than what is kept: shorten it.',
  'control-characters': 'The text has characters that nobody sees ({found}): take them out.',
  altered: 'A locked cell of this row was changed: it is not what was sent.',
  'no-id': 'A row without an id is filled in: move it to the row of its mandate.',
  'unknown-id': 'No mandate “{found}” was sent in this workbook.',
  twice: 'The mandate {found} stands on several rows.',
  missing: 'The row that was sent is not in the file.',
  'no-mandate': 'This mandate does not count in the register any more.',
}

const fr: Sentences = {
  formula: 'La cellule contient une formule, dont le résultat n’est pas repris : écrivez la valeur.',
  merged: 'La cellule est fusionnée : défusionnez-la et écrivez sur chaque ligne ce qui la concerne.',
  'error-cell': 'La cellule contient une erreur de calcul : écrivez la valeur.',
  'no-status': 'L’état manque : choisissez-le dans la liste.',
  'unknown-status': '« {found} » n’est pas un état : choisissez dans la liste.',
  'no-day': 'La date manque : quand était-ce le cas ?',
  'not-a-day': '« {found} » n’est pas un jour lisible : écrivez-le comme 2018-03-01.',
  'ambiguous-day': '« {found} » peut être plusieurs jours ({days}) : lequel ?',
  'day-to-come': 'Le jour {found} est encore à venir.',
  'too-long': 'Le texte est plus long que ce qui est conservé : abrégez-le.',
  'control-characters': 'Le texte contient des caractères invisibles ({found}) : supprimez-les.',
  altered: 'Une cellule verrouillée de cette ligne a été modifiée : ce n’est plus ce qui a été envoyé.',
  'no-id': 'Une ligne sans identifiant est remplie : reportez-la sur la ligne de son mandat.',
  'unknown-id': 'Aucun mandat « {found} » n’a été envoyé dans ce classeur.',
  twice: 'Le mandat {found} figure sur plusieurs lignes.',
  missing: 'La ligne envoyée ne figure pas dans le fichier.',
  'no-mandate': 'Ce mandat ne compte plus dans le registre.',
}

const sentences: Record<LanguageTag, Sentences> = { ar, en, fr }

/** What is wrong, and what to do; where it is stands beside it. */
export function faultSentence({ code, found, days }: SheetFault, language: LanguageTag): string {
  const values = { found: found ?? '', days: days.join(language === 'ar' ? '، ' : ', ') || '?' }
  return sentences[language][code].replaceAll(
    /\{(found|days)\}/g,
    (_, name: 'found' | 'days') => values[name],
  )
}
