import type { FurtherMechanismWords } from '../words/further-mechanisms.ts'

const set = (words: string) => new Set(words.split(' '))

export const frenchFurtherMechanisms: FurtherMechanismWords = {
  transmittals: {
    sending: set(
      'transmettre transmis transmet transmission communiquer communique distribuer diffuser faire distribution',
    ),
    giving: set('envoyer envoi soumettre porter adresser'),
    texts: set('resolution declaration lettre document position decision texte message annexe'),
    fillers: set("la le les l' cette ce presente present distribuer texte de du ci-joint copie une un"),
    offices: set('president presidente presidence directeur directrice chef'),
    documents: ['comme document', 'en tant que document', 'comme documents'],
    to: set('a au aux'),
    toJoined: null,
  },
  recognitions: {
    recognising: set('reconnaissance reconnu reconnaitre reconnaissent reconnaissant'),
    objects: set('independance etat republique gouvernement'),
    joined: null,
    states: set('etat pays'),
    members: set('membre'),
    memberships: {
      observer: ["statut d' observateur", "qualite d' observateur"],
      suspended: ['suspension de la qualite de membre', 'suspendre la qualite de membre'],
      resumed: ['levee de la suspension'],
      admitted: ['admission comme membre', 'admission en qualite de membre'],
      withdrew: ['retrait de la qualite de membre'],
    },
    obtaining: set('obtenir obtention'),
    granting: set('octroi octroyer accorder'),
    ownCountry: ['mon pays', 'notre pays'],
  },
  measures: {
    preventing: ['empecher', 'interdire'],
    refraining: [
      ...["s' abstenir de", "s' abstenir d'", 'ne pas reconnaitre', 'non-reconnaissance'],
      ...['boycott', 'boycotter', 'ne pas preter'],
    ],
    fields: {
      'non-recognition': set('reconnaitre reconnaissance legitimite'),
      trade: set('importation exportation commerce produit marchandise vente importer exporter'),
      tourism: set('tourisme touristique voyage'),
      arms: set('arme armement militaire munition'),
      finance: set('investissement financier financiere economique assurance aide assistance'),
      diplomacy: set('ambassade diplomatique consulat'),
    },
  },
  cases: {
    deeds: set('enlevement rapt attaque attentat assassinat bombardement massacre agression'),
    laws: set('loi legislation'),
    single: /^(?:enlevement|rapt|assassinat|attentat)$/,
    general: set('telles tels ces tous toutes toute tout formes'),
    concern: set('preoccupation inquietude indignation'),
    killed: set('tue tues mort morts'),
    injured: set('blesse blesses'),
  },
  clauses: {
    openers: set("qui que qu' dont lequel laquelle"),
    hanging: set("de d' du des la le les l' a au aux en dans sur par pour et contre avec"),
  },
}
