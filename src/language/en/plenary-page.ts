/** English messages of the plenary's page; every id begins with "plenary-page". */
export const plenaryPage = {
  'plenary-page.contents': 'To each turn',
  'plenary-page.before': 'Before it',
  'plenary-page.after': 'What {name} did next',
  'plenary-page.why': 'Why, and another way',
  'plenary-page.next': 'Next',
  'plenary-page.how':
    'A turn fills the screen; Page Down or “Next” goes on. First talk about it, then open what is folded under it.',
} as const
