import { mechanismsFr } from '../mechanisms/fr.ts'
import { reading } from '../reading/fr.ts'
import { registerFr } from '../register/fr.ts'
import { reviewFr } from '../review/fr.ts'
import { structureFr } from '../structure/fr.ts'
import type { help as arHelp } from './ar.ts'

export const help: typeof arHelp = {
  title: 'Aide',
  contents: 'Sujets de l’aide',
  toPage: 'Vers la page',
  parts: {
    start: {
      title: 'Ce que fait Qarar',
      text: [
        'Qarar lit les textes adoptés des organisations internationales. Il montre chaque texte avec son préambule et son dispositif, chaque procès-verbal avec ses interventions, et chaque paragraphe avec sa place dans le fichier.',
        'Il n’ajoute ni n’ôte un mot : chaque caractère du fichier est dans un paragraphe ou écarté pour un motif indiqué sous « Intégralité de la lecture ».',
      ],
    },
    tour: {
      title: 'Premier tour',
      text: [
        'La visite mène en quelques étapes à travers les pages, sur les documents d’une organisation fictive fournis avec le programme. Chaque étape dit ce qu’il faut regarder.',
      ],
    },
    home: {
      title: 'Accueil',
      text: [
        'L’accueil est celui de la session pour laquelle vous travaillez : celle qui suit le texte le plus récent, ou une autre que vous choisissez. Il compte les tâches, les rapports et les réponses attendus pour elle, montre par destinataire ce qui est attendu et ce sur quoi il y a des informations, et ce qui a été enregistré en dernier. Sans jour connu de la session, aucune échéance n’est passée.',
      ],
    },
    library: {
      title: 'Ajouter des documents',
      text: [
        'Ajoutez des fichiers dans la bibliothèque ou par la commande qarar import. Si un fichier ressemble à un texte conservé, la page « Questions » vous interroge avant tout changement.',
        'Sont lus le texte, le PDF, Word (DOCX, DOCM), les pages web, Akoma Ntoso, les images d’une page (PNG, JPEG), les archives ZIP de tout cela, et DOC, RTF et ODT si LibreOffice est sur le serveur. Un fichier est reconnu à son contenu, quel que soit son nom ; s’il ne peut être lu, les autres le sont, et sa ligne dit que faire.',
        'Les pages numérisées et les images sont lues par reconnaissance optique, en arabe, anglais et français, sans quitter la machine ; il faut quelques secondes par page. C’est dit à côté du fichier et de la complétude : des lettres, des noms et des nombres peuvent être mal lus ; comparez cotes, dates et montants avec la page imprimée.',
        'Pendant la lecture, la ligne du fichier dit à quelle page elle en est, permet de l’arrêter et mène à la page du travail. Celui-ci continue si vous partez : « En cours de lecture », dans le menu et dans la bibliothèque, y ramène. Ce qui a été arrêté s’ajoute de nouveau comme tout fichier.',
        'Un fichier protégé par un mot de passe n’est pas ouvert : enregistrez une copie sans mot de passe. Une archive est un dossier de fichiers ; chacun a son résultat, nommé « a.zip › b.txt ». Dans un dossier, ce qui n’est d’aucun format lu est laissé et nommé ; les images ne sont lues que si elles sont nommées.',
        'La page d’un document présente ses fichiers : format, taille, lequel est affiché s’il y en a plusieurs, les pages lues par reconnaissance optique, les pages imprimées, et en quoi un autre fichier diffère de celui qui est affiché, mot par mot.',
      ],
    },
    sessions: {
      title: 'Sessions',
      text: [
        'La page d’une session présente ses documents, ce qui y est attendu par destinataire, et mène à son échéancier, à son ordre du jour, à son rapport et à son calendrier.',
        'Ses jours sont ceux qu’une personne a saisis, sinon ceux que ses résolutions impriment, sinon le jour que le programme connaît ; son lieu est lu sur la couverture, à côté des jours. La liste et l’ordre du jour disent la même chose. Ce qui est attendu est ce que comptent les échéanciers, quel qu’en soit le destinataire.',
      ],
    },
    states: {
      title: 'États',
      text: [
        'La page d’un État dit ce qui le concerne et comment : nommément, en tant que membre, dans un groupe sur lequel une personne doit encore se prononcer, dans un mécanisme, ou seulement mentionné. Qui administre le programme peut placer un État dans le menu.',
        'Lorsque le texte sollicite un groupe sans le détailler, la liste de ce qui est à décider offre « Décider » : dites si l’État en est, avec un motif ou une source. Cela peut être retiré.',
      ],
    },
    reading: {
      title: 'Marques de lecture',
      text: [
        'Le numéro d’un paragraphe, dans la marge, est son lien permanent ; le suivre montre la forme de citation et l’adresse permanente à copier.',
        'À côté de chaque paragraphe figurent sa ligne dans le fichier et ce qui a été réparé. Des points sous un mot signifient qu’il est altéré dans l’original et qu’une lecture est proposée, non confirmée.',
      ],
    },
    marks: {
      title: 'Ce que fait un paragraphe',
      text: [
        'Au-dessus de chaque texte, des liens affichent ou masquent ses marques : les verbes selon ce qu’ils font, les destinataires et les échéances, les citations, les dates, les parties. À côté d’un paragraphe qui demande quelque chose figurent à qui, quoi, pour quand, à qui il est fait rapport et comment c’est suivi. Ce que le texte ne dit pas est dit non indiqué.',
        'Une citation est un lien quand le texte qu’elle nomme est dans la bibliothèque ; elle le devient dès qu’il y entre. Marques et notes sont faites par règle ; la page « Exactitude » dit combien de fois les règles ont raison.',
      ],
    },
    around: reading.help,
    meetings: {
      title: 'Séances',
      text: [
        'La liste des séances contient tous les procès-verbaux conservés, les plus récents d’abord. Un procès-verbal présente ses interventions dans l’ordre, avec la liste des orateurs et la longueur de leurs interventions ; les positions sont classées par thème quand les orateurs en prennent.',
      ],
    },
    search: {
      title: 'Chercher',
      text: [
        'Un seul champ trouve les mots en arabe, en anglais et en français sous toutes leurs formes. Des mots entre guillemets se suivent, un signe moins exclut, et un filtre comme session:7 ou destinataire: restreint. Ce qui n’a pas été compris est dit à côté des résultats, et le reste est cherché. Une ligne au-dessus des résultats mène à la même requête dans les autres langues des textes, là où ses mots y sont connus. Les résultats s’emportent en tableau ou en flux.',
        'Une recherche s’enregistre sous un nom : elle figure alors à côté de toute recherche, avec le nombre de ce qui est venu depuis qu’on l’a regardée, et la première page le dit aussi. Tous ceux qui travaillent sur le fonds ont la même liste.',
        'La touche / mène au champ de recherche depuis toutes les pages.',
      ],
    },
    agreed: {
      title: 'Langage agréé',
      text: [
        'Collez un paragraphe pour voir les paragraphes adoptés les plus proches, la différence mot à mot, quand la formule a été employée pour la première et la dernière fois, et où elle a été abandonnée.',
      ],
    },
    verifying: {
      title: 'Vérifier la lecture',
      text: [
        'La page d’un document mène à « Vérifier la lecture » : les jonctions de ses colonnes, les lectures proposées et le texte en ses couches. Chaque réponse tient en un clic et reste au nom de son auteur. Les mots vérifiés par une personne sont soulignés d’un trait plein.',
        'Pour un texte lu dans un PDF, le passage de la page figure à côté de chaque question, ses lignes encadrées ; il mène à la page entière, dont les lignes sont à côté.',
      ],
    },
    review: reviewFr.help,
    structure: structureFr.help,
    register: registerFr.help,
    rules: {
      title: 'Règles d’attribution',
      text: [
        'Une règle dit quel service s’occupe des mandats qui lui correspondent. Ce qu’une personne a attribué un à un reste tel quel, et chaque règle peut être retirée.',
      ],
    },
    life: {
      title: 'Adoption, et rapports reçus',
      text: [
        'Le mode d’adoption d’un texte s’enregistre sur une page à part : par consensus ou par vote, avec les réserves et les auteurs. Lorsqu’un texte ultérieur semble parler d’un rapport demandé, cela est proposé ; seule une personne confirme qu’il a été reçu.',
      ],
    },
    mechanisms: mechanismsFr.help,
    agenda: {
      title: 'Ordre du jour',
      text: [
        'L’ordre du jour de la prochaine session est établi d’après ce que demandent les textes ; chaque point mène au paragraphe qui l’y inscrit. Les jours et le lieu de la session s’enregistrent sur la même page, et son calendrier s’emporte en fichier.',
      ],
    },
    letters: {
      title: 'Correspondance et réponses',
      text: [
        'Une note demande aux États leurs réponses ; sa page dit qui a répondu. Une réponse saisie, ou revenue dans un classeur, devient un état avec sa pièce à l’appui : ce que dit un classeur est d’abord montré, et repris seulement sur confirmation.',
      ],
    },
    requests: {
      title: 'Ce qu’on nous demande',
      text: [
        'Un ministère qui reçoit une note la conserve ici, la divise en points, réunit les contributions de chaque service et répond à l’ensemble par une seule note. Les réponses antérieures figurent à côté de chaque point.',
      ],
    },
    reports: {
      title: 'Rapports à une session',
      text: [
        'Un rapport est préparé d’après les mandats, rédigé avec les services, dans les pages ou dans Word, visé, figé, produit en document et présenté. Chaque phrase a ses sources à côté d’elle. Des chapitres sur les mécanismes suivent les points ; la page les énumère et dit combien de propositions n’ont pas été examinées. Ce qui revient de Word est d’abord montré, et seul ce que vous cochez est repris.',
      ],
    },
    findings: {
      title: 'Observations',
      text: [
        'Lorsque des textes disent des choses différentes d’un même sujet, les passages sont placés côte à côte. Une observation s’écarte avec un motif, et reste lisible.',
      ],
    },
    questions: {
      title: 'Questions',
      text: [
        'Lorsqu’un fichier ressemble à un texte conservé, il est demandé s’il s’agit d’une nouvelle version, d’une autre langue ou d’un autre texte ; rien ne change avant la réponse. Les textes dont la lecture attend une personne y figurent aussi.',
      ],
    },
    distribution: {
      title: 'Diffusion et suppression',
      text: [
        'Une mention dit qui peut voir un texte, une note, une réponse ou un état : public, restreint ou secret. Ce qu’un lecteur ne peut pas voir n’est ni montré ni compté. Ce qui est supprimé sur ordre l’est définitivement ; les empreintes et le motif restent.',
      ],
    },
    accuracy: {
      title: 'Exactitude',
      text: [
        'La page dit combien de fois les règles ont raison, mesuré sur des textes annotés par des personnes, à côté du chiffre visé.',
      ],
    },
    settings: {
      title: 'Réglages : langue, chiffres, calendrier, couleurs',
      text: [
        'La langue et les chiffres de l’interface se choisissent dans les réglages. Les chiffres des documents restent tels qu’imprimés.',
        'Le calendrier dans lequel les jours sont dits et les couleurs claires ou sombres s’y choisissent aussi. Les réglages ne valent que pour un navigateur.',
        'Quand les textes de plusieurs organisations sont conservés, les réglages nomment celle par laquelle commencent l’accueil, les échéances, l’ordre du jour et le registre ; chacune de ces pages le dit et mène aux autres. On y lit aussi qui agit, tel que fixé au démarrage du serveur.',
      ],
    },
  },
}
