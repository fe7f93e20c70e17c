export interface ReferencePage {
  /** Path from the root of the repository. */
  path: string
  content: string
}
