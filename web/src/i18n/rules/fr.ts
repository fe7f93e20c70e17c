import type { RulesMessages } from './ar.ts'

export const rulesFr: RulesMessages = {
  title: 'Règles d’attribution',
  why: 'Une règle confie à un service les mandats que personne ne suit encore et qui remplissent toutes ses conditions : ceux du registre et ceux qui y entreront. Si plusieurs règles conviennent, la plus ancienne l’emporte. Ce qu’une personne a confié, aucune règle ne le change.',
  none: 'Il n’y a pas encore de règle.',
  columns: { post: 'Service', conditions: 'Ce qu’elle couvre', assigned: 'A confié', end: 'Fin' },
  by: (person, day) => `${person}, ${day}`,
  end: 'Mettre fin à la règle',
  endWhy: 'Ce qu’elle a confié reste en l’état.',
  add: 'Nouvelle règle',
  addWhy: 'Remplissez une condition ou plus ; ce qui les remplit toutes est confié.',
  anyFollow: 'tous',
  anySession: 'toute session',
  submit: 'Ajouter la règle',
  recorded: { added: 'La règle est ajoutée et a confié ce qu’elle couvre.', ended: 'La règle a pris fin.' },
  reasons: {
    'no-post': 'Le champ est vide : nommez le service.',
    'several-called': 'Plusieurs portent ce nom : choisissez-en un dans la liste, avec son organisation.',
    'no-condition': 'Une règle sans condition couvre tout : remplissez-en au moins une.',
  },
}
