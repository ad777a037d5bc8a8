/** Words that can stand for one another when something is said back or a topic is touched; one group a line, lemmas. */
const groups: readonly string[] = [
  'passport id identity identification document paper ic visa permit papers card',
  'boss owner employer manager madam madame mistress captain skipper supervisor mamasan master',
  'agency agent broker recruiter recruitment middleman',
  'money pay payment paid wage salary cash income earn earning',
  'fee charge cost price expense deduct deduction',
  'debt owe loan borrow lend lender repay interest',
  'beat hit slap punch kick strike violence violent hurt harm injure injury beating',
  'lock locked trap cage confine imprison shut',
  'threat threaten threatening warn',
  'trick cheat lie deceive fool trap fake false',
  'promise offer guarantee',
  'keep hold take took confiscate seize withhold grab',
  'leave quit escape run flee away depart',
  'home house village hometown',
  'child kid baby son daughter boy children',
  'mother mum mom mama mak',
  'father dad papa bapak',
  'parent family relative kin folk',
  'husband spouse wife',
  'boyfriend partner girlfriend fiance',
  'friend mate friendship',
  'police officer policeman policewoman cop uniform',
  'work job labour labor employment shift worker duty',
  'boat ship vessel trawler',
  'car taxi van vehicle lorry truck',
  'bus coach minibus',
  'phone mobile handphone telephone cellphone call ring rang',
  'afraid fear scared frightened frighten scare terrified frightening scary terror fearful',
  'worry worried anxious nervous concern concerned worrying',
  'sad unhappy cry crying weep tear sadness tearful grief',
  'angry anger mad furious upset rage',
  'ashamed shame shameful embarrassed embarrassing disgrace',
  'tired exhausted sleepy exhaust exhausting weary sleep slept asleep',
  'alone lonely isolate isolated loneliness',
  'hungry food eat hunger meal rice starve',
  'pain hurting ache sore wound wounded bleed bruise injured',
  'sick ill illness disease fever',
  'doctor nurse clinic hospital medicine medical health',
  'increase grow grew double rise rose bigger raise more',
  'day daily morning afternoon',
  'night evening nighttime overnight',
  'stay live remain lodge dorm dormitory room sleeping',
  'travel trip journey ride voyage route',
  'customer client guest patron',
  'dangerous danger unsafe risk risky',
  'trust trusted believe honest',
  'buy purchase sell sold sale trade',
  'cook cooking kitchen',
  'clean cleaning cleaner wash',
  'trouble problem difficulty',
  'big large huge',
  'small little tiny few',
  'begin start started beginning',
  'stop end finish',
  'different other change changed',
  'send sent remit remittance transfer',
  'refuse deny forbid forbidden allow permit',
  'visit come arrive return',
  'speak talk voice',
  'guard watch watchman follow',
  'shout yell scream',
  'stupid foolish fool dumb naive idiot',
  'woman girl lady women',
  'man men guy',
  'port harbour harbor dock pier',
  'market shop store stall',
  'school class study lesson teacher',
  'sign signed signature contract agreement',
  'choice choose decide decision',
]

const irregular: Readonly<Record<string, string>> = {
  children: 'child', men: 'man', women: 'woman', wives: 'wife', feet: 'foot', kept: 'keep', took: 'take', taken: 'take',
  beaten: 'beat', hitting: 'hit', paid: 'pay', left: 'leave', sold: 'sell', bought: 'buy', brought: 'bring', sent: 'send',
  held: 'hold', grew: 'grow', grown: 'grow', slept: 'sleep', ate: 'eat', eaten: 'eat', ran: 'run', fled: 'flee', hid: 'hide',
  hidden: 'hide', gave: 'give', given: 'give', found: 'find', lost: 'lose', wrote: 'write', written: 'write', spoke: 'speak',
  spoken: 'speak', stole: 'steal', stolen: 'steal', stuck: 'stick', forgot: 'forget', drove: 'drive', hurt: 'hurt', met: 'meet',
  began: 'begin', begun: 'begin', chose: 'choose', chosen: 'choose', felt: 'feel', lent: 'lend', lied: 'lie', lying: 'lie', dying: 'die',
  shut: 'shut', cut: 'cut', fell: 'fall', fallen: 'fall', broke: 'break', broken: 'break', caught: 'catch', taught: 'teach',
  saw: 'see', seen: 'see', heard: 'hear', threw: 'throw', thrown: 'throw', bore: 'bear', wore: 'wear', rode: 'ride', rang: 'ring', lay: 'lie',
}

/** Returns the map from a lemma to the concept it stands for: the first word of its group. */
export function makeConcepts(): ReadonlyMap<string, string> {
  const concepts = new Map<string, string>()
  for (const group of groups) {
    const [first = '', ...others] = group.split(' ')
    for (const word of [first, ...others]) if (!concepts.has(word)) concepts.set(word, first)
  }
  return concepts
}

/** Returns the base form of an irregular word, or the word itself. */
export function baseOf(word: string): string {
  return Object.hasOwn(irregular, word) ? (irregular[word] ?? word) : word
}

/**
 * Classes within which one word excludes another: who told "uncle" did not tell "brother". A claim that swaps one
 * for the other is not what was said.
 */
export const rivals: readonly (readonly string[])[] = [
  'mother father brother sister uncle aunt cousin grandmother grandfather neighbour neighbor husband boyfriend stepfather'.split(' '),
  'bus boat car train plane motorbike bicycle'.split(' '),
  'passport phone ring jewelry clothes'.split(' '),
  'boss agency police captain teacher driver'.split(' '),
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  'january february march april june july august september october november december'.split(' '),
  'day night'.split(' '),
  'hour week month year'.split(' '),
  'factory hotel restaurant bar farm market plantation salon karaoke construction fishing massage'.split(' '),
]
