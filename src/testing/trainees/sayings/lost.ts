import type { Saying } from './saying.ts'

/** What is beside the point, so that the person does not know what to do with it: sentences for those who look for just that. */
export const lost: readonly (string | Saying)[] = [
  'Six of one and half a dozen of the other.',
  'It is one of those things, up and down.',
  'The square root of nine is three.',
  'Purple is a warmer colour than grey.',
  'The moon is smaller than the sun.',
  { says: 'What does the umbrella think of the trumpet?', form: 'open' },
  { says: 'How does a triangle turn into a circle?', form: 'open' },
  { says: 'Is a triangle rounder than a square?', form: 'closed' },
  { says: 'Does the moon have a twin?', form: 'closed' },
  { says: 'Which planet has rings?', form: 'specific' },
  { says: 'What is the square root of nine?', form: 'specific' },
  { says: 'Is that a violin or a cello?', form: 'choice' },
  { says: 'Mercury or Saturn?', form: 'choice' },
  { says: 'Bla bla.', form: 'none' },
]
