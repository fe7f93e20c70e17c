import { useFrame } from './frame-context.ts'

/** How addresses name the version on this page: a text that still waits by its id, any other by its language. */
export function useVersion(language: string | null) {
  const expression = useFrame().url.searchParams.get('expression')
  return expression ? { expression } : { language }
}
