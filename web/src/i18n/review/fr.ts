import { counted } from '../plural.ts'
import type { ReviewMessages } from './ar.ts'

export const reviewFr: ReviewMessages = {
  title: 'Relire les mandats',
  confirm: 'Confirmer',
  reject: 'Écarter',
  confirmAll: 'Confirmer tout ce qui reste de ce texte',
  leftHere: counted({
    zero: 'Il ne reste rien à relire dans ce texte',
    one: '{n} mandat à relire dans ce texte',
    other: '{n} mandats à relire dans ce texte',
  }),
  leftInAll: counted({
    zero: 'rien ne reste dans tout le document',
    one: '{n} dans tout le document',
    other: '{n} dans tout le document',
  }),
  previousLeft: 'Précédent à relire',
  nextLeft: 'Suivant à relire',
  enterConfirms:
    'Le bouton de la première proposition est prêt : la touche Entrée la confirme et passe à la suivante.',
  mandate: (n) => `mandat ${n}`,
  folded: (n) => `Écartés, fusionnés ou divisés : ${n}`,
  into: (n) => `à sa place : mandat ${n}`,
  cancel: 'Fermer sans enregistrer',
  readNow: 'Les règles lisent maintenant autre chose',
  textDone: 'Le texte précédent est relu ; voici le suivant.',
  backToText: 'Y revenir',
  rejectReason: 'Motif du rejet (facultatif)',
  mergeInto: 'Fusionner avec',
  splitHint:
    'Les deux premières parties ont tous les mots : ôtez de chacune ce qui n’est pas à elle. Les parties vides ne sont pas enregistrées.',
  part: (n) => `Partie ${n}`,
  states: {
    proposed: 'proposé par règle',
    confirmed: 'confirmé',
    edited: 'modifié',
    added: 'ajouté',
    rejected: 'écarté',
    merged: 'fusionné avec un autre',
    split: 'divisé',
    gone: 'n’est plus dans le texte',
  },
  open: { edit: 'Modifier', split: 'Diviser', merge: 'Fusionner', reject: 'Écarter avec un motif' },
  submit: {
    edit: 'Enregistrer les modifications',
    split: 'Enregistrer les parties',
    merge: 'Fusionner',
    reject: 'Écarter',
    add: 'Ajouter le mandat',
  },
  add: { title: 'Ajouter un mandat', words: 'Mots du paragraphe qui le demandent, tels quels' },
  fields: {
    byRule: 'comme le disent les mots, selon les règles',
    act: 'Acte',
    party: 'Code de la partie dans les listes',
    words: 'Mots de l’échéance',
    value: 'Échéance : une session (CFM-45) ou une date',
    session: 'Session du rapport (CFM-45)',
  },
  keys: {
    title: 'Touches',
    confirm: 'confirmer',
    confirmAll: 'confirmer le texte',
    add: 'ajouter à partir des mots sélectionnés',
    edit: 'modifier',
    reject: 'écarter',
    move: 'suivant, précédent',
    off: 'Désactiver les touches',
    on: 'Activer les touches',
  },
  recorded: {
    confirmed: 'Confirmé.',
    edited: 'Les modifications sont enregistrées.',
    added: 'Le mandat est ajouté.',
    rejected: 'Écarté.',
    merged: 'Fusionné.',
    split: 'Les parties sont enregistrées.',
    all: 'Tout ce qui restait est confirmé.',
    back: 'Annulé ; la décision et le motif sont conservés.',
  },
  refused: {
    store: 'Cette réponse n’a pas été acceptée. Corrigez-la et envoyez-la de nouveau.',
    'no-action':
      'Écrivez ce qui est demandé ; le champ est vide. Une division demande au moins deux parties.',
    'no-party':
      'Les listes n’ont aucune partie de ce code. Choisissez-en un parmi ceux qui sont offerts, ou laissez le code vide.',
    'no-deadline':
      'L’échéance n’est pas de ce type. Une session s’écrit CFM-45, un jour 2018-12-31, une année 2018, une période P6M ; sans une telle valeur, laissez le champ vide.',
    'no-session': 'Aucune organisation n’a cette session. Elle s’écrit CFM-45.',
    'not-whole-fields': 'Un des champs ne peut être pris : les mots sont peut-être trop longs.',
    'no-target': 'Choisissez le mandat avec lequel il est fusionné.',
  },
  unplaced: {
    title: 'Ce qui n’a plus de place dans le texte',
    why: 'Les mots de ces mandats ne sont plus dans aucun texte affiché. Ils sont conservés tels quels, avec ce qui a été décidé.',
  },
  inOthers: {
    title: 'Ce qui se trouve dans une autre langue de ce texte',
    why: 'Ces mandats se relisent sur la page de cette langue.',
  },
  help: {
    title: 'Relire les mandats',
    text: [
      'La page « Relire les mandats » montre un texte entier avec ce que les règles proposent : un trait pointillé sous les propositions, un trait plein sous ce qu’une personne a décidé. Une touche confirme une proposition ; on peut la modifier, l’écarter, la diviser, la fusionner avec une autre, et ajouter ce que les règles ont manqué à partir des mots d’un paragraphe. Ce qu’une personne décide, aucune règle ni aucun nouveau fichier ne le change ; ce qui n’a plus de place est indiqué à la fin de la page.',
    ],
  },
}
