import { foldLatin } from '../fold-latin.ts'
import type { LanguagePack } from '../pack.ts'
import { englishActs } from './acts/index.ts'
import { englishAgenda } from './agenda.ts'
import { citations } from './citations.ts'
import { englishFindings } from './findings.ts'
import { englishFurtherMechanisms } from './further-mechanisms.ts'
import { englishLinking } from './linking.ts'
import { englishMandates } from './mandates.ts'
import { englishMechanismBodies } from './mechanism-bodies.ts'
import { englishMechanismRecords } from './mechanism-records.ts'
import { englishMechanisms } from './mechanisms.ts'
import { englishOrdinal } from './ordinal.ts'
import { englishOwners } from './owners.ts'
import { parties } from './parties.ts'
import { englishPositions } from './positions.ts'
import { pressReport } from './press-report.ts'
import { englishSearch } from './search/index.ts'
import { sessions } from './sessions.ts'
import { englishStates } from './states.ts'
import { verbatimRecord } from './verbatim-record.ts'

export const english: LanguagePack = {
  tag: 'en',
  iso639: 'eng',
  direction: 'ltr',
  fold: foldLatin,
  commonWords: ['the', 'of', 'and', 'to', 'in', 'that', 'its', 'with', 'for', 'on'],
  ordinal: englishOrdinal,
  calendar: {
    gregorian: {
      january: 1,
      february: 2,
      march: 3,
      april: 4,
      may: 5,
      june: 6,
      july: 7,
      august: 8,
      september: 9,
      october: 10,
      november: 11,
      december: 12,
      jan: 1,
      feb: 2,
      mar: 3,
      apr: 4,
      jun: 6,
      jul: 7,
      aug: 8,
      sept: 9,
      sep: 9,
      oct: 10,
      nov: 11,
      dec: 12,
    },
    hijri: {
      muharram: 1,
      safar: 2,
      "rabi' al-awwal": 3,
      "rabi' i": 3,
      'rabi al-awwal': 3,
      "rabi' al-thani": 4,
      "rabi' ii": 4,
      "rabi' al-akhir": 4,
      'jumada al-ula': 5,
      'jumada i': 5,
      'jumada al-awwal': 5,
      'jumada al-thani': 6,
      'jumada al-akhirah': 6,
      'jumada ii': 6,
      rajab: 7,
      "sha'ban": 8,
      shaaban: 8,
      shaban: 8,
      ramadan: 9,
      shawwal: 10,
      "dhu al-qa'dah": 11,
      "dhu al-qi'dah": 11,
      "dhul-qi'dah": 11,
      "dhul-qa'dah": 11,
      "dhu'l-qi'dah": 11,
      "dhul qa'dah": 11,
      "dhu'l-qa'dah": 11,
      'dhu al-qadah': 11,
      'dhu al-hijjah': 12,
      'dhul hijjah': 12,
      'dhul-hijjah': 12,
      "dhu'l-hijjah": 12,
    },
    dayJoiners: ['and', 'to', '-', '–', '&'],
    fillers: ['of'],
    hijriMarks: ['ah', 'a.h.', 'h'],
    gregorianMarks: ['ad', 'ce'],
  },
  words: null,
  resolution: {
    chapeauOpeners: ['the'],
    chapeauFollowers: ['meeting', 'held', 'having met', 'convened'],
    headers: ['resolution no.', 'resolution no', 'resolution'],
    about: ['on', 'concerning', 'regarding'],
    contents: ['contents', 'table of contents', 'index'],
    preamble:
      /^(?:having |also |further |again |once |\w+ly )*(?:cognizant|desirous|[\w-]+(?:ing|ed|ful|ware|scious))\b/,
    collection: ['resolutions'],
    sections: /(?!)/,
    draftHeaders: ['draft resolution no.', 'draft resolution no', 'draft resolution'],
    decisionHeaders: ['decision no.', 'decision no', 'decision'],
    adoption: ['plenary meeting', 'closing meeting'],
    adoptedNote: /^adopted (?:unanimously|without (?:a )?vote|at the \d)/,
    session:
      /(?<![a-z0-9-])((?:[a-z0-9-]{1,24}\s{1,3}){0,3}?[a-z0-9-]{1,24})\s{1,3}(?:regular\s{1,3}|ordinary\s{1,3})?session\b/,
    chapeauSession: /^(?:[a-z0-9-]{1,24}\s){1,5}?session of (?:the )?/,
    adopted: ['adopted'],
  },
  letter: {
    titles: ['letter dated', 'identical letters dated', 'letter from'],
    annexes: ['annex', 'enclosure'],
    declarations: ['declaration'],
    firstPerson: ['we'],
    signatures: ['(signed)', 'signed'],
    closings: ['done at', 'done in', 'issued in', 'issued at', 'adopted in', 'adopted at'],
    offices: [
      'permanent representative',
      "charge d'affaires",
      'ambassador',
      'secretary-general',
      'minister for foreign affairs',
    ],
    agendaItems: ['agenda item', 'item'],
  },
  chairSummary: {
    titles: ["chair's summary", 'summary by the chair', "chairman's summary", 'summary of the chair'],
  },
  acts: englishActs,
  mandates: englishMandates,
  mechanisms: englishMechanisms,
  owners: englishOwners,
  furtherMechanisms: englishFurtherMechanisms,
  mechanismRecords: englishMechanismRecords,
  mechanismBodies: englishMechanismBodies,
  positions: englishPositions,
  linking: englishLinking,
  findings: englishFindings,
  agenda: englishAgenda,
  sessions,
  pressReport,
  verbatimRecord,
  citations,
  simpleKinds: {
    communique: ['final communique', 'joint communique', 'communique', 'joint statement'],
    'note-verbale': ['note verbale'],
    report: ['report of the secretary-general', 'report'],
    agenda: ['provisional agenda', 'draft agenda', 'agenda'],
  },
  parties,
  states: englishStates,
  search: englishSearch,
}
