import { expect, test } from 'vitest'
import { code } from './code.ts'

const flagsOf = async (text: string) => (await code(text)).flags.map(({ id }) => id)

test.for([
  ['How are the men from the boats, do they look well to you?', 'intrusive'],
  ['Sleep well, Auntie.', 'dismissive'],
  ['Good night, Auntie.', 'dismissive'],
  ['How do you get on with the other women?', 'intrusive'],
  ['A man should keep his own card.', 'blaming'],
  ['So you chose it yourself, and nobody talked you into it.', 'blaming'],
  ['Why you say heavier?', 'blaming'],
  ['You have my word that I ring you on Tuesday.', 'promise'],
  ['I can promise you nothing.', 'promise'],
  ['Your mother will be happy that you are safe.', 'threatening'],
  ['Nobody tells her, not from here. I will not ring her, I will not write to her.', 'threatening'],
  ['Only you decide what your mother hears.', 'threatening'],
  ['Why you keep it in plastic bag?', 'blaming'],
  ['I see raincoat here many, same colour, why you keep?', 'blaming'],
  ['I will say honestly what I would do with it before you say it.', 'threatening'],
  ['now u know n prob better then me who needs it', 'threatening'],
  ['So I do ask: how was she, the hand, the sleeping?', 'intrusive'],
  ['Where are the other three now, did they come up to the hall with you?', 'intrusive'],
  ['(steps some metres away, turns back to him, waits) Talk as long as you want.', 'dismissive'],
  ['(turns my back to the street) From the bench he cannot hear us.', 'dismissive'],
  ['(turns away to the tap and waits until she has finished)', 'dismissive'],
  ['(goes to the tap, turns my back and lets the water run, so that the call is his)', 'dismissive'],
  ['Long time you not hear her voice?', 'blaming'],
  ['I meant that it would be mine to carry, not that you owe it to me.', 'threatening'],
  ['(shouts to the canteen door) Ning, is that all right for you?', 'threatening'],
  ['(shouts over) Ning! Is anybody after you?', 'threatening'],
  ['haha fair. srsly tho, r there any real kids over there, like school age', 'labelling'],
  ['oh no thats harsh.', 'dismissive'],
  ["ok ok don't look at her, I won't bite", 'dismissive'],
  ['If it tells me that families fear us, then I must know that too.', 'threatening'],
  ["I'll ask if you can get it sooner, cant swear to it.", 'threatening'],
  ["That's a body that has had enough.", 'dismissive'],
  ['my chief doesnt get it unless u say ok', 'threatening'],
  ["Don't mind me, I only wait here.", 'dismissive'],
] as const)('%s is care, not %s', async ([text, flag]) => {
  expect(await flagsOf(text)).not.toContain(flag)
})

test.for([
  ['How is the man in bed?', 'intrusive'],
  ['(turns my back)', 'dismissive'],
  ['You did not tell anybody all that time?', 'blaming'],
  ['You owe it to me.', 'threatening'],
  ['(turns his back on her)', 'dismissive'],
  ['(turns away)', 'dismissive'],
  ['(shouts at her)', 'threatening'],
  ['(shouts) Answer me!', 'threatening'],
  ['Why do you keep lying to me?', 'blaming'],
  ['You know better than me what happens to your sister if you do not talk.', 'threatening'],
  ['Why did you keep it from your mother?', 'blaming'],
  ['Did they come to your bed?', 'intrusive'],
  ['A mother should have known better.', 'blaming'],
  ['You have my word that we bring you home free.', 'promise'],
  ['You have my word that I come and nobody will hurt you.', 'promise'],
  ['Good night, we have no more time for you.', 'dismissive'],
  ['I promise you nothing will happen to you.', 'promise'],
  ['Your mother will hear that you are here if you do not talk.', 'threatening'],
  ['Nobody goes home until you tell me.', 'threatening'],
  ['Are there any street girls over there?', 'labelling'],
  ['Seriously, you people never learn.', 'labelling'],
  ["Don't look at me like that, be quick.", 'dismissive'],
  ["It wasn't so hard.", 'dismissive'],
  ['Answer, or you stay here.', 'threatening'],
  ["You don't go home unless you tell me.", 'threatening'],
] as const)('%s is %s all the same', async ([text, flag]) => {
  expect(await flagsOf(text)).toContain(flag)
})
