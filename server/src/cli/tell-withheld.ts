import type { Store } from '../store/store.ts'
import { counted } from './counted.ts'

/** Beside what goes out, not in it: whoever makes it may know how much of it there is, whoever gets it may not. */
export async function tellWithheld(
  out: Store,
  what: string,
  count: (store: Store) => Promise<number>,
): Promise<void> {
  const withheld = await out.countWithheld(count)
  if (withheld > 0)
    process.stderr.write(
      `qarar: at the level ${out.level} ${counted(withheld, `${what} is`, `${what}s are`)} withheld; see --level\n`,
    )
}
