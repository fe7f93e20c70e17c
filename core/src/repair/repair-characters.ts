import { applyEdits, copyOfFile } from './apply-edits.ts'
import type { RepairedText } from './repaired-text.ts'
import { byteOrderMark } from './steps/byte-order-mark.ts'
import { invisibleCharacters } from './steps/invisible-characters.ts'
import { markdown } from './steps/markdown.ts'
import { markdownHeading } from './steps/markdown-heading.ts'
import { nameOfGod } from './steps/name-of-god.ts'
import { presentationForms } from './steps/presentation-forms.ts'
import type { RepairStep } from './steps/step.ts'
import { tatweel } from './steps/tatweel.ts'

/** In this order. Digits are not among them: they stay as printed, and their value is read where it is needed. */
export const characterSteps: readonly RepairStep[] = [
  byteOrderMark,
  invisibleCharacters,
  presentationForms,
  tatweel,
  markdownHeading,
  nameOfGod,
  markdown,
]

/** Undoes damage to characters, one recorded step after the other. */
export function repairCharacters(file: string | RepairedText, steps = characterSteps): RepairedText {
  const text = typeof file === 'string' ? copyOfFile(file) : file
  return steps.reduce((repaired, step) => applyEdits(repaired, step.find(repaired.text), step.id), text)
}
