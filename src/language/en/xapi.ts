/** English messages of statements for a learning record store; every id begins with "xapi". */
export const xapi = {
  'xapi.option.threshold':
    'for xapi: from which score, 0 to 100, on your academy calls an assessment passed; without it nobody passes or fails',
  'xapi.option.home-page': 'for xapi: the address of the accounts whose names the codes of your roster are',
  'xapi.wrong-threshold': '`--threshold` takes a score from 0 to 100; `{found}` is none.',
  'xapi.wrong-home-page':
    '`--home-page` takes the address of a web page, such as https://lms.example.org; `{found}` is none.',
  'xapi.only': '{option} is for `--format xapi`. Leave it out, or choose that format.',
} as const
