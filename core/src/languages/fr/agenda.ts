import type { AgendaWords } from '../words/agenda.ts'

const start = String.raw`(?:^|[,;] ?(?:et )?|(?<!\p{L})et )(?:de |d' ?)?`
const own =
  '(?:(?:cette|la|ladite) (?:question|situation|affaire)|(?:ce|le|dudit|ledit|cet?) (?:point|sujet|theme))'

export const frenchAgenda: AgendaWords = {
  included: new RegExp(
    String.raw`${start}(?:inscrire|inclure|maintenir|conserver|faire figurer|porter|placer|mettre)(?!\p{L})[^.;]{1,300}(?<!\p{L})ordres? du jour(?!\p{L})`,
    'u',
  ),
  considered: new RegExp(
    String.raw`${start}(?:(?:examiner|etudier|debattre|aborder|reprendre|revenir sur|se pencher sur)(?!\p{L})|(?:poursuivre|reprendre|continuer|reporter|differer) (?:son |l' ?|leur )(?:examen|etude|debat))`,
    'u',
  ),
  weighed:
    /^\p{L}+ (?:la |les |l' ?|des |l'|s'il )?(?:possib|moyens|opportunite|options|faisab|maniere|convocation)/u,
  standing: new RegExp(
    String.raw`${start}(?:(?:demeurer|rester|etre|continuer d' ?etre) (?:\p{L}+ )?saisie?s?(?!\p{L})(?: (?:de|du|d') ?[^,.;]{1,80}?(?= jusqu| tant que| en attendant|[,.;]|$))?|(?:garder|maintenir|conserver|laisser) [^.;]{1,150}?(?:a l' ?(?:etude|examen)|en cours d' ?examen))`,
    'u',
  ),
  thisMatter: new RegExp(String.raw`(?<!\p{L})${own}(?!\p{L})`, 'u'),
  until: /(?<!\p{L})(?:jusqu' ?(?:a|au|aux|en)|tant que|en attendant) [^,;.]{3,200}/u,
  subItem: /sous-(?:point|question)|point subsidiaire|question subsidiaire/,
  parts: ['ordre du jour', 'ordres du jour', 'saisi', 'examin', 'examen', 'étud', 'débat', 'abord'],
}
