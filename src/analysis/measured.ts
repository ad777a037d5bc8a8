import type { LabelId } from './analysis.ts'

/**
 * In how many of ten turns in which the coder hears a label it is not there, as measured on the test turns of the corpus.
 * Written by `npm run bench:coder -- --write`; a test holds that it is of today.
 */
export const wrongInTen: Readonly<Record<LabelId, number>> = {
  encourage: 4,
  elicit: 2,
  restate: 3,
  clarify: 3,
  empathize: 2,
  summarize: 5,
  reframe: 4,
  introduce: 1,
  privacy: 5,
  rights: 4,
  choice: 6,
  consent: 3,
  unconditional: 2,
  safety: 2,
  refer: 3,
  inform: 4,
  'next-step': 3,
  consult: 1,
  acknowledge: 2,
  respect: 2,
  leading: 5,
  blaming: 3,
  threatening: 5,
  intrusive: 2,
  labelling: 0,
  disclosing: 2,
  promise: 1,
  'fact-seeking': 4,
  closed: 5,
  multiple: 5,
  dismissive: 6,
}
