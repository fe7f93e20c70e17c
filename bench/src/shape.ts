/** A text made to be hard to read. */
export interface Shape {
  what: string
  /** The largest size; a quarter of it stands beside. */
  size: number
  make(size: number): string
}
