import type { Partnership } from '../../../analysis/index.ts'
import type { Sayings } from './saying.ts'

/** What partnership sounds like. */
export const partnership: Readonly<Record<Partnership, Sayings>> = {
  inform: {
    form: 'statement',
    sayings: [
      'A real agency does not keep your identity card.',
      'An honest offer has the wage written on it before anybody signs.',
      'Lately we see offers that cost nothing at first and turn into a debt.',
      'Whether an agency is licensed can be looked up at the labour office, free of charge.',
      'A warning sign is when a fee grows after it was agreed.',
      'Whoever asks for the passport before the work begins usually has something to hide.',
    ],
  },
  'next-step': {
    form: 'statement',
    sayings: [
      '{offer}',
      "I don't know that yet. I will ask and tell you the answer, also if it is no.",
      'I will ask about it today and come back to tell you what they said.',
      'I must ask my chief first. On Friday I come back and tell you.',
      'That is not for me to decide. I will find out who does, and let you know.',
      'Here is my number. I will call you before noon tomorrow, whatever the answer is.',
      'What happens next is this: I ask, and you hear from me before the week is over.',
      'I will see to it now and tell you before you leave.',
    ],
  },
  consult: {
    form: 'open',
    sayings: [
      'What would you like to happen now?',
      'What would help most, as you see it?',
      'What do you think should be done about it?',
      'If it were up to you, what would change?',
      'What would make things easier for people here?',
    ],
  },
  acknowledge: {
    form: 'statement',
    sayings: [
      'What my colleagues did there was wrong, and I am sorry.',
      'We should have come when we were called. We did not.',
      'You are right, the police have not given you much reason to trust them.',
      'I should not have put it that way. I am sorry.',
      'Nobody explained it to you, and that was our mistake.',
      'That was rough, and it should not have been.',
    ],
  },
  respect: {
    form: 'statement',
    sayings: [
      'Good day, {name}. Thank you for seeing me.',
      { says: 'Is this a bad moment? I can come back when it suits you.', form: 'closed' },
      'I can see that you are busy, {name}. I will wait until you have time.',
      'Please tell me if I am in the way, {name}.',
      'You know this place far better than I do, {name}.',
      'You may see it otherwise, and that is quite all right.',
    ],
  },
}
