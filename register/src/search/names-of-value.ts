// What the values that a search is narrowed by are called: people filter by names, in any language.
import { languageTags } from '@qarar/core'
import { organisations } from '@qarar/core/organisations/index.ts'
import { partyName } from '../party-name.ts'
import { sessionName } from '../session-name.ts'

const words: Record<string, readonly string[]> = {
  ar: ['arabic', 'العربية', 'عربي', 'arabe'],
  en: ['english', 'الإنجليزية', 'الإنكليزية', 'إنجليزي', 'anglais'],
  fr: ['french', 'الفرنسية', 'فرنسي', 'français'],
  'resolution-collection': ['resolutions', 'مجموعة قرارات', 'قرارات', 'résolutions'],
  resolution: ['قرار', 'résolution'],
  'draft-resolution': ['draft', 'مشروع قرار', 'projet de résolution', 'projet'],
  declaration: ['إعلان', 'بيان', 'déclaration'],
  'chair-summary': ['summary', 'ملخص الرئيس', 'موجز الرئيس', 'résumé du président'],
  communique: ['communiqué', 'بيان ختامي', 'بلاغ'],
  decision: ['مقرر', 'décision'],
  letter: ['رسالة', 'lettre'],
  'note-verbale': ['note', 'مذكرة شفوية', 'مذكرة'],
  'verbatim-record': ['record', 'محضر حرفي', 'محضر', 'procès-verbal'],
  'press-report': ['press', 'تقرير صحفي', 'خبر', 'presse'],
  report: ['تقرير', 'rapport'],
  agenda: ['جدول الأعمال', 'ordre du jour'],
  document: ['وثيقة'],
  paragraph: ['فقرة', 'paragraphe'],
  turn: ['speech', 'مداخلة', 'كلمة', 'intervention'],
  passage: ['مقطع'],
  mandate: ['mandates', 'تكليف', 'تكليفات', 'mandat', 'mandats'],
  finding: ['findings', 'ملاحظة', 'ملاحظات', 'constat', 'constats'],
  position: ['positions', 'موقف', 'مواقف'],
  mechanism: ['mechanisms', 'آلية', 'آليات', 'mécanisme', 'mécanismes'],
}

/** `column`: `addressee`, `session` …; names beside the value itself. */
export function namesOfValue(column: string, value: string): readonly string[] {
  if (column === 'addressee') return namesOfAddressee(value)
  if (column === 'session') return languageTags.map((language) => sessionName(value, language))
  if (column === 'organ') return namesOfOrgan(value)
  if (column === 'organisation') return namesOfOrganisation(value)
  return words[value] ?? []
}

const namesOfAddressee = (key: string) =>
  key.startsWith('name:')
    ? [key.slice('name:'.length)]
    : languageTags.flatMap((language) => partyName(key, language) ?? [])

const namesOfOrgan = (code: string) =>
  organisations
    .flatMap(({ organs }) => organs.filter((organ) => organ.code === code))
    .flatMap(({ names }) => languageTags.flatMap((language) => names[language]))

const namesOfOrganisation = (code: string) =>
  organisations
    .filter((organisation) => organisation.code === code)
    .flatMap(({ names }) => languageTags.flatMap((language) => names[language]))
