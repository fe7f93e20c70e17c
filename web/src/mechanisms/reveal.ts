// What a form of a mechanism's page leads to: a change, or values that somebody asked to see.
import type { RevealedRecord } from '@qarar/register'
import { data, type RouterContextProvider } from 'react-router'
import type { Refused } from '../register/refused.ts'
import { revealRecord } from './mechanisms-api.ts'
import { saveMechanism } from './save-mechanism.ts'

export type Acted = Refused | { revealed: RevealedRecord }

/** Revealed values stand in the answer to the form alone: no address leads to them, and nothing keeps them. */
export async function actOn(context: Readonly<RouterContextProvider>, request: Request) {
  const form = await request.formData()
  if (form.get('about') !== 'reveal') return saveMechanism(context, request, form)
  const revealed = await revealRecord(context, String(form.get('record') ?? ''))
  return data({ revealed }, { headers: { 'cache-control': 'no-store' } })
}

export const refusedIn = (acted: Acted | null): Refused | null => (acted && 'why' in acted ? acted : null)

export const revealedIn = (acted: Acted | null): RevealedRecord | null =>
  acted && 'revealed' in acted ? acted.revealed : null
