import type { ReactNode } from 'react'
import { useReader } from '../frame/frame-context.ts'
import { useReview } from '../review/review-context.ts'
import { ReviewForm } from '../review/review-form.tsx'

interface Props {
  /** Where it is said of: the file, the text, a paragraph, words of it, lines of the file. */
  of: 'file' | 'text' | 'paragraph' | 'words' | 'lines'
  fields?: Record<string, string | number>
  children: ReactNode
}

/** A correction; the button that is pressed says what it says: `what`. */
export function DirectForm({ of, fields = {}, children }: Props) {
  const { revision, order } = useReview().page
  return (
    <ReviewForm className="direct-form" fields={{ about: 'direct', of, revision, order, ...fields }}>
      {children}
    </ReviewForm>
  )
}

export function Say({ what, children }: { what: string; children: ReactNode }) {
  return (
    <button type="submit" name="what" value={what}>
      {children}
    </button>
  )
}

/** One of many buttons of that name: who hears the page is told what it records. */
export function Record({ what, label }: { what: string; label: string }) {
  const { record } = useReader().t.structure.paragraph
  return (
    <button type="submit" name="what" value={what} aria-label={`${record}: ${label}`}>
      {record}
    </button>
  )
}

interface ChoiceProps {
  name: string
  label: string
  names: Record<string, string>
  chosen: string | null
  /** What stands for none; absent where there must be one. */
  none?: string
}

/** A list to choose from, with its name above it. */
export function Choice({ name, label, names, chosen, none }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ''}>
        {none !== undefined && <option value="">{none}</option>}
        {Object.entries(names).map(([value, called]) => (
          <option key={value} value={value}>
            {called}
          </option>
        ))}
      </select>
    </label>
  )
}
