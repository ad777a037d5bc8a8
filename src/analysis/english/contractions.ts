/** What officers type, and the words they mean. Keys are lower case without apostrophes; '' drops the word. */
export const contractions: Readonly<Record<string, string>> = {
  dont: 'do not', doesnt: 'does not', didnt: 'did not', dint: 'did not', cant: 'can not', cannot: 'can not', wont: 'will not',
  isnt: 'is not', arent: 'are not', wasnt: 'was not', werent: 'were not', havent: 'have not', hasnt: 'has not',
  hadnt: 'had not', wouldnt: 'would not', couldnt: 'could not', shouldnt: 'should not', mustnt: 'must not',
  neednt: 'need not', aint: 'is not', shant: 'shall not', im: 'i am', ive: 'i have', youre: 'you are', youve: 'you have', youll: 'you will',
  youd: 'you would', theyre: 'they are', theyve: 'they have', theyll: 'they will', hes: 'he is', shes: 'she is',
  thats: 'that is', whats: 'what is', wats: 'what is', wheres: 'where is', whos: 'who is', hows: 'how is', theres: 'there is',
  heres: 'here is', lets: 'let us', itll: 'it will', thatll: 'that will', weve: 'we have', wouldve: 'would have',
  shouldve: 'should have', couldve: 'could have', mustve: 'must have', shoulda: 'should have', coulda: 'could have',
  u: 'you', ur: 'your', r: 'are', pls: 'please', plz: 'please', plse: 'please', wat: 'what', wht: 'what', wut: 'what',
  wen: 'when', whn: 'when', wer: 'where', hw: 'how', cos: 'because', cuz: 'because', coz: 'because', bcoz: 'because',
  becos: 'because', bcs: 'because', thx: 'thank you', tq: 'thank you', ty: 'thank you', thks: 'thank you', n: 'and',
  b4: 'before', abt: 'about', bout: 'about', ppl: 'people', dunno: 'do not know', gonna: 'going to', wanna: 'want to', gotta: 'have to',
  lemme: 'let me', gimme: 'give me', tel: 'tell', dis: 'this', dat: 'that', da: 'the', wif: 'with', sth: 'something',
  smth: 'something', tmr: 'tomorrow', tmrw: 'tomorrow', hv: 'have', hav: 'have', nt: 'not', shld: 'should', cld: 'could',
  wld: 'would', ok: 'okay', k: 'okay', oke: 'okay', okey: 'okay', oki: 'okay', alright: 'all right', mmhm: 'mhm', 'mm-hm': 'mhm',
  'mm-hmm': 'mhm', mmhmm: 'mhm', mhmm: 'mhm', 'uh-huh': 'mhm', uhuh: 'mhm', lah: '', leh: '', lor: '', meh: '', hor: '',
  teh: 'the', hte: 'the', yuo: 'you', yu: 'you', yo: 'you', waht: 'what', whta: 'what', hwo: 'how', wich: 'which', adn: 'and',
  nd: 'and', thier: 'their', ther: 'there', becuase: 'because', becasue: 'because', freind: 'friend', wnat: 'want',
  knwo: 'know', kno: 'know', tihs: 'this', taht: 'that', tht: 'that', woudl: 'would', coudl: 'could', shoud: 'should',
  hapened: 'happened', happend: 'happened', hapend: 'happened', happned: 'happened', hapen: 'happen', tll: 'tell', plese: 'please', pleas: 'please',
  helo: 'hello', oficer: 'officer', polis: 'police', polce: 'police', famly: 'family', mony: 'money', pasport: 'passport', phon: 'phone',
  undrstand: 'understand', understnad: 'understand', wory: 'worry', scard: 'scared', scred: 'scared', sory: 'sorry',
  thnk: 'thank', thnks: 'thank you', listning: 'listening', mor: 'more', wy: 'why', whay: 'why', wen_: 'when', doin: 'doing', nothin: 'nothing',
  goin: 'going', sumthing: 'something', cud: 'could', shud: 'should', wud: 'would', mst: 'must', fr: 'for', frm: 'from',
  ask_: 'ask', tru: 'true', noone: 'no one', infront: 'in front', alot: 'a lot', didn: 'did not', doesn: 'does not', isn: 'is not', wasn: 'was not',
}

/** Contractions that are other words when the apostrophe is missing ("ill", "well", "id"): only with it. */
export const apostropheOnly: Readonly<Record<string, string>> = {
  "i'll": 'i will', "i'd": 'i would', "we'll": 'we will', "we'd": 'we would', "we're": 'we are', "he'll": 'he will', "she'll": 'she will',
  "he'd": 'he would', "she'd": 'she would', "they'd": 'they would', "it's": 'it is', "it'd": 'it would', "y'all": 'you all',
  "somebody's": 'somebody is', "nobody's": 'nobody is', "everything's": 'everything is', "ma'am": 'madam', "o'clock": 'oclock', "c'mon": 'come on',
}

/** "its" before one of these was meant as "it is"; "y" before one as "why"; "ill" and "id" before one as "I will", "I would". */
export const followers: Readonly<Record<string, { readonly meant: string; readonly before: readonly string[] }>> = {
  its: {
    meant: 'it is',
    before: 'ok okay not a the hard fine normal your up safe very so my really all just good about important only for his no natural understandable alright possible private'.split(' '),
  },
  y: { meant: 'why', before: 'you u did didnt didn\'t not dont don\'t no never they he she do'.split(' ') },
  ill: { meant: 'i will', before: 'do be come go ask tell call try give get write help wait listen not see bring take find make stay sit close talk'.split(' ') },
  id: { meant: 'i would', before: 'like love rather be want'.split(' ') },
  cant: { meant: 'can not', before: [] },
}
