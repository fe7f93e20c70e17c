// Set phrases of compiled reports. What a phrase is about follows a colon, so that no number has to agree with it.
import type { LanguageTag } from '@qarar/core'

export interface CompiledWords {
  /** {from}, {to}: days. */
  period: string
  /** {to}: a day. */
  until: string
  sections: Record<'findings' | 'figures' | 'cases' | 'asked' | 'due' | 'proof', string>
  /** {many}: what is counted. */
  inPeriod: string
  maybe: string
  undated: string
  proposed: string
  nonePeriod: string
  /** {field}, {sum}, {some}, {all} */
  sum: string
  /** {many}, {field} */
  countedBy: string
  month: string
  number: string
  share: string
  proved: string
  total: string
  several: string
  asWritten: string
  /** {many}: records; {day}, {log}: when they were known so. */
  cover: Record<'kind' | 'asOf' | 'compiled' | 'records' | 'known' | 'hash', string>
  notStated: string
  masked: string
  casesByPerson: string
  /** {condition}, {fields} */
  casesByRule: string
  /** {shown}, {all} */
  shownOf: string
  with: string
  byDay: string
  dueTo: string
  duties: string
  distribution: string
  mandates: string
  asks: string
  atSession: string
  notTold: string
  proofText: string
  /** {type}, {period}, {condition}, {count}, {asOf}, {log}, {hash} */
  note: string
  revealed: string
  /** {mechanisms}, {records}: how many; {address}: where they are reviewed. */
  unreviewed: { title: string; text: string }
  answers: {
    noneRecorded: string
    /** Of something that has to be there. */
    missing: string
    there: string
    inAll: string
    longAgo: string
    neverSince: string
    vacant: string
    vacantSince: string
    held: string
    heldSince: string
    of: string
    noneDue: string
    passed: string
    pledged: string
    corrected: string
    paid: string
    left: string
    states: string
    ofMembers: string
    stillAsked: string
    met: string
  }
  comma: string
  and: string
}

