import type { FurtherMechanismWords } from '../words/further-mechanisms.ts'

const set = (words: string) => new Set(words.split(' '))

export const englishFurtherMechanisms: FurtherMechanismWords = {
  transmittals: {
    sending: set(
      'transmit transmitting transmitted transmission circulate circulating circulated circulation convey conveying forward forwarding communicate communicating',
    ),
    giving: set('send sending submit submitting bring'),
    texts: set(
      'resolution declaration statement letter document position decision communique text message annex',
    ),
    fillers: set('the this present that its attached herewith text of a copy'),
    offices: set('president chair chairman chairperson chairmanship head director'),
    documents: ['as a document of', 'as an official document of', 'as documents of'],
    to: set('to among'),
    toJoined: null,
  },
  recognitions: {
    recognising: set('recognition recognised recognized recognise recognize recognising recognizing'),
    objects: set('independence state republic statehood government'),
    joined: null,
    states: set('state country countries'),
    members: set('member'),
    memberships: {
      observer: ['observer status', 'status of observer'],
      suspended: ['suspension of the membership', 'suspend the membership', 'suspended the membership'],
      resumed: ['lifting of the suspension', 'resume the membership'],
      admitted: ['admission to membership', 'admitted as a member', 'full membership'],
      withdrew: ['withdrawal of the membership'],
    },
    obtaining: set('obtain obtaining acquire acquiring'),
    granting: set('grant granting'),
    ownCountry: ['my country', 'our country'],
  },
  measures: {
    preventing: ['prevent', 'prohibit', 'ban', 'preventing', 'prohibiting', 'banning'],
    refraining: [
      ...['refrain from', 'refraining from', 'not to recognize', 'not to recognise', 'non-recognition'],
      ...['boycott', 'to cease', 'not to render', 'not to provide'],
    ],
    fields: {
      'non-recognition': set('recognize recognise recognizing recognising recognition legitimacy'),
      trade: set('import export trade product goods sale'),
      tourism: set('tourism tourist travel'),
      arms: set('arm weapon military ammunition'),
      finance: set('investment financial economic insurance aid assistance'),
      diplomacy: set('embassy embassies diplomatic consulate mission'),
    },
  },
  cases: {
    deeds: set(
      'abduction kidnapping attack bombing assassination burning massacre shelling storming assault',
    ),
    laws: set('law act legislation'),
    single: /^(?:abduction|kidnapping|assault|assassination|storming|bombing|burning)$/,
    general: set('such these those all any every form'),
    concern: set('concern alarm dismay outrage'),
    killed: set('killed dead death killing'),
    injured: set('injured wounded injury'),
  },
  clauses: {
    openers: set('which that who where when whereby'),
    hanging: set('of on in at the a an and to by from with against for its their'),
  },
}
