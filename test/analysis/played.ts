import type { Case } from './case.ts'

/** A case that may also ask for no major flag at all. */
export interface PlayedCase extends Case {
  readonly harmless?: boolean
}

const hungry = ['*holds her stomach* I have not eaten since yesterday. I am hungry.']
const police = ['Somebody who took fees here wore a uniform.']

/**
 * A regression set: turns that a stranger typed while playing and the rules once coded wrongly. Tuned on, so they say
 * nothing about new turns; `src/analysis/corpus/test` does.
 */
export const played: readonly PlayedCase[] = [
  // Nothing to reproach.
  { text: 'u can speak english or not or i find ppl translate', harmless: true },
  { text: 'What are you selling most these days?', harmless: true },
  { text: 'Which rope do you sell most?', harmless: true },
  { text: 'Who do you like to sell to?', harmless: true },
  { text: 'shall we talk now?', harmless: true },
  { text: 'u wan rest first or talk now', harmless: true },
  { text: 'u hurt anywhere', harmless: true, has: ['safety'] },
  { text: 'you hurt?', harmless: true, has: ['safety'] },
  {
    text: 'Tell me about the men who don’t come back.',
    harmless: true,
    has: ['elicit'],
    not: ['fact-seeking', 'multiple', 'intrusive'],
  },
  { text: 'and then the neighbours came with soup', harmless: true },
  { text: 'You said your wrists hurt.', after: ['My wrists hurt.'], harmless: true, has: ['restate'] },
  {
    text: 'last time police take money from u is it, i shame for that, sorry auntie',
    after: police,
    harmless: true,
    has: ['acknowledge'],
  },
  { text: 'bisness good or not now', harmless: true, not: ['dismissive'] },
  {
    text: 'anyway, what I wanted to ask is whether you would like to have something to eat',
    harmless: true,
    not: ['dismissive'],
  },
  { text: 'Why is the door open? Shall I close it?', harmless: true, not: ['fact-seeking'] },
  {
    text: 'i can find ppl translate for u or not',
    harmless: true,
    has: ['choice'],
    not: ['closed'],
  },
  { text: 'Do you have a few minutes?', harmless: true, not: ['closed'] },

  // Pressure.
  { text: 'I can close this shop tomorrow, you know.', has: ['threatening'] },
  { text: 'I’ll tell the captains you talked to me.', has: ['threatening'] },
  { text: 'if u dont tell i tell ur mother', has: ['threatening'] },
  { text: 'I’ll show the newspapers your face.', has: ['threatening'] },
  { text: 'Give me the name of the boss or you stay here all week.', has: ['threatening'] },
  { text: 'u want go jail is it', has: ['threatening'] },
  { text: 'I will be back with a warrant.', has: ['threatening'], not: ['next-step'] },
  { text: 'tell me then i give back phone', has: ['threatening'], not: ['elicit'] },
  { text: 'just say the name and u can go home', has: ['threatening'], not: ['rights'] },
  { text: 'I’ll pay you 50 dollars for names.', has: ['threatening'] },
  { text: '(locks the door and stands in front of it)', has: ['threatening'], not: ['privacy'] },
  { text: '(takes her by the arm)', has: ['threatening'] },
  { text: '(bangs the table)', has: ['threatening'] },
  { text: 'Are you stupid? Speak!', has: ['blaming'] },
  { text: 'Sit down and shut up until I ask you something.', has: ['dismissive'] },
  { text: 'Whatever. Get out of my sight.', has: ['dismissive'] },
  { text: 'You sell to smugglers.', has: ['leading'] },
  { text: 'We both know what happens in that parlour.', has: ['leading'] },
  { text: 'It can’t have been that bad.', has: ['dismissive'] },
  { text: 'faster la i no time', has: ['dismissive'] },
  { text: '(laughs at her)', has: ['dismissive'] },

  // Care and partnership.
  { text: 'The raid was loud and I think it was not kind to you.', has: ['acknowledge'], harmless: true },
  { text: 'Sorry that I come in uniform.', has: ['acknowledge'], harmless: true },
  {
    text: 'Some officers said bad things to you tonight. That was wrong.',
    has: ['acknowledge'],
    harmless: true,
  },
  {
    text: 'The women’s house on River Road has beds and asks for no statement.',
    has: ['refer', 'unconditional'],
    harmless: true,
  },
  { text: 'My notes are read by my commander and the prosecutor.', has: ['privacy'], harmless: true },
  { text: 'Only my boss reads what I write.', has: ['privacy'], harmless: true },
  { text: 'I write no names.', has: ['privacy'], harmless: true },
  { text: 'It sounds like you carry that alone.', has: ['empathize'], harmless: true },
  { text: 'That must press on you.', has: ['empathize'], harmless: true },
  { text: 'Corporal Mai can sit with us if you like.', has: ['choice'], harmless: true },
  { text: 'let’s stop here if you want', has: ['choice'], harmless: true },
  { text: 'Take as long as you need.', has: ['encourage'], harmless: true },
  { text: 'Are your wrists alright?', has: ['safety'], harmless: true },
  { text: 'my name is Inspector Lina. I am not here to arrest you', has: ['introduce'], harmless: true },
  { text: 'u no need answer all, if dont want just say no ok', has: ['rights'], harmless: true },
  { text: 'no need tell me anything if u dont want', has: ['rights'], harmless: true },
  { text: 'you no trouble with police tonight', has: ['rights'], not: ['promise'], harmless: true },
  { text: 'i wont tell ur mama', has: ['privacy'], harmless: true },
  { text: 'i no write ur name nowhere', has: ['privacy'], harmless: true },
  { text: 'u think we do what better, ur idea', has: ['consult'], harmless: true },
  { text: 'tuesday i tell u yes or no', has: ['next-step'], harmless: true },
  { text: 'i ask the clerk tomoro and tell u', has: ['next-step'], harmless: true },
  { text: 'this my phone numbr', has: ['next-step'], harmless: true },
  { text: 'my number here', has: ['next-step'], harmless: true },
  { text: 'Wah, very heavy for u.', has: ['empathize'], harmless: true },
  { text: 'u tired or not, we stop or continue up to you', has: ['choice'], harmless: true },
  { text: 'i police here new one', has: ['introduce'], harmless: true },
  { text: 'u eat already or not', after: hungry, has: ['safety'], harmless: true },
  {
    text: 'so every friday u send money home, if not ppl ask ask ask',
    after: ['Friday the money must go home, or people ask.'],
    has: ['restate'],
    harmless: true,
  },

  // Credit that was not earned.
  { text: 'the lawyer man read my paper', not: ['refer'], harmless: true },
  { text: 'ok thank you sister u take rest i go first', not: ['choice'], harmless: true },
  { text: 'can or not i sit here', has: ['respect'], not: ['choice'], harmless: true },
  {
    text: 'i hear u say some boy no come back',
    after: ['Some boys do not come back.'],
    has: ['restate'],
    not: ['encourage'],
    harmless: true,
  },
  { text: 'the police before me, somebody took money', not: ['acknowledge'], harmless: true },
  { text: 'Can we start?', not: ['choice'], harmless: true },
  { text: 'Is there anything you want to ask me?', not: ['consent'], harmless: true },
  {
    text: 'Good evening. I am Officer Dewi from the women and children desk.',
    has: ['introduce'],
    not: ['refer'],
    harmless: true,
  },

  // Near the ones above, and not the same.
  { text: 'When were you sold?', has: ['leading'] },
  { text: 'Who sold your sister?', has: ['leading'] },
  { text: 'When do you sell the fish?', harmless: true },
  { text: 'can you talk now?', harmless: true },
  { text: 'you want i call interpreter?', harmless: true },
  { text: '(touches her arm gently)', harmless: true },
  { text: '(puts a cup on the table in front of her)', harmless: true, not: ['dismissive'] },
  { text: '(locks the door, gives her the key)', harmless: true },
  { text: 'I will tell the captain you are safe.', harmless: true },
  { text: 'We can close the shop for a moment so nobody hears.', harmless: true },
  { text: 'if you do not want to talk i tell you my number and go', harmless: true },
  { text: 'give me your bag and i help you carry', harmless: true },
  { text: 'say stop and we stop', harmless: true, has: ['rights'] },
  { text: 'I was stupid to ask.', harmless: true, has: ['acknowledge'] },
  { text: 'I pay you for the fish', harmless: true },
  { text: 'What can I do so that you do not worry?', harmless: true },
]
