import type { LabelData } from '../../rules/label-data.ts'
import { acknowledge } from './acknowledge.ts'
import { blaming } from './blaming.ts'
import { choice } from './choice.ts'
import { clarify } from './clarify.ts'
import { closed } from './closed.ts'
import { consent } from './consent.ts'
import { consult } from './consult.ts'
import { disclosing } from './disclosing.ts'
import { dismissive } from './dismissive.ts'
import { elicit } from './elicit.ts'
import { empathize } from './empathize.ts'
import { encourage } from './encourage.ts'
import { factSeeking } from './fact-seeking.ts'
import { inform } from './inform.ts'
import { introduce } from './introduce.ts'
import { intrusive } from './intrusive.ts'
import { labelling } from './labelling.ts'
import { leading } from './leading.ts'
import { multiple } from './multiple.ts'
import { nextStep } from './next-step.ts'
import { privacy } from './privacy.ts'
import { promise } from './promise.ts'
import { refer } from './refer.ts'
import { reframe } from './reframe.ts'
import { respect } from './respect.ts'
import { restate } from './restate.ts'
import { rights } from './rights.ts'
import { safety } from './safety.ts'
import { summarize } from './summarize.ts'
import { threatening } from './threatening.ts'
import { unconditional } from './unconditional.ts'

/**
 * In: nothing. Out: the data of every label, in the order of the codebook. Must not know: how rules are applied.
 */
export const labels: readonly LabelData[] = [
  encourage,
  elicit,
  restate,
  clarify,
  empathize,
  summarize,
  reframe,
  introduce,
  privacy,
  rights,
  choice,
  consent,
  unconditional,
  safety,
  refer,
  inform,
  nextStep,
  consult,
  acknowledge,
  respect,
  leading,
  blaming,
  threatening,
  intrusive,
  labelling,
  disclosing,
  promise,
  factSeeking,
  closed,
  multiple,
  dismissive,
]
