import { frame } from '../words/frame.ts'
import type { MandateWords } from '../words/mandates.ts'
import { frenchDeadlines } from './deadlines.ts'

/** Words with the ending of an infinitive that are none. */
const noVerbs = new Set(
  'mer fer hiver cancer premier dernier entier particulier financier papier quartier dossier calendrier metier atelier foyer dollar air chapitre arbitre avenir pouvoir savoir devoir avoir espoir territoire histoire ordre cadre ministre centre titre autre notre votre moindre contre outre entre lettre livre oeuvre'.split(
    ' ',
  ),
)

export const frenchMandates: MandateWords = {
  names: 'articles',
  frames: [
    frame(['prier', 'prier instamment', 'charger', 'mandater'], [], ['de', "d'"]),
    {
      ...frame(
        ['demander', 'demander instamment', 'recommander'],
        ['a', 'au', 'aux'],
        ['de', "d'", 'que', "qu'"],
      ),
      needsIntro: true,
    },
    {
      ...frame(['rappeler'], ['a', 'au', 'aux'], ['de', "d'", 'que', "qu'"]),
      needsIntro: true,
      laterClause: true,
      objectLink: {
        skips: 0,
        opens:
          /^(?:leurs?|son|sa|ses|l' (?:obligation|importance|engagement)|les (?:obligations|engagements|dispositions|responsabilites)|la (?:necessite|responsabilite))(?= |$)/,
      },
    },
    {
      ...frame(['lancer un appel'], ['a', 'au', 'aux'], ['de', "d'", 'que', "qu'", 'pour', 'afin']),
      needsIntro: true,
    },
    frame(
      [
        ...['engager', 'engager instamment', 'engager vivement', 'appeler', 'exhorter'],
        ...['inviter', 'inviter instamment', 'encourager', 'autoriser', 'inciter'],
      ],
      [],
      ['a'],
    ),
    { ...frame(['souhaiter'], [], ['que', "qu'", 'voir']), laterClause: true, alwaysLinked: true },
    frame(['préconiser'], [], ['que', "qu'", 'de', "d'"]),
    { ...frame(['décider', 'convenir'], [], ['que', "qu'", 'de', "d'"]), onlyDirecting: true },
    { ...frame(['exiger'], ['de', "d'"], ['que', "qu'"]), laterClause: true },
    {
      ...frame(
        ['redire', 'réitérer', 'renouveler', 'réaffirmer'],
        ['a', 'au', 'aux'],
        ['a', 'de', "d'", 'que'],
      ),
      nouns: new Set(
        'sa son ses notre appel appels demande demandes invitation exigence recommandation'.split(' '),
      ),
    },
  ],
  partyHeads: new Set(),
  masculineHeads: new Set(),
  quantifiers: new Set(['tous', 'toutes', 'les', 'autres', 'le', 'la', "l'"]),
  adjectives: new Set(),
  each: ['chacun de', 'chacune de'],
  inEachPlace: /^(?:tant|a la fois) (?:a|au|aux|en)(?= )/u,
  speakers: new Set(['reunion', 'conseil', 'conference', 'ministres']),
  directing: [],
  pronouns: ['lui', 'leur', 'elle', 'eux', 'elles'],
  including: ['y', 'notamment', 'en', 'dont', 'particulier'],
  masculinePronouns: [],
  adverbials:
    /^(?:a cet egard|dans ce (?:contexte|cadre)|egalement|aussi|en outre|de nouveau|en particulier|instamment|donc|par consequent|une nouvelle fois|une fois de plus|vivement|avec (?:insistance|force|vigueur)|solennellement|fermement|energiquement|a cette fin|le cas echeant|en consequence|des lors|pressant|urgent|solennel)(?= |$)/,
  asides:
    /^(?:en (?:cooperation|consultation|coordination|collaboration) avec|conformement|dans (?:le cadre|l' exercice|l' execution|leurs?|les limites|la limite)|selon|le cas echeant|s' il y a lieu|agissant|compte tenu|lorsque|lors de|en tant que|en vertu|a sa|a leur|afin|dans le contexte|individuellement|conjointement|en consequence|sur la base|a titre|au titre|notamment dans|forts?|eu egard|avec (?:la cooperation|le concours|le soutien|l' (?:aide|appui|assistance|accord))|a la lumiere|au vu|en sa qualite|lorsqu'|en (?:etroite|pleine) (?:cooperation|consultation|coordination|collaboration|concertation)|a l' occasion|en s' acquittant|pendant|durant)(?= |$)/,
  beside:
    /^en (?:[\p{L}-]+ )?(?:cooperation|consultation|coordination|collaboration|concertation|partenariat)(?: \p{L}+)? avec(?= |$)/u,
  governors: {},
  isDefiniteAction: () => false,
  processes: new Set(['efforts', 'initiatives', 'cooperation', 'dialogue']),
  isComplete: () => false,
  isAction: (folded) =>
    (/(?:er|ir)$/.test(folded) || /(?:[dpv]|tt|nc|[^a]i|[nf]ai|clu|ait|oit|^et)re$/.test(folded)) &&
    !noVerbs.has(folded),
  negations: [],
  clitics:
    "lui leur la le les l' y en ne n' pas se s' nous tout bien mieux toujours egalement aussi pleinement dument notamment plus".split(
      ' ',
    ),
  process:
    /^(?!(?:gouvernement|institution|population|presidence|conference|delegation|organisation|administration|commission|mission|association|fondation|federation|coalition|direction|parlement|departement)$)(?:\p{L}+(?:tion|sion|ment|age|ance)|efforts?|initiatives?|cooperation|dialogue|mesures|poursuite|mise|recours|activites|action|travaux|progres|reprise|tenue|recherche)$/u,
  isHeadLast: false,
  coordinatorLeads: ['ainsi'],
  coordinatorTails: ['que', "qu'"],
  bareVerbs: new Set(),
  nounVerbs: new Set(),
  objectArticles: new Set(),
  listing:
    /(?<!\p{L})(?:compris|notamment|incluant|comprenant|comprend|contenant|portant|sur|elements|questions|points|considerations|informations|domaines|aspects|figurer|compte)(?!\p{L})/u,
  lightVerbs: {},
  opensItem:
    /^(?:a|en|de|d'|(?!(?:autres?|ordre|titre|membre)$)\p{L}{2,}(?:er|ir|[dp]re|[^a]ire|faire|ettre|vre))$/u,
  plural: null,
  opensName:
    /^(?:les?|la|l'|aux?|a|autres|tous|toutes|ses|leurs|ceux|celles|d'autres|des|organismes|organisations|institutions|fonds|programmes|entites|organes|fondations|particuliers)$/,
  ownPronouns: ['lui'],
  isDefinite: () => false,
  prepositions: new Set(),
  coordinators: ['et', ',', 'ou', 'ainsi'],
  includingEnds: new Set(['notamment', 'particulier', 'compris']),
  examples: ['tels', 'telles'],
  ofInstitutions: new Set(),
  ownActs: new Set(),
  wholeWords: new Set(),
  partyAdjectives: /(?!)/,
  ownActLeads: new Set(),
  isFurtherAction: () => false,
  topics: /^(?:sur|concernant|relatif|relative)(?= |$)/,
  joinedCoordinators: [],
  outsiders:
    /^(?:(?:les|le|la|tous|toutes|autres|aux?) )*(?:etats|pays|gouvernements|communaute internationale|parties)/,
  purposes: /^(?:afin|de sorte|pour|en vue|dans le but|visant|destine|y compris|notamment|par)(?= |$)/,
  accordance: /(?!)/,
  fronting: /^(?:en attendant|a cet(?:te)? (?:egard|fin)|dans l'attente|dans ce)(?= |$)/,
  again: /^(?:le faire|faire cela)(?= |$)/,
  until: /(?:avant|au plus tard|d' ?ici au?|jusqu' ?au)(?: le| la fin de)?\s*$/u,
  firstTime: /pour la \p{L}+ fois\s*$/u,
  sessionParts: ['partie', 'fin'],
  deadlines: frenchDeadlines,
  plans:
    /(?:agenda|plan|vision|strategie|programme|objectifs|decennie|resolution|declaration|elections?|conference|sommet) (?:\p{L}+ ){0,4}$/u,
  reports: ['rapport', 'rapports'],
  deliverables: new Set(
    'rapport rapports compte recommandations propositions informations etude etudes liste listes observations vues commentaires plan strategie document resultats conclusions avis projet note renseignements precisions resume'.split(
      ' ',
    ),
  ),
  telling: new Set(
    'inclure figurer inserer integrer consacrer aborder traiter evoquer indiquer exposer'.split(' '),
  ),
  tellingIn: ['dans'],
  boundRecipientLinks: [],
  givenWith: [],
  articleLinks: ['au', 'aux'],
  noRecipients: new Set(
    'charte convention pacte protocole programme plan agenda declaration strategie objectifs traite accord rapport cadre plateforme statut registre territoire territoires etat internet decennie principes directives code moyen'.split(
      ' ',
    ),
  ),
  recipientLinks: ['a', 'au', 'aux'],
  reporting: [
    'presenter',
    'soumettre',
    'etablir',
    'rendre',
    'faire',
    'communiquer',
    'remettre',
    'fournir',
    'adresser',
    'transmettre',
  ],
  thisText: ['la presente resolution'],
  continuing: ['continuer', 'poursuivre', 'maintenir'],
  informing: ['informer', 'tenir', 'communiquer'],
  supplying: [],
  announces:
    /(?:suivants?|suivantes?|suit|apres|a|de|mesures|par|en|notamment|particulier|compris|pour|outre|autres)$|(?:mesures|actions|taches|activites|dispositions|recommandations) (?:\p{L}+ )?(?:suivantes|ci-apres|enoncees ci-apres)(?= )/u,
  ownServices:
    /secretaire general|secretariat|groupe de contact|envoye special|observatoire|groupe de travail|le conseil|l'institut|le bureau|le fonds|le centre|le comite|la commission|rapporteu(?:r|se) special|expert(?:e)? independant|haut-commissa|haute-commissaire|l'office|son president|institutions de l'organisation|ses institutions|ses organes|presiden(?:te?|ce)(?= |$)|comite(?= |$)|corps commun|commissaire general|(?:organismes|organes|entites|fonds|programmes|services) .*nations unies|grandes? commissions?|chefs de secretariat|organes deliberants|la caisse|le groupe|l' ?unite|le departement|la division|l' ?agence/,
  otherServices: /nations unies|conseil de securite|assemblee generale|union africaine|ligue des/,
  conditions:
    /le cas echeant|selon qu'il conviendra|s'il y a lieu|au besoin|dans la limite des ressources [^,;.]{3,40}|sous reserve [^,;.]{3,60}|a titre volontaire|sur demande|dans la mesure du possible/g,
  benefits: new Set(
    'appui soutien assistance aide secours financement fonds ressources formation services'.split(' '),
  ),
  beneficiaryLinks: ['a', 'aux', 'au', 'pour'],
  joinedBeneficiaryLinks: [],
  beneficiaryHeads: new Set(
    'refugies victimes femmes enfants jeunes familles populations civils pays etats'.split(' '),
  ),
}
