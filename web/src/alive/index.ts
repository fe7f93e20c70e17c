// What is alive on the pages. Each of them is whole without it: a module finds its elements by `data-` attributes,
// and does nothing where there are none.

import { dropFiles } from './drop-files.ts'
import { focusSearch } from './focus-search.ts'
import { followTyping } from './follow-typing.ts'

dropFiles(document)
focusSearch(document)
followTyping(document)
