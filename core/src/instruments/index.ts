import { africanAndArabTreaties } from './african-and-arab-treaties.ts'
import { agendas } from './agendas.ts'
import { charters } from './charters.ts'
import { disarmament } from './disarmament.ts'
import { humanRights } from './human-rights.ts'
import { humanitarianLaw } from './humanitarian-law.ts'
import type { Instrument } from './instrument.ts'
import { otherTreaties } from './other-treaties.ts'

/** Every text that is known by its name. */
export const instruments: readonly Instrument[] = [
  ...charters,
  ...humanRights,
  ...humanitarianLaw,
  ...disarmament,
  ...otherTreaties,
  ...africanAndArabTreaties,
  ...agendas,
]
