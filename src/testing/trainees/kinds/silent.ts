import type { TraineeKind } from '../trainee-kind.ts'

/** Mostly waits: what comes of it is for the scenario to say, and nobody is the worse for it as a person. */
export const silent: TraineeKind = {
  id: 'silent',
  like: 'Hardly speaks: a word of greeting perhaps, an “ok”, and otherwise waits for the person to begin.',
  stays: [6, 10],
  lastWords: 0.2,
  waits: 0.7,
  answers: { introduce: 0.3, respect: 0.2, choice: 0.05, empathize: 0.05 },
  does: {
    introduce: [8, 0.5, 0],
    respect: [14, 1, 6],
    encourage: [1, 4, 0],
    choice: [1, 1, 0],
    elicit: [1, 1, 0],
    closed: [2, 2, 0],
    'next-step': [0, 0, 1],
    acknowledging: [14, 20, 14],
  },
  again: 0.6,
  more: 0.02,
  subjects: { 'taken-up': 2, same: 1, new: 1, none: 6 },
}
