import type { Say } from '../../language/index.ts'
import type { Theme } from '../plain/index.ts'
import type { RowCache } from './row-cache.ts'

/** What laying out needs besides the screen: a language, a look for lines made elsewhere, and rows made before. */
export interface Tools {
  readonly say: Say
  readonly theme: Theme
  readonly cache: RowCache
}
