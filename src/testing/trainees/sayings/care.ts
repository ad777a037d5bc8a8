import type { Safeguard } from '../../../analysis/index.ts'
import type { Sayings } from './saying.ts'

/** What the safeguards sound like. */
export const care: Readonly<Record<Safeguard, Sayings>> = {
  introduce: {
    form: 'statement',
    sayings: [
      'I work with the community unit, and I would like to hear how things are for you.',
      'I am from the community police. This talk is to find out what would be useful to you.',
      'I work with the unit that looks after people, not with the one that makes arrests.',
      'My job is to listen first. I am an officer of the community unit.',
      'I am an officer here, and I am here to understand, not to charge anybody.',
    ],
  },
  privacy: {
    form: 'statement',
    sayings: [
      'I will write a few things down. My supervisor reads it, nobody you work with does.',
      'My chief and the prosecutor may read my notes. Your family and your neighbours do not.',
      'What you say goes into my notes, and my supervisor can read those. Nobody else sees them.',
      'Before you say more: my notes are read by my supervisor, and I leave your name out where I can.',
      'I cannot keep everything to myself, but no one outside our office hears who told me.',
    ],
  },
  rights: {
    form: 'statement',
    sayings: [
      'You can stop whenever you like.',
      'You do not have to answer anything that you would rather not.',
      'You have a right to be paid for work you did, with or without a contract.',
      'Papers belong to the person whose name is on them. Nobody else may keep them.',
      'You may ask for a lawyer before you say anything at all.',
      'Nobody is holding you here. You may go at any time.',
      'It is your right to say no to any of this.',
    ],
  },
  choice: {
    form: 'closed',
    sayings: [
      'Would you like some water, or a short break?',
      { says: 'Would you rather talk here, or somewhere quieter?', form: 'choice' },
      { says: 'Would you rather speak with a woman officer, or shall I stay?', form: 'choice' },
      'Is it all right if I ask you something?',
      'May I take notes, or would you prefer that I do not?',
      { says: 'We can talk now or another day, as you like.', form: 'statement' },
      'Would you like somebody to sit with you?',
    ],
  },
  consent: {
    form: 'closed',
    sayings: [
      'May I pass that on to my supervisor, without your name?',
      'Would it be all right with you if I asked them about it?',
      'Shall I call them for you, or would you rather I did not?',
      'May I write that down?',
      'I would only tell them if you agree. Do you?',
    ],
  },
  unconditional: {
    form: 'statement',
    sayings: [
      'You get that help whether or not you talk with us.',
      'None of this depends on what you tell me.',
      'They will see you also if you never say another word to the police.',
      'That help is there for you even if you tell me nothing.',
    ],
  },
  safety: {
    form: 'closed',
    sayings: [
      'Is it safe for you to talk here?',
      'Are you hurt, or in pain anywhere?',
      'Is anything worrying you about tonight?',
      'Does anyone make trouble for you if they see us talking?',
      'Do you need something to eat, or a doctor?',
      'Would you be safe if you went back now?',
    ],
  },
  refer: {
    form: 'statement',
    sayings: [
      'There is {service}: {offers}. I can tell you how to reach them.',
      'If you want it, {service} is there for this: {offers}.',
      'You could turn to {service}. What they offer: {offers}.',
      'There are people who help with exactly this, free of charge. I can give you their number.',
    ],
  },
}
