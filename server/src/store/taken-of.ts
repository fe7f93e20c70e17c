export interface Taken {
  taken_by: string | null
  taken_at: Date | null
  taken_why: string | null
}

/** Who took something back; null where nobody did. */
export function takenOf({ taken_by: by, taken_at: at, taken_why: reason }: Taken) {
  return by !== null && at !== null && reason !== null ? { by, at: at.toISOString(), reason } : null
}
