/** English messages about many verified transcripts; every id begins with that word. */
export const verify = {
  'verify.head': '{files, plural, one {# conversation} other {# conversations}}',
  'verify.result':
    '{result, select, same {as recorded} cut_off {as recorded, but the end is missing} altered {not as they were handed in} different {different} damaged {as recorded, but with damaged lines} no_scenario {without their scenario} other {not readable}}',
  'verify.look-at': 'Look at: {files}.',
  'verify.all-same': 'All of them are as recorded.',
} as const
