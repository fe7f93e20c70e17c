import { counted } from '../plural.ts'
import type { SavedMessages } from './ar.ts'

export const saved: SavedMessages = {
  searches: 'Recherches enregistrées',
  views: 'Vues enregistrées',
  newsTitle: 'Nouveautés de ce qui est enregistré',
  noNews: 'Rien de nouveau dans ce qui est enregistré.',
  news: counted({ one: '{n} nouveau', other: '{n} nouveaux' }),
  perhaps: 'peut-être du nouveau',
  uncounted: 'ne peut être compté',
  seen: 'Vu',
  seenOf: (name) => `Les nouveautés de « ${name} » ont été vues`,
  save: 'Enregistrer',
  saveSearch: 'Enregistrer cette recherche sous',
  saveView: 'Enregistrer cette vue',
  nameOfView: 'Nom de la vue',
  viewHint: 'Les conditions, les colonnes et l’ordre sont gardés tels que vous les voyez.',
  manage: 'Renommer ou retirer',
  forAll:
    'Ce qui est enregistré est vu de tous ceux qui travaillent sur ce fonds ; ce que l’un d’eux a vu n’est plus nouveau pour les autres.',
  name: 'Nom',
  rename: 'Renommer',
  renameOf: (name) => `Renommer « ${name} »`,
  end: 'Retirer',
  endOf: (name) => `Retirer « ${name} »`,
  feed: 'Suivre les nouveautés (Atom)',
  feedOf: (name) => `Suivre les nouveautés de « ${name} » (Atom)`,
  restore: 'Rétablir',
  done: {
    saved: 'Enregistré.',
    renamed: 'Renommé.',
    seen: 'Noté comme vu : est nouveau ce qui vient après.',
    ended: 'Retiré de la liste.',
    restored: 'De nouveau dans la liste.',
  },
  since: (day) => `inscrits au registre depuis le ${day}`,
  orders: {
    title: 'Ordre',
    newest: 'texte le plus récent d’abord',
    oldest: 'texte le plus ancien d’abord',
    due: 'par échéance',
    session: 'par session',
  },
  sortBy: (order) => `Trier : ${order}`,
  reasons: {
    'no-name': 'Le nom est vide : écrivez celui sous lequel la retrouver.',
    'nothing-to-save': 'Cette page n’a rien à enregistrer : cherchez d’abord quelque chose.',
    'name-taken': 'Ce nom est déjà pris : choisissez-en un autre.',
    'too-many-saved': 'La limite est atteinte : retirez ce dont personne n’a besoin.',
    'saved-changed':
      'Quelqu’un l’a modifiée depuis l’ouverture de cette page : elle est montrée telle qu’elle est.',
  },
}
