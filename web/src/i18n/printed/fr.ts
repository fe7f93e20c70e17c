import type { PrintedMessages } from './ar.ts'

export const printedFr: PrintedMessages = {
  page: (page) => `page ${page}`,
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  clipAlt: (lines) => `Image de ${lines} telle qu’imprimée, encadrée. Le texte se trouve à côté.`,
  pageAlt: (page) => `Image de la page ${page} telle qu’imprimée. Ses lignes figurent à côté en texte.`,
  asPrinted: 'Tel qu’imprimé sur la page',
  enlarge: 'La page entière',
  previous: 'Page précédente',
  next: 'Page suivante',
  lines: 'Lignes de la page telles qu’elles ont été lues',
  marked: 'Ce qui est encadré dans l’image est marqué ici.',
  noPlace: 'Aucune place de cette ligne n’a été trouvée dans l’image',
  download: 'L’image seule',
  pages: 'Pages du fichier',
  differences: {
    title: 'En quoi le fichier diffère du texte affiché',
    beside: (file, shown) => `Le fichier ${file} à côté de ${shown}`,
    intro:
      'Les deux fichiers sont conservés comme un seul texte, car leurs actes et leurs numéros sont les mêmes. Le premier conservé est affiché ; voici chaque paragraphe où ils diffèrent.',
    none: 'Aucun paragraphe ne diffère entre le fichier et le texte affiché.',
    own: 'C’est le texte de ce fichier qui est affiché.',
    shown: 'Affiché',
    other: 'Ce fichier',
    missing: 'Absent',
    as: {
      divided: 'Les mêmes lettres, autrement réparties en paragraphes',
      order: 'Les mêmes lettres dans un autre ordre',
      words: 'D’autres mots',
    },
    work: (order) => `Texte ${order}`,
  },
}
