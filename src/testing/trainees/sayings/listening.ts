import type { Technique } from '../../../analysis/index.ts'
import type { Sayings } from './saying.ts'

/** What the seven techniques sound like. */
export const listening: Readonly<Record<Technique, Sayings>> = {
  encourage: {
    form: 'statement',
    sayings: [
      'Mm-hm, go on.',
      'Please go on, I am listening.',
      "Take your time, I'm listening.",
      'Thank you for telling me that.',
      "You said: {said}. I'd like to hear more about that.",
      'I would like to hear how that went on.',
      'And then…?',
      'There is no hurry. Go on when you like.',
      'It helps me to hear that from you. Please go on.',
    ],
  },
  elicit: {
    form: 'open',
    sayings: [
      '{open}',
      '{open}',
      'How has today been for you?',
      'What would you like me to know first?',
      'What is on your mind just now?',
      'Tell me about that, as much as you like.',
      'How was that for you?',
      'What does an ordinary day look like?',
      'How did it go on from there?',
      'What else should I understand about it?',
    ],
  },
  restate: {
    form: 'statement',
    sayings: [
      'So {you}.',
      'You say that {you}.',
      'If I heard you right, {you}.',
      'I heard that {you}.',
      'So what you are telling me is that {you}.',
    ],
  },
  clarify: {
    form: 'open',
    sayings: [
      'When you say “{said}”, what do you mean by that?',
      'You said “{said}”. Can you help me understand that?',
      'I am not sure that I followed. What do you mean by “{said}”?',
      { says: 'Do I understand you right that {you}?', form: 'closed' },
      { says: 'Let me check that I have it right: {you}. Is that so?', form: 'closed' },
      { says: 'Was that before or after what you told me earlier?', form: 'choice' },
      'Who do you mean when you say that?',
    ],
  },
  empathize: {
    form: 'statement',
    sayings: [
      'That sounds hard.',
      'It makes sense that you are worried about that.',
      'That is a lot to carry.',
      'I can hear that this weighs on you.',
      'That must be tiring, on top of everything else.',
      'Anyone would be uneasy about that.',
      'I am sorry that you have had to go through this.',
      'You sound tired, and no wonder after such a day.',
      'I can see that this matters to you.',
      'It is not easy to talk about such things.',
    ],
  },
  summarize: {
    form: 'statement',
    sayings: [
      'Let me see if I have it so far: {told}, and {you}.',
      'So far I have heard two things: {told}, and {you}.',
      'To put it together: {told}, and now {you}.',
      'Let me say back what I have understood. First, {told}. And then, {you}.',
    ],
  },
  reframe: {
    form: 'statement',
    sayings: [
      'You want to be sure that talking is worth it before you do it.',
      'You did what looked right with what you knew then.',
      'You have kept going through all of this, and you looked after others as well.',
      'You have good reasons to be careful, and you are.',
      'It matters to you that somebody takes this seriously.',
      'You trusted people who seemed honest. That is nothing to be ashamed of.',
    ],
  },
}
