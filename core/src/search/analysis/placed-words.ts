import type { WordReading } from './word-reading.ts'

/** The printed words of a text, and where each stands: lists beside each other, for an object each would be most of the work. */
export class PlacedWords {
  readonly readings: WordReading[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []

  get length(): number {
    return this.readings.length
  }

  push(reading: WordReading, start: number, end: number): void {
    this.readings.push(reading)
    this.starts.push(start)
    this.ends.push(end)
  }
}
