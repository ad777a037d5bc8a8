import type { ProblemGroup } from '../page.ts'

/** Remarks that silence a check. */
export const silencers: ProblemGroup = {
  id: 'silencers',
  title: 'Remarks that silence a check',
  pages: [
    {
      code: 'unused-silencer',
      meaning: 'A remark silences a problem that is not there (any more).',
      why: 'It would hide the next problem of the kind, which nobody meant.',
      wrong: `meters:
  # hearken-ignore unused-meter: a colleague’s rules will read it
  trust: {from: 0, to: 6, start: 2, good: high}`,
      right: `meters:
  # hearken-ignore unused-meter: a colleague’s rules will read it
  patience: {from: 0, to: 5, start: 5}`,
    },
    {
      code: 'silencer-without-reason',
      meaning: 'A remark silences a problem and does not say why.',
      why: 'Whoever reads the file next year, perhaps yourself, cannot tell whether it is still meant.',
      wrong: `meters:
  # hearken-ignore unused-meter
  patience: {from: 0, to: 5, start: 5}`,
      right: `meters:
  # hearken-ignore unused-meter: a colleague’s rules will read it
  patience: {from: 0, to: 5, start: 5}`,
    },
    {
      code: 'unknown-silencer',
      meaning:
        'A remark names a code that there is not. Where it is near to one that is there, that one is silenced, so that only the remark is told.',
      why: 'It silences nothing, or it will not when the file is read by somebody else.',
      wrong: `meters:
  # hearken-ignore unusd-meter: a colleague’s rules will read it
  patience: {from: 0, to: 5, start: 5}`,
      right: `meters:
  # hearken-ignore unused-meter: a colleague’s rules will read it
  patience: {from: 0, to: 5, start: 5}`,
    },
    {
      code: 'silencer-of-error',
      meaning: 'A remark is to silence an error. Only warnings can be silenced.',
      why: 'With an error the conversation cannot be held; no reason changes that. Once it is mended, the remark is of no use.',
      wrong: `meters:
  # hearken-ignore start-out-of-bounds: she begins below zero
  trust: {from: 0, to: 6, start: 2, good: high}`,
      right: `meters:
  trust: {from: -2, to: 6, start: -1, good: high}`,
    },
  ],
}
