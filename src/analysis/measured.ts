import type { LabelId } from './analysis.ts'

/**
 * In how many of ten turns in which the coder hears a label it is not there, as measured on the test turns of the corpus.
 * Written by `npm run bench:coder -- --write`; a test holds that it is of today.
 */
export const wrongInTen: Readonly<Record<LabelId, number>> = {
  encourage: 2,
  elicit: 1,
  restate: 2,
  clarify: 1,
  empathize: 1,
  summarize: 2,
  reframe: 2,
  introduce: 0,
  privacy: 3,
  rights: 4,
  choice: 3,
  consent: 1,
  unconditional: 1,
  safety: 1,
  refer: 3,
  inform: 4,
  'next-step': 2,
  consult: 0,
  acknowledge: 1,
  respect: 3,
  leading: 3,
  blaming: 3,
  threatening: 1,
  intrusive: 1,
  labelling: 0,
  disclosing: 0,
  promise: 0,
  'fact-seeking': 2,
  closed: 1,
  multiple: 2,
  dismissive: 4,
}
