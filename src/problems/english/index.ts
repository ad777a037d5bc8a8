import type { ProblemGroup } from '../page.ts'
import { cast } from './cast.ts'
import { course } from './course.ts'
import { explored } from './explored.ts'
import { files } from './files.ts'
import { names } from './names.ts'
import { people } from './people.ts'
import { shape } from './shape.ts'
import { silencers } from './silencers.ts'
import { strings } from './strings.ts'

/** In: nothing. Out: a page on every problem, by group, in the order to read them. Must not know: how problems are found. */
export const problemGroups: readonly ProblemGroup[] = [
  files,
  shape,
  names,
  course,
  explored,
  cast,
  people,
  strings,
  silencers,
]
