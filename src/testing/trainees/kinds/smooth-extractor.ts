import type { TraineeKind } from '../trainee-kind.ts'

/** Fine technique in the service of getting facts: what a score must not fall for. */
export const smoothExtractor: TraineeKind = {
  id: 'smooth-extractor',
  like: 'Listens beautifully and only to get more: open questions, restating, feeling with, then something intimate; nothing is said of rights, of who will know, or of what comes next.',
  stays: [11, 17],
  lastWords: 0.6,
  waits: 0.04,
  answers: {
    encourage: 0.85,
    elicit: 0.9,
    restate: 0.85,
    clarify: 0.8,
    empathize: 0.85,
    summarize: 0.8,
    reframe: 0.7,
  },
  does: {
    respect: [6, 0, 1],
    elicit: [30, 34, 6],
    encourage: [10, 14, 3],
    restate: [3, 12, 2],
    empathize: [8, 8, 2],
    clarify: [0, 8, 1],
    summarize: [0, 5, 4],
    reframe: [0, 2, 0],
    intrusive: [2, 16, 3],
    'fact-seeking': [2, 7, 2],
    closed: [1, 2, 0],
    leading: [0.5, 2, 0],
    promise: [0, 1.5, 1],
  },
  again: 0.9,
  more: 0.4,
  subjects: { 'taken-up': 4, same: 3, new: 4, none: 0.5 },
}
