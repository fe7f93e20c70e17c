import { useFrame } from '../frame/frame-context.ts'

/** The server refuses every change without it; see register/src/contract/load-context.ts. */
export const FormToken = () => <input type="hidden" name="csrfToken" value={useFrame().csrfToken} />
