import type { GuideModule } from '../module.ts'
import { practising } from './practising.ts'
import { understanding } from './understanding.ts'

/** In: nothing. Out: the modules of the guide, in its order. Must not know: scenarios. */
export const guideModules: readonly GuideModule[] = [...understanding, ...practising]
