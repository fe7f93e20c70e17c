import type { MechanismBodyWords } from '../words/mechanism-bodies.ts'

const set = (words: string) => new Set(words.split(' '))

export const englishMechanismBodies: MechanismBodyWords = {
  members: {
    composed: [
      ...['composed of', 'comprised of', 'comprising', 'comprises', 'consisting of', 'consists of'],
      ...['made up of', 'whose members are', 'with the membership of'],
    ],
    between: set('which that is are was was be shall will to and'),
    membersOf: ['members of the', 'members of', 'membership of the', 'states members of the'],
    namely: ['namely', 'which are', 'who are', 'are'],
    joining: set('accession admission joining'),
    joiningTo: set('to'),
    open: ['open to', 'open for'],
  },
  chairs: {
    chaired: [
      ...['chaired by', 'co-chaired by', 'presided over by', 'under the chairmanship of', 'headed by'],
      ...['under the chairpersonship of', 'under the presidency of', 'with * as chair'],
    ],
    chairOf: [
      ...['chair of the', 'chairman of the', 'chairperson of the', 'chairwoman of the', 'chair of'],
      ...['chairmanship of the', 'chairpersonship of the', 'president of the', 'chairs the', 'chairing the'],
    ],
    as: set('as in its his her their capacity current the'),
    titles: set(
      'mr mrs ms dr ambassador sheikh prince princess professor king queen his her majesty excellency h.e minister',
    ),
  },
  distribution: {
    sending: set(
      'circulate circulated circulating circulation distribute distributed distributing distribution disseminate disseminated',
    ),
    sendingIt: set(''),
    sent: set('incidents findings cases'),
    to: set('to among'),
    all: set('all the each of'),
  },
  agreements: {
    nouns: [
      ...['memorandum of understanding', 'memorandum of cooperation', 'memorandum of agreement'],
      ...['cooperation agreement', 'agreement on cooperation', 'agreement of cooperation'],
      'partnership agreement',
    ],
    between: set('between'),
    with: set('with'),
    withIt: set(''),
    signing: set('signed signing signature sign concluded concluding conclude conclusion'),
  },
  every: { 'semi-annual': 6, annual: 12, yearly: 12, biennial: 24, triennial: 36 },
  times: {
    ...{ 'semi-annually': 6, 'every six months': 6, 'twice a year': 6 },
    ...{ annually: 12, 'every year': 12, 'each year': 12, 'once a year': 12 },
    ...{ biennially: 24, 'every two years': 24, 'every second year': 24, 'every three years': 36 },
  },
  reports: set('report reports'),
  listing: set('and the of each both representatives from states'),
  force: ['into force', 'in force since'],
  hosting: set('hosting hosted host hosts'),
  sequence: set('and finally then lastly later most recently'),
  conferences: set('conferences'),
  conferenceAdjectives: set('international'),
}
