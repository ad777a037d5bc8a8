import type { LabelId } from '../../../analysis/index.ts'
import { care } from './care.ts'
import { closing } from './closing.ts'
import { listening } from './listening.ts'
import { lost } from './lost.ts'
import { partnership } from './partnership.ts'
import { passing } from './passing.ts'
import type { Sayings, Unlabelled } from './saying.ts'

const unlabelled: Readonly<Record<Unlabelled, Sayings>> = {
  acknowledging: { form: 'none', sayings: ['Ok.', 'Hm.', 'Right.', 'I see.', 'Yes.'] },
  unclear: {
    form: 'statement',
    sayings: [
      'It is one of those things, up and down.',
      'Six of one and half a dozen of the other.',
      'As they say where I come from.',
    ],
  },
  passing: { form: 'statement', sayings: passing },
  lost: { form: 'statement', sayings: lost },
}

/** What scripted trainees say, by what it does. Every saying carries the label it stands under, and what it lists besides. */
export const sayings: Readonly<Record<LabelId | Unlabelled, Sayings>> = {
  ...listening,
  ...care,
  ...partnership,
  ...closing,
  ...unlabelled,
}
