// Records that every kind has beside its own, declared in the same form: pages, forms and imports need not know.
import type { KindList, KindRecord, KindWords } from '../contract/kinds.ts'
import { type MechanismStand, mechanismStands } from '../contract/mechanisms.ts'

const words = (ar: string, en: string, fr: string): KindWords => ({ ar, en, fr })

type Field = KindRecord['fields'][number]
const field = (id: string, type: Field['type'], named: KindWords, more: Partial<Field> = {}): Field => ({
  id,
  type,
  words: named,
  required: false,
  sensitive: false,
  everyYear: false,
  ...more,
})

const date = words('التاريخ', 'Date', 'Date')
const from = field('from', 'date', words('من', 'From', 'Du'))
const until = field('until', 'date', words('إلى', 'Until', 'Au'))
const document = field('document', 'document', words('الوثيقة', 'Document', 'Document'))
const note = field('note', 'long-text', words('ملاحظات', 'Notes', 'Observations'))

/** How a mechanism stands from a day on: one after the other makes its history. */
const state: KindRecord = {
  id: 'state',
  one: words('حالة الآلية', 'State of the mechanism', 'État du mécanisme'),
  many: words('حالات الآلية', 'States of the mechanism', 'États du mécanisme'),
  fields: [
    field('stand', 'choice', words('الحالة', 'State', 'État'), { required: true, list: 'stands' }),
    field('date', 'date', date, { required: true }),
    document,
    note,
  ],
  title: ['stand', 'date'],
  on: 'date',
}

const member: KindRecord = {
  id: 'member',
  one: words('عضو', 'Member', 'Membre'),
  many: words('الأعضاء والرئاسة', 'Members and chair', 'Membres et présidence'),
  fields: [
    field('party', 'party', words('العضو', 'Member', 'Membre'), { required: true }),
    field('role', 'choice', words('الصفة', 'Role', 'Qualité'), { required: true, list: 'roles' }),
    from,
    until,
    document,
  ],
  title: ['party', 'role'],
  on: 'from',
  from: 'from',
  until: 'until',
  alone: ['role'],
  aloneWhere: { field: 'role', is: ['chair'] },
  duplicates: ['party', 'role', 'from'],
}

const relation: KindRecord = {
  id: 'relation',
  one: words('صلة', 'Relation', 'Lien'),
  many: words('الصلات بآليات أخرى', 'Relations with others', 'Liens avec d’autres'),
  fields: [
    field('relation', 'choice', words('الصلة', 'Relation', 'Lien'), { required: true, list: 'relations' }),
    field('mechanism', 'mechanism', words('الآلية', 'Mechanism', 'Mécanisme')),
    field('party', 'party', words('جهة أخرى', 'Somebody else', 'Autre partie')),
    from,
    until,
    document,
  ],
  title: ['relation', 'mechanism', 'party'],
  on: 'from',
  from: 'from',
  until: 'until',
  duplicates: ['relation', 'mechanism', 'party'],
}

const duty: KindRecord = {
  id: 'duty',
  one: words('واجب رفع تقرير', 'Reporting duty', 'Obligation de rapport'),
  many: words('واجبات رفع التقارير', 'Reporting duties', 'Obligations de rapport'),
  fields: [
    field('to', 'party', words('يُرفع إلى', 'Reports to', 'Rend compte à'), { required: true }),
    field('subject', 'text', words('الموضوع', 'About', 'Objet')),
    field('due', 'date', words('الموعد المحدد', 'Due by', 'Échéance')),
    field('months', 'number', words('كل كم شهراً', 'Every so many months', 'Périodicité en mois'), {
      unit: words('شهر', 'months', 'mois'),
    }),
    field('done', 'date', words('تاريخ الإنجاز', 'Done on', 'Fait le')),
    field('mandate', 'mandate', words('التكليف', 'Mandate', 'Mandat')),
    document,
  ],
  title: ['to', 'subject', 'due'],
  due: 'due',
  done: 'done',
  duplicates: ['to', 'subject', 'due'],
}

export const commonRecords: readonly KindRecord[] = [state, member, relation, duty]

const standWords: Record<MechanismStand, KindWords> = {
  'asked-for': words('مطلوبة', 'Asked for', 'Demandé'),
  'to-be-created': words('تقرر إنشاؤها', 'To be created', 'À créer'),
  'to-be-reactivated': words('مطلوب تفعيلها', 'To be reactivated', 'À réactiver'),
  established: words('أُنشئت', 'Established', 'Créé'),
  operating: words('عاملة', 'Operating', 'En activité'),
  vacant: words('شاغرة', 'Vacant', 'Vacant'),
  refused: words('مرفوضة', 'Refused', 'Refusé'),
  lapsed: words('توقف العمل بها', 'Lapsed', 'Caduc'),
  merged: words('أُدمجت في غيرها', 'Merged', 'Fusionné'),
  ended: words('انتهت', 'Ended', 'Terminé'),
}

export const commonLists: Readonly<Record<string, KindList>> = {
  stands: {
    words: words('حالات الآلية', 'States of a mechanism', 'États d’un mécanisme'),
    open: false,
    entries: mechanismStands.map((id) => ({ id, words: standWords[id] })),
  },
  roles: {
    words: words('الصفات', 'Roles', 'Qualités'),
    open: true,
    entries: [
      { id: 'member', words: words('عضو', 'Member', 'Membre') },
      { id: 'chair', words: words('رئيس', 'Chair', 'Présidence') },
      { id: 'deputy', words: words('نائب الرئيس', 'Deputy chair', 'Vice-présidence') },
      { id: 'secretary', words: words('أمين السر', 'Secretary', 'Secrétariat') },
      { id: 'observer', words: words('مراقب', 'Observer', 'Observateur') },
      {
        id: 'open-to',
        words: words('العضوية مفتوحة أمامه', 'Membership is open to it', 'Ouvert à son adhésion'),
      },
    ],
  },
  relations: {
    words: words('أنواع الصلات', 'Relations', 'Liens'),
    open: false,
    entries: [
      { id: 'part-of', words: words('جزء من', 'Part of', 'Fait partie de') },
      { id: 'successor-of', words: words('خلَف لـ', 'Successor of', 'Succède à') },
      { id: 'works-with', words: words('يعمل مع', 'Works with', 'Travaille avec') },
      { id: 'serves', words: words('يخدم', 'Serves', 'Au service de') },
    ],
  },
}
