/** English messages of the plenary; every id begins with that word. */
export const plenary = {
  'plenary.officer': 'An officer',
  'plenary.hidden.name': '[name]',
  'plenary.hidden.number': '[number]',
  'plenary.why.heard': 'Heard here: {labels}.',
  'plenary.why.met': 'It came at once.',
  'plenary.why.recovered': '{name} opened up again soon after.',
} as const
