import type { ProblemGroup } from '../page.ts'

/** Translations beside a scenario. */
export const strings: ProblemGroup = {
  id: 'strings',
  title: 'String tables',
  pages: [
    {
      code: 'missing-translation',
      meaning: 'Texts of the scenario have no translation in the string table beside it.',
      why: 'They are told in the original, in the middle of a conversation in another language. All that is missing is one message.',
      wrong: `texts:
  scenario.title:
    of: The tea stall
    text:`,
      right: `texts:
  scenario.title:
    of: The tea stall
    text: Quán trà`,
      shown: 'table',
    },
    {
      code: 'stale-translation',
      meaning:
        'The original has changed since it was translated, or `was` says that nobody has looked since.',
      why: 'The person would say something else in one language than in the other, and the debrief would be about words nobody heard.',
      wrong: `texts:
  scenario.title:
    of: The coffee stall
    text: Quán cà phê`,
      right: `texts:
  scenario.title:
    of: The tea stall
    text: Quán trà`,
      shown: 'table',
    },
    {
      code: 'superfluous-translation',
      meaning: 'The string table translates a text that the scenario does not have (any more).',
      why: 'It is never told. Most times a reply has got another id, and its translation waits for the old one.',
      wrong: `texts:
  scenario.titel:
    of: The tea stall
    text: Quán trà`,
      right: `texts:
  scenario.title:
    of: The tea stall
    text: Quán trà`,
      shown: 'table',
    },
  ],
}