export const compiledWords: Record<LanguageTag, CompiledWords> = {
  en: {
    period: 'From {from} to {to}',
    until: 'Until {to}',
    sections: {
      findings: 'Summary',
      figures: 'Figures',
      cases: 'Selected cases',
      asked: 'What the texts ask',
      due: 'When it is due, and to whom it goes',
      proof: 'How each figure is proved',
    },
    inPeriod: '{many} in the period',
    maybe: '{many} whose date does not tell whether they lie in the period, and which are not counted',
    undated: '{many} without a date, which are not counted',
    proposed: '{many} that are proposed and that nobody has confirmed, which are not counted',
    nonePeriod: 'None is recorded in the period.',
    sum: '{field}: {sum} (stated for {some} of {all})',
    countedBy: '{many}: {field}',
    month: 'Month',
    number: 'Number',
    share: 'Share',
    proved: 'Proof',
    total: 'In all',
    several: 'One may count in several rows.',
    cover: {
      kind: 'Kind of mechanism',
      asOf: 'As of',
      compiled: 'Compiled on',
      records: 'Records',
      known: '{many}, as known on {day} (entry {log} of the log)',
      hash: 'Proof of the records',
    },
    asWritten:
      'What no list names is counted as it is written: one place written in two languages or in two ways stands in two rows.',
    notStated: 'not stated',
    masked: 'sensitive: not shown here',
    casesByPerson: 'Each of these was marked by a person to be told in the report.',
    casesByRule: 'Nobody marked any: these are told by rule, {condition}{fields}.',
    shownOf: 'The newest are told: {shown} of {all}.',
    with: ', with: {fields}',
    byDay: 'Due by',
    dueTo: 'The report',
    duties: 'Reporting duties',
    distribution: 'Distribution list',
    mandates: 'Requests for a report, as the texts have them',
    asks: 'In the words of the texts',
    atSession: 'due at {session}',
    notTold: 'the records do not tell',
    proofText:
      'Compiled from {count} records as they were known by log entry {log} ({known}); questions are answered as of {asOf}. Hash of all: {hash}. A hash is the SHA-256, its first 16 digits, of the lines “id version” of the records in the order of their ids.',
    note: '{type}, {period}{condition}: records {count}; as of {asOf}, log entry {log}; {hash}',
    unreviewed: {
      title: 'Proposals that nobody has reviewed',
      text: 'Proposals read from texts that nobody has reviewed, and of which nothing stands in this report: mechanisms: {mechanisms}; records: {records}. They are reviewed at {address}.',
    },
    revealed: 'Sensitive values stand in this copy because somebody asked for them; the log says who.',
    answers: {
      noneRecorded: 'none is recorded',
      missing: 'yes, none is recorded',
      there: 'no, it is recorded',
      inAll: 'in all: {n}',
      longAgo: 'more than {n} months ago',
      neverSince: 'none since {day}',
      vacant: 'yes',
      vacantSince: 'yes, since {day}',
      held: 'no',
      heldSince: 'no, held since {day}',
      of: '{some} of {all}',
      noneDue: 'no day is recorded',
      passed: 'the day has passed',
      pledged: 'pledged',
      corrected: 'corrections',
      paid: 'paid',
      left: 'outstanding',
      states: 'States: {states}',
      ofMembers: 'of them members: {members}',
      stillAsked: 'still asked for, since {day}',
      met: 'fulfilled on {day}',
    },
    comma: ', ',
    and: '; ',
  },
  fr: {
    period: 'Du {from} au {to}',
    until: 'Jusqu’au {to}',
    sections: {
      findings: 'Synthèse',
      figures: 'Chiffres',
      cases: 'Cas retenus',
      asked: 'Ce que demandent les textes',
      due: 'Échéance et destinataires',
      proof: 'Preuve de chaque chiffre',
    },
    inPeriod: '{many} de la période',
    maybe: '{many} dont la date ne dit pas s’ils relèvent de la période, non comptés',
    undated: '{many} sans date, non comptés',
    proposed: '{many} proposés que personne n’a confirmés, non comptés',
    nonePeriod: 'Rien n’est enregistré pour la période.',
    sum: '{field}\u00a0: {sum} (indiqué pour {some} sur {all})',
    countedBy: '{many}\u00a0: {field}',
    month: 'Mois',
    number: 'Nombre',
    share: 'Part',
    proved: 'Preuve',
    total: 'Au total',
    several: 'Un même cas peut compter dans plusieurs lignes.',
    cover: {
      kind: 'Type de mécanisme',
      asOf: 'Situation au',
      compiled: 'Établi le',
      records: 'Données',
      known: '{many}, telles que connues le {day} (entrée {log} du journal)',
      hash: 'Empreinte des données',
    },
    asWritten:
      'Ce qu’aucune liste ne nomme est compté tel qu’il est écrit\u00a0: un lieu écrit en deux langues ou de deux façons figure sur deux lignes.',
    notStated: 'non précisé',
    masked: 'sensible\u00a0: non montré ici',
    casesByPerson: 'Chacun de ces cas a été désigné par une personne pour figurer dans le rapport.',
    casesByRule: 'Personne n’en a désigné\u00a0: ceux-ci sont retenus par règle, {condition}{fields}.',
    shownOf: 'Les plus récents sont présentés\u00a0: {shown} sur {all}.',
    with: ', avec\u00a0: {fields}',
    byDay: 'Échéance',
    dueTo: 'Le rapport',
    duties: 'Obligations de rapport',
    distribution: 'Liste de distribution',
    mandates: 'Demandes de rapport, telles que les textes les énoncent',
    asks: 'Dans les termes des textes',
    atSession: 'attendu à {session}',
    notTold: 'les fiches ne le disent pas',
    proofText:
      'Établi à partir de {count} fiches telles que connues à l’entrée {log} du journal ({known})\u00a0; les questions sont répondues au {asOf}. Empreinte de l’ensemble\u00a0: {hash}. Une empreinte est le SHA-256, ses 16 premiers chiffres, des lignes «\u00a0id version\u00a0» des fiches dans l’ordre de leurs identifiants.',
    note: '{type}, {period}{condition}\u00a0: fiches {count}\u00a0; au {asOf}, entrée {log} du journal\u00a0; {hash}',
    unreviewed: {
      title: 'Propositions non examinées',
      text: 'Propositions tirées des textes que personne n’a examinées, et dont rien ne figure dans ce rapport\u00a0: mécanismes\u00a0: {mechanisms}\u00a0; données\u00a0: {records}. Elles s’examinent à l’adresse {address}.',
    },
    revealed:
      'Des valeurs sensibles figurent dans cet exemplaire parce qu’on les a demandées\u00a0; le journal dit qui.',
    answers: {
      noneRecorded: 'rien n’est enregistré',
      missing: 'oui, rien n’est enregistré',
      there: 'non, c’est enregistré',
      inAll: 'au total\u00a0: {n}',
      longAgo: 'il y a plus de {n} mois',
      neverSince: 'aucun depuis le {day}',
      vacant: 'oui',
      vacantSince: 'oui, depuis le {day}',
      held: 'non',
      heldSince: 'non, pourvu depuis le {day}',
      of: '{some} sur {all}',
      noneDue: 'aucune date n’est enregistrée',
      passed: 'la date est passée',
      pledged: 'promis',
      corrected: 'corrections',
      paid: 'versé',
      left: 'restant dû',
      states: 'États\u00a0: {states}',
      ofMembers: 'dont membres\u00a0: {members}',
      stillAsked: 'toujours demandé, depuis le {day}',
      met: 'réalisé le {day}',
    },
    comma: ', ',
    and: '\u00a0; ',
  },
  ar: {
    period: 'من {from} إلى {to}',
    until: 'حتى {to}',
    sections: {
      findings: 'الخلاصة',
      figures: 'الأرقام',
      cases: 'حالات مختارة',
      asked: 'ما تطلبه النصوص',
      due: 'موعد التقرير وجهات توزيعه',
      proof: 'إثبات الأرقام',
    },
    inPeriod: '{many} في الفترة',
    maybe: '{many} مما لا يبين تاريخه هل يقع في الفترة، وهو خارج العد',
    undated: '{many} بلا تاريخ، وهي خارج العد',
    proposed: '{many} المقترحة التي لم يؤكدها أحد، وهي خارج العد',
    nonePeriod: 'لم يُسجل شيء في الفترة.',
    sum: '{field}: {sum} (مذكور في {some} من أصل {all})',
    countedBy: '{many}: {field}',
    month: 'الشهر',
    number: 'العدد',
    share: 'النسبة',
    proved: 'الإثبات',
    total: 'المجموع',
    several: 'قد يُعد الواحد في أكثر من صف.',
    cover: {
      kind: 'نوع الآلية',
      asOf: 'الحالة في',
      compiled: 'تاريخ التركيب',
      records: 'السجلات',
      known: '{many}، كما كانت معلومة في {day} (القيد {log} من اليومية)',
      hash: 'بصمة السجلات',
    },
    asWritten: 'ما لا تسميه قائمة يُعد كما كُتب: المكان المكتوب بلغتين أو بصيغتين يرد في صفين.',
    notStated: 'غير مذكور',
    masked: 'حساس: لا يُعرض هنا',
    casesByPerson: 'اختار شخص كل حالة من هذه الحالات لتُعرض في التقرير.',
    casesByRule: 'لم يختر أحد حالات: تُعرض هذه وفق القاعدة، {condition}{fields}.',
    shownOf: 'يُعرض أحدثها: {shown} من أصل {all}.',
    with: '، مع: {fields}',
    byDay: 'الموعد',
    dueTo: 'التقرير',
    duties: 'واجبات رفع التقارير',
    distribution: 'قائمة التوزيع',
    mandates: 'طلبات رفع تقرير كما وردت في النصوص',
    asks: 'بكلمات النصوص',
    atSession: 'موعده {session}',
    notTold: 'لا تبين السجلات ذلك',
    proofText:
      'أُعد من {count} من السجلات كما كانت معروفة عند القيد {log} من اليومية ({known})، وأُجيب عن الأسئلة كما في {asOf}. بصمة الجميع: {hash}. والبصمة هي أول 16 رقماً من SHA-256 لأسطر «المعرّف والإصدار» مرتبة بحسب المعرّفات.',
    note: '{type}، {period}{condition}: السجلات {count}؛ كما في {asOf}، القيد {log}؛ {hash}',
    unreviewed: {
      title: 'مقترحات لم تُراجع',
      text: 'مقترحات استُخرجت من النصوص ولم يراجعها أحد، ولا يرد في هذا التقرير شيء منها: الآليات: {mechanisms}؛ السجلات: {records}. تُراجع في الصفحة {address}.',
    },
    revealed: 'في هذه النسخة قيم حساسة لأن شخصاً طلبها، واليومية تذكر من هو.',
    answers: {
      noneRecorded: 'لم يُسجل شيء',
      missing: 'نعم، لم يُسجل شيء',
      there: 'لا، سُجلت',
      inAll: 'المجموع: {n}',
      longAgo: 'قبل أكثر من {n} شهراً',
      neverSince: 'لا شيء منذ {day}',
      vacant: 'نعم',
      vacantSince: 'نعم، منذ {day}',
      held: 'لا',
      heldSince: 'لا، مشغول منذ {day}',
      of: '{some} من أصل {all}',
      noneDue: 'لم يُسجل موعد',
      passed: 'انقضى الموعد',
      pledged: 'المتعهد به',
      corrected: 'تصويبات',
      paid: 'المسدد',
      left: 'المتبقي',
      states: 'الدول: {states}',
      ofMembers: 'منها الأعضاء: {members}',
      stillAsked: 'ما زال مطلوباً منذ {day}',
      met: 'تحقق في {day}',
    },
    comma: '، ',
    and: '؛ ',
  },
}
