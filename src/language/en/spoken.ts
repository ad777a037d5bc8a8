/** English messages of witnesses in words; every id begins with that. */
export const spoken = {
  'spoken.option':
    'says every conversation that leads somewhere in words, and shows what the coder does not hear as it was meant',
  'spoken.head':
    '{title} (`{id}`): {arrive, number} of {witnesses, plural, one {# conversation} other {# conversations}}, said in words, lead where they are to lead: {percent} %.',
  'spoken.cut': 'The limit ended the walk: only what was reached by then was said.',
  'spoken.none': 'Nothing was reached, so nothing was said.',
  'spoken.enough': 'That is enough: {enough} % are asked for.',
  'spoken.too-few': 'That is too little: {enough} % are asked for.',
  'spoken.cause.nothing-to-say': 'Nothing was found to say it with',
  'spoken.cause.not-understood': 'Not understood',
  'spoken.cause.understood': 'Meant to be beside the point, and understood all the same',
  'spoken.cause.other-topic': 'Heard as another topic',
  'spoken.cause.missed': 'Something that was meant is not heard',
  'spoken.cause.besides': 'Something is heard that was not meant',
  'spoken.cause.form': 'Heard as another kind of question',
  'spoken.cause.as-meant': 'Heard as meant, and answered otherwise after what was said before',
  'spoken.said': '“{text}”',
  'spoken.example': ' (your example “{example}” for topic `{topic}`)',
  'spoken.meant': 'meant: {turn}',
  'spoken.heard': 'heard: {turn}',
  'spoken.answered': '{answered} answers it, and not {rule}',
  'spoken.line-differs': '{rule} answers it, but with another line',
  'spoken.stops':
    'so {count, plural, one {this is} other {# things are}} not come to: {things}{more, plural, =0 {} other { and # more}}',
  'spoken.more': '… and {count} more (--all shows them)',
  'spoken.turn': '“{text}” (meant: {meant}; heard: {heard})',
  'spoken.unsaid': 'Nothing was found to say it with: {turn}',
  'spoken.arrives': 'In these words it leads there.',
  'spoken.astray': 'In words it does not lead there: these come nearest.',
} as const
