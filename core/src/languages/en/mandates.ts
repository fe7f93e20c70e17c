import { frame } from '../words/frame.ts'
import type { MandateWords } from '../words/mandates.ts'
import { englishDeadlines } from './deadlines.ts'

/** Behind `to` they open a name and no action. */
const noVerbs = new Set(
  'the a an all its their this these those that any each every which whom whose what other others such our his her it them him both some no date and or armed conflict human in of on at by from with for into under upon within'.split(
    ' ',
  ),
)

/** By its ending: `resolution`, `parties`; some verbs end so too. */
function isNoun(folded: string): boolean {
  if (nounLikeVerbs.has(folded)) return false
  return /(?:tion|sion|ment|ity|ness|ance|ence|ism|[^s]s)$/.test(folded)
}

/** `international`, `economic`; not `appeal`. */
const isAdjective = (folded: string) =>
  /(?:al|ic|ous|ful)$/.test(folded) && !/^(?:appeal|deal|reveal|signal|heal|conceal|mimic)$/.test(folded)

const nounLikeVerbs = new Set(
  'mention position finance enhance advance implement complement supplement document influence experiment augment commence question condition function envision focus transition witness balance reference sequence rephrase canvas commission provision caution bias'.split(
    ' ',
  ),
)

export const englishMandates: MandateWords = {
  names: 'articles',
  frames: [
    frame(
      [
        'request',
        'ask',
        'urge',
        'invite',
        'encourage',
        'authorize',
        'authorise',
        'mandate',
        'instruct',
        'entrust',
      ],
      [],
      ['to', 'that'],
    ),
    {
      ...frame(['remind'], [], ['to', 'that']),
      laterClause: true,
      objectLink: {
        skips: 1,
        opens:
          /^of (?:their|its|his|her|the (?:obligations?|need|importance|commitments?|provisions|dut(?:y|ies)|responsibilit(?:y|ies)))(?= |$)/,
      },
    },
    frame(['call upon', 'call on', 'appeal', 'call'], ['to', 'upon', 'on'], ['to', 'for', 'that']),
    frame(['call for', 'demand', 'recommend', 'suggest', 'insist'], [], ['that']),
    { ...frame(['decide', 'resolve', 'agree'], [], ['that', 'to']), onlyDirecting: true },
    {
      ...frame(['reiterate', 'renew', 'repeat', 'reaffirm'], ['to', 'upon', 'on'], ['to', 'that', 'for']),
      nouns: new Set(
        'the its our their urgent previous earlier strong strongest repeated long-standing recent consistent call calls request requests appeal appeals invitation demand demands recommendation encouragement'.split(
          ' ',
        ),
      ),
    },
  ],
  partyHeads: new Set(),
  masculineHeads: new Set(),
  quantifiers: new Set(['all', 'the', 'other', 'relevant']),
  adjectives: new Set(),
  each: ['each of', 'both'],
  inEachPlace: /^(?:in (?:both|each of)|at both|both (?:in|at))(?= )/u,
  speakers: new Set(['meeting', 'council', 'conference', 'ministers']),
  directing: [],
  pronouns: ['it', 'them', 'him', 'her'],
  including: ['including', 'in', 'especially', 'particularly', 'notably'],
  masculinePronouns: [],
  adverbials:
    /^(?:in (?:this|that) (?:regard|respect|context|connection)|also|further|once again|again|in particular|strongly|accordingly|therefore|to this end|as appropriate|as a matter of \p{L}+|for this purpose|urgently|anew|consequently|in consequence)(?= |$)/u,
  asides:
    /^(?:with the (?:support|assistance|help) of|in (?:cooperation|consultation|coordination|collaboration|accordance|line|conformity) with|within (?:their|its|the)|as appropriate|as relevant|individually|jointly|collectively|consequently|in the context|building on|bearing|consistent with|in (?:the )?light of|in view of|in conjunction with|in (?:full|close|further|continued) (?:\p{L}+ and )?(?:cooperation|consultation|coordination|collaboration)|in (?:discharging|overseeing|implementing|carrying)|pursuant to|during|as an?|as part of|drawing on|under|acting|through|in order to|in their|in its|taking into account|over (?:its|their|the)|where|when|with a view|on the basis|by|as well as in|at (?:its|their|the))(?= |$)/u,
  beside:
    /^in (?:[\p{L}-]+ (?:and [\p{L}-]+ )?)?(?:cooperation|consultation|coordination|collaboration|conjunction|partnership) with(?= |$)/u,
  governors: {
    to: new Set(
      'referred addressed available position order view able yet committed intended designed due prior pursuant wishing required unable contributing relating related according addition regard respect mandated ready willing entitled obliged continue seek wish continuing seeking need needs failed opportunity right rights failing decision decisions efforts effort measures commitment commitments obligation obligations access wherewithal'.split(
        ' ',
      ),
    ),
  },
  isAction: (folded) =>
    /^\p{L}/u.test(folded) && !noVerbs.has(folded) && !isNoun(folded) && !isAdjective(folded),
  negations: ['not'],
  clitics: ['not', 'also', 'further', 'fully'],
  process:
    /^(?!(?:government|organi[sz]ation|institution|administration|commission|mission|association|foundation|delegation|population|department|parliament|federation|corporation|coalition)$)(?:\p{L}+(?:tion|sion|ment|ance|ing)|efforts?|initiatives?|cooperation|dialogue|measures|contributions|activities|work|use|support|progress|steps|reforms|ratifications|exchanges?|approach|approaches|practices|strategy|strategies|policy|policies|research|projects?|partnerships?|role|idea|investments?|need|focus|awareness|transparency|collaborations?|practices|engagements?|actions|discussions|consultations|interaction)$/u,
  isHeadLast: true,
  coordinatorLeads: ['as'],
  coordinatorTails: ['well', 'as'],
  bareVerbs: new Set(
    'abide abolish accede accelerate accept accomplish achieve acknowledge acquire adapt adhere adopt advise advocate afford align alleviate allocate allow analyse apply appoint approve assist assume attain attract augment avail boost broaden build carry cease choose circulate clarify collaborate collect combat commemorate commit communicate compile comply conclude condemn confront conserve consider consolidate consult continue contribute convene cooperate coordinate counter counteract create criminalize curb decide declare deepen define deliver demonstrate deploy designate desist detect deter determine develop devise devote diminish disclose dismantle disseminate diversify elaborate elect eliminate emphasize empower enable enact encourage enforce engage enhance enlist ensure enter entrust eradicate establish evaluate examine expand expedite explore extend facilitate finalize follow formulate foster fulfil gather give harmonize highlight identify impede implement impose improve incentivize include incorporate inform initiate integrate intensify introduce invest investigate invite involve join keep leverage lift mainstream maintain make manage maximize minimize mitigate mobilize monitor negotiate nominate notify observe operationalize optimize organize overcome participate pay perform permit preserve prevent prioritize proceed proclaim prohibit promote propose prosecute protect provide publicize publish pursue raise ratify reaffirm realize receive recognize recommend recover recruit redouble reduce reflect refrain regulate reinforce reject remove render renew resolve respond restore resume retain revitalize safeguard seek select send solve streamline strengthen strive submit supplement sustain tackle take terminate transform translate transmit treat undertake upgrade uphold utilize withdraw'.split(
      ' ',
    ),
  ),
  nounVerbs: new Set(
    'increase support address share exchange use finance fund plan review release control train equip process access test update map phase end halt stop condemn honour respect assess balance benefit brief broadcast challenge check close combat commit complete deny document encounter focus forward grant guarantee help host issue link list mark mobilise offer open order organise place produce profile purchase question reform regard remedy repeal request reverse scale schedule secure set shape signal sign step supply track transfer trace urge value work'.split(
      ' ',
    ),
  ),
  objectArticles: new Set('the their its his all these those any such this that each a an'.split(' ')),
  listing:
    /(?<!\p{L})(?:includ(?:e|es|ing)|contain(?:ing|s)?|cover(?:ing|s)?|on|concerning|regarding|account|elements|considerations|issues|topics|areas|aspects|information)(?!\p{L})/u,
  lightVerbs: {},
  opensItem: /^(?:to|\p{L}{3,}ing)$/u,
  plural: /^(?!(?:.* )?(?:of|in|for|to|with|by|at|on|from|their|its)(?: |$)).*[^s]s$/,
  opensName:
    /^(?:the|all|other|others|competent|specialized|subregional|multilateral|humanitarian|intergovernmental|interested|resident|academia|its|their|those|relevant|member|civil|international|regional|non-governmental|local|national|private|development|donors?|partners|stakeholders|parties|states|governments|countries|entities|organizations|institutions|agencies|academic|academia|parliamentarians|individuals|foundations|scientists|youth|women|researchers|regional|subregional)$/,
  ownPronouns: [],
  isDefiniteAction: () => false,
  processes: new Set(['efforts', 'initiatives', 'cooperation', 'dialogue']),
  isDefinite: () => false,
  isComplete: () => false,
  prepositions: new Set(),
  coordinators: ['and', ',', 'or', 'as'],
  includingEnds: new Set(['including', 'particular', 'especially', 'particularly', 'notably']),
  examples: ['such'],
  ofInstitutions: new Set(),
  ownActs: new Set(),
  wholeWords: new Set(),
  partyAdjectives: /(?!)/,
  ownActLeads: new Set(),
  isFurtherAction: () => false,
  topics: /^(?:on|about|concerning|regarding)(?= |$)/,
  joinedCoordinators: [],
  outsiders:
    /^(?:the |all |other )*(?:member )?(?:states|countries|governments|international community|parties)/,
  purposes:
    /^(?:in order|so as|so that|with a view|for the purpose|aimed|designed|including|through|by)(?= |$)/,
  accordance: /(?!)/,
  fronting: /^(?:pending|in this|to this end|until|meanwhile|to that end|for this purpose)(?= |$)/,
  again: /^do (?:so|this|it)(?= |$)/,
  until: /(?:\b(?:by|before|until|no later than|not later than|prior to))(?: the end of| the)?\s*$/u,
  firstTime: /for the \p{L}+ time\s*$/u,
  sessionParts: ['part', 'end'],
  deadlines: englishDeadlines,
  plans:
    /(?:agenda|plan|vision|strategy|programme|program|goals|decade|resolution|declaration|elections?|conference|summit) (?:\p{L}+ ){0,4}$/u,
  reports: ['report', 'reports'],
  deliverables: new Set(
    'report reports updates briefing briefings recommendations proposals information study studies list lists comments views observations summary update plan strategy paper survey results findings conclusions advice draft overview note'.split(
      ' ',
    ),
  ),
  telling: new Set(
    'include reflect address cover incorporate integrate outline describe indicate'.split(' '),
  ),
  tellingIn: ['in', 'within', 'of'],
  boundRecipientLinks: [],
  givenWith: ['with'],
  articleLinks: [],
  noRecipients: new Set(
    'charter convention covenant protocol programme plan agenda declaration strategy goals treaty agreement report framework platform statute register registry territory territories state internet decade principles guidelines code'.split(
      ' ',
    ),
  ),
  recipientLinks: ['to'],
  reporting: ['submit', 'report', 'present', 'prepare', 'provide', 'transmit', 'make'],
  thisText: ['the present resolution', 'this resolution'],
  continuing: ['continue', 'maintain', 'pursue', 'keep'],
  informing: ['inform', 'notify', 'brief', 'apprise', 'update', 'keep'],
  supplying: [],
  announces:
    /following(?: [\w-]+)?$|(?:follows|to|measures|steps|actions|by|through|including|alia|particular|should|shall|will|must)$|following (?:[\w-]+ )?(?:measures|steps|actions|tasks|activities|recommendations)(?= )/,
  ownServices:
    /secretary-general|secretary general|secretariat|contact group|special envoy|observatory|working group|the council|the institute|the office|the fund|the centre|the committee|the commission|special rapporteur|independent expert|high commissioner|institutions of the organi[sz]ation|its institutions|its organs|^(?:the|each) (?:[\p{L}-]+ ){0,3}(?:board|unit|agency|president|chairs?|bureau|department|division|panel|committee|secretariats|working group)(?= |$)|^(?:the )?united nations (?:[\p{L}-]+ )*(?:office|funds?|programmes?|agenc(?:y|ies)|bod(?:y|ies)|entit(?:y|ies)|department|centre)(?= |$)|executive heads|legislative bodies/u,
  otherServices: /united nations|security council|general assembly|african union|league of/,
  conditions:
    /(?:as|where|when|if|whenever) (?:appropriate|necessary|needed|applicable|required)|within (?:the limits of )?(?:existing|available) resources|subject to [^,;.]{3,60}|on a voluntary basis|upon request|as far as possible|to the extent possible/g,
  benefits: new Set(
    'support assistance aid help relief funding funds resources training services'.split(' '),
  ),
  beneficiaryLinks: ['to', 'for'],
  joinedBeneficiaryLinks: [],
  beneficiaryHeads: new Set(
    'refugees victims women children youth families populations civilians countries states people'.split(' '),
  ),
}
