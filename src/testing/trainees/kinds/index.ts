import type { TraineeKind } from '../trainee-kind.ts'
import { average } from './average.ts'
import { hurried } from './hurried.ts'
import { interrogator } from './interrogator.ts'
import { kindButPassive } from './kind-but-passive.ts'
import { silent } from './silent.ts'
import { skilled } from './skilled.ts'
import { smoothExtractor } from './smooth-extractor.ts'

/** Every kind of scripted trainee, in the order in which they are shown. One more is one more file, listed here. */
export const traineeKinds: readonly TraineeKind[] = [
  skilled,
  average,
  hurried,
  kindButPassive,
  silent,
  smoothExtractor,
  interrogator,
]

/** The kinds that a scenario must tell apart, the most skilled first: each should score above the next. */
export const rankedKinds: readonly string[] = [skilled.id, average.id, interrogator.id]
