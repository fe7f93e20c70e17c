import { foldLatin } from '../fold-latin.ts'
import type { LanguagePack } from '../pack.ts'
import { frenchActs } from './acts/index.ts'
import { frenchAgenda } from './agenda.ts'
import { citations } from './citations.ts'
import { frenchFindings } from './findings.ts'
import { frenchFurtherMechanisms } from './further-mechanisms.ts'
import { frenchLinking } from './linking.ts'
import { frenchMandates } from './mandates.ts'
import { frenchMechanismBodies } from './mechanism-bodies.ts'
import { frenchMechanismRecords } from './mechanism-records.ts'
import { frenchMechanisms } from './mechanisms.ts'
import { frenchOrdinal } from './ordinal.ts'
import { frenchOwners } from './owners.ts'
import { parties } from './parties.ts'
import { frenchPositions } from './positions.ts'
import { pressReport } from './press-report.ts'
import { frenchSearch } from './search/index.ts'
import { sessions } from './sessions.ts'
import { frenchStates } from './states.ts'
import { verbatimRecord } from './verbatim-record.ts'

export const french: LanguagePack = {
  tag: 'fr',
  iso639: 'fra',
  direction: 'ltr',
  fold: foldLatin,
  commonWords: ['le', 'la', 'les', 'des', 'de', 'et', 'du', 'dans', 'pour', 'par', 'aux', 'que'],
  ordinal: frenchOrdinal,
  calendar: {
    gregorian: {
      janvier: 1,
      fevrier: 2,
      mars: 3,
      avril: 4,
      mai: 5,
      juin: 6,
      juillet: 7,
      aout: 8,
      septembre: 9,
      octobre: 10,
      novembre: 11,
      decembre: 12,
    },
    hijri: {
      mouharram: 1,
      muharram: 1,
      safar: 2,
      'rabi al-awwal': 3,
      "rabi' al-awwal": 3,
      'rabia al-awal': 3,
      'rabi i': 3,
      "rabi' al-thani": 4,
      'rabi al-thani': 4,
      'rabi ii': 4,
      'joumada al-oula': 5,
      'jumada al-ula': 5,
      'joumada i': 5,
      'joumada al-thania': 6,
      'jumada al-thani': 6,
      'joumada ii': 6,
      rajab: 7,
      redjeb: 7,
      chaabane: 8,
      "cha'ban": 8,
      "sha'ban": 8,
      ramadan: 9,
      chawwal: 10,
      shawwal: 10,
      chaoual: 10,
      "dhou al-qi'da": 11,
      "dhou al-qa'da": 11,
      "dhou al-qa'dah": 11,
      'dhou al-qida': 11,
      "dhu al-qa'da": 11,
      "dhu al-qa'dah": 11,
      'dhoul qiida': 11,
      "dhoul qi'da": 11,
      'dhou al-hijja': 12,
      'dhu al-hijja': 12,
      'dhu al-hijjah': 12,
      'dhoul hijja': 12,
      'dhou al-hijjah': 12,
    },
    dayJoiners: ['et', 'au', 'a', '-', '–'],
    fillers: ['er', 'de'],
    hijriMarks: ['h', 'ah', "de l'hegire"],
    gregorianMarks: [],
  },
  words: null,
  resolution: {
    chapeauOpeners: ['le', 'la', "l'", 'les'],
    chapeauFollowers: ['reuni', 'reunie', 'reunis'],
    headers: ['resolution n°', 'resolution no', 'resolution'],
    about: ['sur', 'concernant', 'relative a', 'relative au'],
    contents: ['table des matieres', 'sommaire'],
    preamble:
      /^(?!cree |agree )(?:se |s'|ayant |tout |aussi |\w+ment )*(?:consciente?|inquiete?|satisfaite?|favorable|(?:convaincu|resolu|emu|saisi)e?|(?:preoccupe|guide|anime|inspire|alarme|persuade|attache)|\w+(?:ante?|(?<!i)ente?|ee|eux|euse))s?\b/,
    collection: ['resolutions'],
    sections: /(?!)/,
    draftHeaders: ['projet de resolution n°', 'projet de resolution no', 'projet de resolution'],
    decisionHeaders: ['decision n°', 'decision no', 'decision'],
    adoption: ['seance pleniere', 'seance de cloture'],
    adoptedNote: /^adoptee? (?:a l'unanimite|sans (?:etre mise aux voix|vote)|a la \d)/,
    session: /(?<![a-z0-9-])((?:[a-z0-9-]{1,24}\s{1,3}){0,2}?[a-z0-9-]{1,24})\s{1,3}session\b/,
    chapeauSession: /^(?:[a-z0-9-]{1,24}\s){1,5}?session d(?:u |e la |e l'|es )/,
    adopted: ['adoptee', 'adopte'],
  },
  letter: {
    titles: ['lettre datee', 'lettres identiques', 'lettre adressee'],
    annexes: ['annexe', 'piece jointe'],
    declarations: ['declaration'],
    firstPerson: ['nous'],
    signatures: ['(signe)', 'signe'],
    closings: ['fait a', 'adopte a', 'adoptee a', 'publie a'],
    offices: [
      'representant permanent',
      'representante permanente',
      "charge d'affaires",
      'ambassadeur',
      'secretaire general',
      'ministre des affaires etrangeres',
    ],
    agendaItems: ["point de l'ordre du jour", 'point'],
  },
  chairSummary: {
    titles: [
      'resume du president',
      'resume de la presidente',
      'resume de la presidence',
      'synthese du president',
    ],
  },
  acts: frenchActs,
  mandates: frenchMandates,
  mechanisms: frenchMechanisms,
  owners: frenchOwners,
  furtherMechanisms: frenchFurtherMechanisms,
  mechanismRecords: frenchMechanismRecords,
  mechanismBodies: frenchMechanismBodies,
  positions: frenchPositions,
  linking: frenchLinking,
  findings: frenchFindings,
  agenda: frenchAgenda,
  sessions,
  pressReport,
  verbatimRecord,
  citations,
  simpleKinds: {
    communique: ['communique final', 'communique conjoint', 'communique'],
    'note-verbale': ['note verbale'],
    report: ['rapport du secretaire general', 'rapport'],
    agenda: ['ordre du jour provisoire', "projet d'ordre du jour", 'ordre du jour'],
  },
  parties,
  states: frenchStates,
  search: frenchSearch,
}
