/** Where one action ends, and where the next one begins. */
export interface Cut {
  end: number
  start: number
}
