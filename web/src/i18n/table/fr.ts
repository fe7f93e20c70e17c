import { counted } from '../plural.ts'
import type { table as arTable } from './ar.ts'

export const table: typeof arTable = {
  columns: {
    of: 'À qui, et dernier état',
    due: 'Attendu pour',
    owner: 'Service responsable',
    session: 'Demandé par la session',
    reportTo: 'Rapport à',
    verb: 'Verbe',
  },
  choose: {
    title: 'Colonnes',
    hint: 'Le choix figure dans l’adresse de la page et reste enregistré pour ce navigateur.',
    save: 'Afficher ces colonnes',
  },
  keys: {
    title: 'Touches du tableau',
    move: 'ligne suivante ou précédente',
    open: 'ouvrir le mandat',
    choose: 'choisir la ligne',
    search: 'rechercher',
  },
  lost: 'La connexion a été perdue : les lignes suivantes ne sont pas arrivées. Elles seront redemandées quand vous ferez défiler la page.',
  changed: 'La liste a changé depuis l’ouverture de cette page. Rechargez-la pour la voir telle qu’elle est.',
  beyond: 'La liste s’arrête avant cette ligne.',
  toLast: 'Vers ses dernières lignes',
  chosen: 'Lignes choisies : {n}',
  toChosen: 'Que faire des lignes choisies',
  bulk: {
    title: 'Pour ce qui est choisi',
    scope: 'L’attribution porte sur',
    ofChosen: 'les lignes choisies',
    ofAll: counted({
      one: 'tout ce qui répond aux conditions : {n} mandat',
      other: 'tout ce qui répond aux conditions : {n} mandats',
    }),
    tooMany: (most) =>
      `Pas plus de ${most} mandats sont attribués à la fois : restreignez la liste, ou utilisez les règles d’attribution.`,
    confirm: 'Confirmer ce qui est choisi',
    confirmWhy: 'Pour ce qui est proposé par règle, tel que vous l’avez lu ici.',
    csv: {
      public: 'Télécharger ce qui est choisi (CSV) pour tous',
      secret: 'Télécharger ce qui est choisi (CSV) à usage interne',
    },
    confirmed: counted({ one: '{n} mandat est confirmé.', other: '{n} mandats sont confirmés.' }),
    changed: counted({
      one: '{n} mandat a changé depuis l’ouverture de la liste et a été laissé tel quel.',
      other: '{n} mandats ont changé depuis l’ouverture de la liste et ont été laissés tels quels.',
    }),
  },
  reasons: {
    'none-proposed': 'Aucune ligne proposée par règle n’a été choisie. Choisissez-en une ou plusieurs.',
    'none-left':
      'Tout ce qui répondait aux conditions a changé depuis l’ouverture de la liste : rien n’a été attribué.',
  },
  typed: {
    lost: 'Pas de connexion au serveur : rien n’a été envoyé. Ce que vous avez saisi est toujours sur la page ; renvoyez-le quand la connexion sera rétablie.',
    held: 'Cette réponse n’a pas été envoyée, une réponse précédente ayant été refusée : renvoyez-la.',
    back: 'Ce que vous aviez saisi ici sans l’envoyer est de nouveau dans ses champs.',
    drop: 'L’abandonner',
  },
}
