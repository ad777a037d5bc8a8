import type { Flag } from '../../../analysis/index.ts'
import type { Sayings } from './saying.ts'

/** What closes people, in words as they slip out; never more of them than the codebook itself shows. */
export const closing: Readonly<Record<Flag, Sayings>> = {
  leading: {
    form: 'closed',
    sayings: [
      { says: 'They forced you to do it, didn’t they?', also: ['closed'], in: 'response' },
      { says: 'You would much rather be at home, wouldn’t you?', also: ['closed'], in: 'response' },
      { says: 'You know very well who is behind it, don’t you?', also: ['closed'] },
      { says: 'Somebody told you to keep quiet, isn’t it?', also: ['closed'] },
      { says: 'Everybody here has seen what goes on, haven’t they?', also: ['closed'], in: 'prevention' },
      { says: 'So it was all a lie from the beginning.', form: 'statement' },
      { says: 'You are afraid of him, I can tell.', form: 'statement' },
    ],
  },
  blaming: {
    form: 'specific',
    sayings: [
      { says: 'Why didn’t you come to us at once?', also: ['fact-seeking'] },
      { says: 'Why did you go along with it?', also: ['fact-seeking'] },
      { says: 'You should have known better.', form: 'statement' },
      { says: 'I only want the truth this time.', form: 'statement' },
      { says: 'You saw it, and you said nothing?', form: 'closed' },
      { says: 'You could have asked somebody first.', form: 'statement' },
    ],
  },
  threatening: {
    form: 'statement',
    sayings: [
      'If you don’t talk to me I can’t help you.',
      'It will look bad for you if you keep quiet.',
      'You could be charged as well, you know.',
      'You owe it to the others to tell me.',
      'I said, answer the question.',
    ],
  },
  intrusive: {
    form: 'specific',
    sayings: [
      { says: 'Tell me exactly what they did to you.', form: 'open', in: 'response' },
      { says: 'What did the customers want from you, exactly?', in: 'response' },
      { says: 'I need to hear the private part as well, in detail.', form: 'statement' },
      { says: 'How was it when you were alone with him? Please describe it.', form: 'open', in: 'response' },
      { says: 'What goes on in your own house, between you and yours?', form: 'open', in: 'prevention' },
      { says: 'Whom do you live with, and what is that like at night?', also: ['multiple'] },
    ],
  },
  labelling: {
    form: 'statement',
    sayings: [
      'People like you always say that.',
      'We know how it is with illegals.',
      'You people stick together, I understand.',
    ],
  },
  disclosing: {
    form: 'statement',
    sayings: [
      'One of the others has already told us about you.',
      'Your neighbour says that you know them all.',
      'Somebody here gave us your name.',
    ],
  },
  promise: {
    form: 'statement',
    sayings: [
      'I promise that nobody will ever find out.',
      'You will not get into any trouble, I guarantee it.',
      'You will certainly get everything back.',
      'Don’t worry, nothing will happen to you.',
    ],
  },
  'fact-seeking': {
    form: 'specific',
    sayings: [
      '{specific}',
      '{specific}',
      'Who was it?',
      'When was that, exactly?',
      'Where is that, which street?',
      'What is his name?',
      'How many were there?',
      'Which number did they give you?',
    ],
  },
  closed: {
    form: 'closed',
    sayings: [
      '{closed}',
      '{closed}',
      'Is that everything?',
      'Did you see it yourself?',
      'Was he there too?',
      'Do you know them?',
      'And was that all right for you?',
    ],
  },
  multiple: {
    form: 'specific',
    sayings: [
      { says: '{specific} {closed}', also: ['fact-seeking', 'closed'] },
      { says: 'Who was there, when was it, and did you know them?', also: ['fact-seeking', 'closed'] },
      { says: 'Where was that, and who paid for it?', also: ['fact-seeking'] },
      { says: 'How many are they, and what are they called?', also: ['fact-seeking'] },
    ],
  },
  dismissive: {
    form: 'statement',
    sayings: [
      'Never mind that now.',
      'That is not so bad.',
      'Calm down, please.',
      'Fine, but let us get back to the point.',
      'We can talk about that some other time.',
    ],
  },
}
