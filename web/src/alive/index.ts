// What is alive on the pages. Each of them is whole without it: a module finds its elements by `data-` attributes,
// and does nothing where there are none.

import { copyCitation } from './copy-citation.ts'
import { dropFiles } from './drop-files.ts'
import { focusSearch } from './focus-search.ts'
import { followTyping } from './follow-typing.ts'
import { loseNothing } from './lose-nothing.ts'
import { reviewInPlace } from './review-in-place.ts'
import { scrollRows } from './scroll-rows.ts'
import { searchWhenThere } from './search-when-there.ts'
import { swapView } from './swap-view.ts'

dropFiles(document)
focusSearch(document)
followTyping(document)
searchWhenThere(document)
swapView(document)
copyCitation(document)
scrollRows(document)
// Before what asks the server for every form: it answers its own.
reviewInPlace(document)
loseNothing(document)
