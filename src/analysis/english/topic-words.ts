/** Nouns that make no topic: too vague, a unit of time or money, a greeting, or the officer's own affairs. */
export const emptyNouns: ReadonlySet<string> = new Set(
  (
    'truth reason time way thing day moment lot people person man woman men women guy lady girl officer ' +
    'police question answer name surname nickname handle number choice fault kind sort problem chance detail ' +
    'one minute bit please anyone fact matter trouble story word help part everything okay half quarter ' +
    'second hour week month year night morning afternoon noon evening today tomorrow yesterday while piece ' +
    'pair couple rest end side point case idea no yes dollar baht rupiah peso riel ringgit dong kyat kip ' +
    'sight age other others line writing talk count permission god culture birthday plate licence brand model ' +
    'list weekend monday tuesday wednesday thursday friday saturday sunday january february march april june ' +
    'july august september october november december hello hi hey thanks welcome bye goodbye lah nothing ' +
    'something anything somebody nobody someone middle top bottom front start beginning first last same whole ' +
    'sir madam chief station unit colleague supervisor report file statement sake mind joke hundred thousand ' +
    'million percent gram kilo metre meter kilometre inch size colour color rule type rush hurry turn try use ' +
    'wonder pity luck mistake mess hell breakfast lunch dinner life place crime bed address'
  ).split(' '),
)

/** What people are called by those who think little of them. */
export const stigma: ReadonlySet<string> = new Set(
  (
    'idiot fool devil whore bitch bastard slut tart prostitute hooker illegal illegals addict junkie beggar ' +
    'runaway coward liar thief criminal orphan peasant savage alien foreigner migrant refugee native ' +
    'hillbilly gypsy overstayer trash dirt race tribe villager'
  ).split(' '),
)

/** What merely stands in the room, and parts of the body. */
export const atHand: ReadonlySet<string> = new Set(
  (
    'clock watch chair table door window desk bench wall floor room corner curtain lamp light cup glass tea ' +
    'coffee water pen paper notebook book bag shoe hat knee arm hand wrist leg foot head back eye finger ' +
    'shoulder neck hair skin heart nose ear tooth teeth throat chest belly lip nail mouth face thumb stomach ' +
    'body breath smile voice tear weather rain sun wind sky dog cat fly step phone telephone'
  ).split(' '),
)

/** What is too near the body, or too heavy, for an officer to take up. */
export const delicate: ReadonlySet<string> = new Set(
  (
    'customer client guest condom sex sexual underwear underthing underthings panties bra nude virgin ' +
    'virginity period pregnancy abortion womb breast heel ankle toe lung kidney liver bone rib waist wound ' +
    'bruise mark scar blood bleeding cut sore stain sheet pill massage tattoo corpse dead die death grave ' +
    'weapon knife gun rope stick suicide murder killer brothel prison jail arrest scam scammer fraud ' +
    'trafficker escape shame'
  ).split(' '),
)

/** Matters that talks of this kind are about: taken up with or without an article. */
export const matters: ReadonlySet<string> = new Set(
  (
    'passport permit visa pass contract agreement card job work agency debt loan fee salary wage wages pay ' +
    'money deduction interest food meal boat ship truck van bus lorry journey trip border crossing house ' +
    'dormitory dorm hostel factory farm plantation camp compound hotel restaurant bar karaoke shop market ' +
    'village school company office website advert advertisement post message video photo picture receipt ' +
    'letter account bank ticket flight airport port pier harbour site shelter clinic hospital medicine ' +
    'operation accident injury baby wedding marriage visit shift hours overtime rent'
  ).split(' '),
)

/** Persons that such talks are about: only with an article, since some are also what an officer is called. */
export const callings: ReadonlySet<string> = new Set(
  (
    'agent broker recruiter boss owner employer manager captain foreman driver doctor nurse teacher neighbour ' +
    'neighbor landlord landlady cook guard'
  ).split(' '),
)

/** Somebody's own people: only with whose they are. */
export const kin =
  /^(?:(?:grand|step)?(?:mothers?|fathers?|sons?|daughters?|parents?|child|children|mum|mom|dad)|mama|papa|mak|cousins?|wife|husband|sisters?|brothers?|aunts?|aunt(?:y|ie)s?|uncles?|nephews?|nieces?|friends?|boyfriend|girlfriend|kids?|baby|boys?|family|workers?|relatives?|roommates?)$/

/** What a question is about when it holds only a verb. */
export const doings: Readonly<Record<string, string>> = {
  work: 'the work',
  earn: 'the pay',
  pay: 'the payment',
  owe: 'the debt',
  borrow: 'the loan',
  repay: 'the debt',
  eat: 'the food',
  travel: 'the journey',
  cross: 'the journey',
  arrive: 'the journey',
  sign: 'what was signed',
  hire: 'how the work was found',
  recruit: 'how the work was found',
  marry: 'the marriage',
  promise: 'what was promised',
  offer: 'what was offered',
  sleep: 'the place to sleep',
  live: 'the place and the people there',
}
