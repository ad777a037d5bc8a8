import type { LabelId } from './analysis.ts'

/**
 * In how many of ten turns in which the coder hears a label it is not there, as measured on the test turns of the corpus.
 * Written by `npm run bench:coder -- --write`; a test holds that it is of today.
 */
export const wrongInTen: Readonly<Record<LabelId, number>> = {
  encourage: 0,
  elicit: 0,
  restate: 0,
  clarify: 0,
  empathize: 0,
  summarize: 0,
  reframe: 0,
  introduce: 0,
  privacy: 0,
  rights: 0,
  choice: 0,
  consent: 0,
  unconditional: 0,
  safety: 0,
  refer: 0,
  inform: 0,
  'next-step': 0,
  consult: 0,
  acknowledge: 0,
  respect: 0,
  leading: 0,
  blaming: 0,
  threatening: 0,
  intrusive: 0,
  labelling: 0,
  disclosing: 0,
  promise: 0,
  'fact-seeking': 0,
  closed: 0,
  multiple: 0,
  dismissive: 0,
}
