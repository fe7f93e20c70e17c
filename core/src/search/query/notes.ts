import type { LanguageTag } from '../../model/kinds.ts'

// What is said to the person beside the hits. `{x}` stands for a parameter.
const sentences = {
  cut: {
    en: 'The query is long: its first {characters} characters were searched for.',
    ar: 'الاستعلام طويل: جرى البحث عن أول {characters} حرف منه.',
    fr: 'La requête est longue : ses {characters} premiers caractères ont été cherchés.',
  },
  'too-many-words': {
    en: 'The query has many words: its first {count} were searched for.',
    ar: 'كلمات الاستعلام كثيرة: جرى البحث عن أول {count} كلمة منها.',
    fr: 'La requête a beaucoup de mots : les {count} premiers ont été cherchés.',
  },
  'open-quote': {
    en: 'A quotation mark is not closed: the words behind it were searched for one by one.',
    ar: 'علامة اقتباس لم تُغلق: جرى البحث عن الكلمات التي بعدها كلمةً كلمة.',
    fr: "Un guillemet n'est pas fermé : les mots qui le suivent ont été cherchés un par un.",
  },
  'unknown-filter': {
    en: 'There is no filter “{name}”: its words were searched for.',
    ar: 'لا يوجد مرشِّح باسم «{name}»: جرى البحث عن كلماته.',
    fr: "Il n'y a pas de filtre « {name} » : ses mots ont été cherchés.",
  },
  'unknown-value': {
    en: 'No text has “{value}” as {name}.',
    ar: 'لا نص فيه «{value}» في خانة {name}.',
    fr: "Aucun texte n'a « {value} » comme {name}.",
  },
  'no-day': {
    en: '“{value}” is no day, month or year; write 2017, 2017-07 or 2017-07-11.',
    ar: '«{value}» ليس يوماً ولا شهراً ولا سنة؛ اكتب 2017 أو 2017-07 أو 2017-07-11.',
    fr: "« {value} » n'est ni un jour, ni un mois, ni une année ; écrivez 2017, 2017-07 ou 2017-07-11.",
  },
  'common-words-only': {
    en: 'The query has only words that nearly every text has.',
    ar: 'ليس في الاستعلام إلا كلمات ترد في كل نص تقريباً.',
    fr: 'La requête ne contient que des mots présents dans presque tous les textes.',
  },
  'nothing-asked': {
    en: 'There is no word in the query to search for.',
    ar: 'ليس في الاستعلام كلمة يُبحث عنها.',
    fr: 'La requête ne contient aucun mot à chercher.',
  },
  'some-words': {
    en: 'No text has all the words: these have some of them.',
    ar: 'لا نص فيه كل الكلمات: هذه نصوص فيها بعضها.',
    fr: 'Aucun texte ne contient tous les mots : ceux-ci en contiennent quelques-uns.',
  },
  'no-symbol': {
    en: 'No text has the symbol “{value}” or cites it: what is found is near it.',
    ar: 'لا نص رمزه «{value}» ولا نص يستشهد به: ما وُجد قريب منه.',
    fr: "Aucun texte n'a la cote « {value} » ni ne la cite : ce qui est trouvé en est proche.",
  },
  'no-number': {
    en: 'The number “{value}” is in no text.',
    ar: 'العدد «{value}» ليس في أي نص.',
    fr: "Le nombre « {value} » n'est dans aucun texte.",
  },
  'many-beginnings': {
    en: 'Many words begin with “{prefix}”: the {count} that are most frequent were searched for.',
    ar: 'كلمات كثيرة تبدأ بـ«{prefix}»: جرى البحث عن {count} كلمة هي أكثرها وروداً.',
    fr: 'Beaucoup de mots commencent par « {prefix} » : les {count} plus fréquents ont été cherchés.',
  },
  'beyond-end': {
    en: 'There is no page {page}: the last one is {last}.',
    ar: 'لا توجد صفحة {page}: آخر صفحة هي {last}.',
    fr: "Il n'y a pas de page {page} : la dernière est la {last}.",
  },
} as const satisfies Record<string, Record<LanguageTag, string>>

export type SearchNoteCode = keyof typeof sentences

export const searchNoteCodes = Object.keys(sentences) as [SearchNoteCode, ...SearchNoteCode[]]

export interface SearchNote {
  code: SearchNoteCode
  params: Record<string, string | number>
}

/** `quote` marks what comes from the query and not from us. */
export function searchNoteSentence(
  { code, params }: SearchNote,
  language: LanguageTag,
  quote: (value: string) => string = (value) => value,
): string {
  return sentences[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '–'
    return typeof value === 'number' ? String(value) : quote(value)
  })
}
