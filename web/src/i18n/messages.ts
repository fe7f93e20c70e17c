import type { LanguageTag } from '@qarar/register'
import { ar, type Messages } from './ar.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

export type { Messages }

export const messages: Record<LanguageTag, Messages> = { ar, en, fr }
