/** Lists of words that patterns name in braces ("{feeling}"). An entry may hold several words. */
export const wordLists = {
  /** How a person may feel. */
  feeling: list(
    'afraid,scare,cry,fright,scared,frightened,terrified,scary,frightening,terrifying,fear,worried,worrying,worry,anxious,nervous,sad,unhappy,upset,upsetting,angry,furious,ashamed,shame,embarrassed,guilty,alone,lonely,tired,exhausted,exhausting,confused,confusing,shocked,shocking,hurt,hurtful,painful,hopeless,helpless,desperate,betrayed,humiliated,humiliating,disappointed,stressed,stressful,overwhelmed,overwhelming,homesick,frustrated,frustrating,uncertain,torn,trapped,unsafe,uneasy,uncomfortable,relieved,proud,brave,heartbroken,heartbreaking,miserable,powerless,distressing,devastating,panic,grief,afraid for,tense,suspicious,cautious,careful with us,lost,stuck,unsettling,bitter,let down',
  ),
  /** How a situation may be. */
  hard: list(
    'hard,difficult,heavy,tough,awful,terrible,horrible,dreadful,unfair,unjust,cruel,rough,painful,a lot to carry,a lot to bear,a lot to take in,a lot for,a lot,too much,not easy,so much,a burden,a long time,a nightmare,very long,lonely,frightening,scary,a shock,exhausting,hell,strange,tiring,stressful,worrying,upsetting',
  ),
  very: list(
    'so,very,really,quite,such,terribly,extremely,rather,pretty,a bit,a little,too,incredibly,truly',
  ),
  service: list(
    'women house,house for women,women and children desk,port clinic,shelter,clinic,hospital,doctor,nurse,lawyer,legal aid,counsellor,counselor,social worker,social workers,hotline,helpline,labour office,labor office,embassy,consulate,women centre,women center,crisis centre,crisis center,ngo,charity,legal help,medical help,legal advice,psychologist,job centre,job center,training centre,migrant centre,migrant center,migrant worker centre,women desk,health centre,health center,labour ministry,ministry of labour,social office,social service,social services,social welfare,welfare office,paralegal,union,safe house,safe place to sleep,medical care,health worker,midwife,one stop centre,red cross,labour inspector,food bank,support group,legal clinic,job programme,vocational training,child protection,workers organisation,workers association,workers centre',
  ),
  person: list(
    'boss,agent,agency,recruiter,captain,man,men,woman,owner,manager,driver,madam,husband,boyfriend,uncle,aunt,cousin,brother,trafficker,traffickers,employer,guy,lady,friend,broker',
  ),
  minor: list(
    'hi,hello,good morning,good afternoon,good evening,selamat pagi,selamat siang,selamat sore,selamat malam,assalamualaikum,sawasdee,sawatdee,xin chao,kumusta,mabuhay,magandang umaga,magandang hapon,magandang gabi,mingalaba,sabaidee,chum reap suor,apa kabar,namaste,salam,salamat pagi',
  ),
  title: list(
    'pak,bapak,bu,ibu,mbak,mas,kak,kakak,bang,abang,puan,encik,cik,khun,pee,phi,nong,nang,daw,ma,ko,u,anh,chi,em,co,bac,ba,ong,lok,lok srey,bong,ate,kuya,manong,manang,aling,mang,nanay,tatay,tita,tito,auntie,aunty,uncle,sir,madam,miss,mrs,mr,sister,brother,po,grandmother,grandfather,nenek,tok,headman,village head,ajarn,teacher',
  ),
  reproof: list(
    'stupid,foolish,careless,naive,irresponsible,greedy,silly,gullible,reckless,selfish,ungrateful,dumb,lazy,immoral,dirty,shameless,too trusting,so trusting,so blind,idiot,fool',
  ),
  consequence: list(
    'arrested,charged,deported,prosecuted,jailed,detained,fined,imprisoned,locked up,sent back,sent home,punished,blacklisted,in trouble,in big trouble,in serious trouble,handcuffed,taken to court,sent to jail,put in jail,put in prison,an accomplice,in jail,in prison,investigated',
  ),
  talk: list(
    'talk,tell,speak,cooperate,co operate,answer,help us,help me,testify,say,give,sign,confess,come forward,make a statement,give a statement,name him,name them,cooperate with us,work with us,be honest,tell the truth,explain,point him out,identify',
  ),
  /** Police, as the officer speaks of them. */
  ours: list(
    'i,we,police,the police,our (?:unit|officers?|men|people|station|patrol|team|side|colleagues?),my (?:colleagues?|unit|station|officers),the (?:patrol|officers|station|raid)',
  ),
  /** What one may call one's own mistake. */
  lapse: list(
    'wrong,wrongly,unfair,unjust,rude,out of line,out of turn,stupid,stupidly,careless,carelessly,clumsy,badly,bad,ugly,cruel,harsh,cheap,mean,insulting,dumb,too (?:far|much|big|fast|quick|quickly|hard|personal|sure),hard way,not (?:right|fair|correct|proper|kind|okay|good|my place),cruel,shameful,sloppy,thoughtless,rough,guessing,pushing,a mistake,a poor,the wrong,unkind,hurtful,nasty,a lie,poor,an excuse',
  ),
  /** What one does with words. */
  spoke: list(
    'said,say,saying,spoke,speak,talk,talked,asked,ask,asking,put,told,used,answered,answer,called,call,named,threw,pushed,push,pressed,press,interrupted,threatened,blamed,insulted,judged,guessed,assumed,accused,jumped,upset,hurt,made,make,got,treated,imagined,frightened,scared,forced,rushed,went,ran,shouted,lied,laughed,took,tried,promised,scold,scolded,change,changed',
  ),
  /** When something is to happen. */
  when: list(
    'tomorrow,today,tonight,(?:on |next |every |this |the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?,next (?:week|month|time|visit),this (?:week|evening|afternoon|morning|month),in (?:\\d+|one|two|three|four|five|ten|half|an|a few|a) \\S+,at (?:\\d+|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|breakfast|lunch),by (?:\\d+|noon|tonight|tomorrow|six|five|friday|monday|evening),within \\S+,every (?:week|morning|evening|day)<1>,after (?:that|lunch|mass|your shift|work|the),before (?:\\d+|noon|six|dark|thursday|friday),same (?:hour|time|day|place),oclock,as soon as<3>,now',
  ),
  /** "What" and "how" that accuse rather than ask. */
  accusing: list(
    'what (?:were|are) (?:you|u) (?:even |really )?doing (?:there|here|out|with (?:him|them|that man))(?: \\S+)* (?:anyway|alone|at night|so late|in the first place),what (?:were|are) (?:you|u) (?:thinking|doing with your life|hiding),what did (?:you|u) (?:expect|think would happen|think was going to happen),how could (?:you|u),how can (?:you|u) (?:be|let|do|say|believe|not|trust),how dare (?:you|u),what did (?:you|u) do to (?:make|deserve|provoke|anger|upset|him|them|cause),what kind of (?:mother|father|parent|woman|man|girl|person|wife|daughter|son|family),what is (?:wrong|the matter) with (?:you|u),what made (?:you|u) (?:so|think (?:it|that) (?:was|is) (?:a good|okay|safe)|lie|stupid),how come (?:you|u),what do you think your (?:family|mother|father|parents|children) (?:think|will|would|feel|feels),how do you think your (?:family|mother|father|parents|children|mother and father) (?:think|will|would|feel|feels)',
  ),
  /** Statements with the person's words in them that do not say them back. */
  nonrestating: list(
    'must (?:have|be|feel)(?: been)?(?: {very})* (?:{feeling}|{hard}),sounds?(?: like)? (?:{very} )*(?:{feeling}|{hard}),should (?:not )?have,you should,you must,you can,you may,you could,you have the right,you do not have to,you will,if you,would you,we (?:can|will|could),i (?:will|can|am|would|want|know you),a real,promise,no wonder,i am sorry,makes sense,it is (?:okay|all right|normal|natural|understandable),that is (?:hard|terrible|awful|wrong|not your fault|okay|good),tell me,thank you,when you (?:say|said),you mentioned,you were telling,help you',
  ),
  /** Questions that yes or no may answer: permission, consent, an offer, safety and health now, a check, courtesy. */
  careful: list(
    '(?:may|shall|must) (?:i|we),(?:can|could|should) (?:i|we) (?:please )?(?:ask|sit|come|write|take|talk|speak|get|bring|call|help|offer|give|tell you|show you|explain|join|stay|start|begin|use|continue|stop|share|pass|record|arrange|visit|check|look|have|do|say|borrow|close|open|wait|just|also|first|meet|make|refer|contact|put|read|repeat|note|add|return|go on|go back|let|know|buy|leave|see you),would (?:you|u) (?:like|prefer|rather|want|mind|feel (?:better|safer)|be (?:okay|comfortable|willing|more|happy)),do (?:you|u) (?:want (?:me|us|to|some|a|an|water|tea|help|someone|somebody|anything|your|the|it)|need|prefer|mind|agree|mean|have any questions|have (?:any )?(?:pain|questions)),(?:you|u) (?:want|need) (?:some|a|any|water|tea|help|me|to (?:stop|rest|sit|eat|drink|go|talk|wait|call)|drink|rest|doctor|anything),is (?:it|that|this|now)<2>(?:okay|ok|all right|alright|fine|comfortable|a good time|a bad time|a bad moment|a good moment|clear|too (?:cold|hot|fast|much|loud)|possible for you|safe|better),is (?:that|this|it) (?:right|correct|so|what you (?:mean|meant)|how),are (?:you|u) (?:okay|ok|all right|comfortable|hurt|hungry|thirsty|cold|warm|safe|tired|in pain|sick|ill|ready|feeling|able to talk|willing|happy (?:to|with|if)|fine|well|injured|in danger|pregnant|busy|still (?:okay|with me)|hurting|dizzy),does (?:it|anything|something|this|that|your \\S+) (?:hurt|make sense|sound (?:okay|right|good)|suit|help|work for you),do (?:you|u) (?:understand|follow|feel (?:safe|okay|well|sick|ill|pain|able|ready|comfortable|cold|dizzy|up to)|see what i mean|hear me|get me|know what i mean|hurt),(?:am|did|have|do) i (?:right|understand|get|got|understood|hear|heard|have (?:it|that)|make|misunderstand|missed|miss|disturbing|explain),am i<2>,are we disturbing,(?:do|have) (?:you|u) (?:have|got)<2>(?:minutes?|moment|seconds?|time (?:for|to|now)|time$),have (?:you|u) (?:eaten|eat|slept|had (?:something|anything|food|water)),did (?:you|u) (?:eat|sleep (?:well|last)) ?(?:today|yet|already|tonight|well|last night)?$,is (?:there|anyone|anybody|someone)<4>(?:anything|someone|somebody|something|watching|anyone|a place|danger|a person|listening|outside|you (?:want|would|need|trust|can))<8>,(?:is|are) (?:anyone|anybody|someone|he|they|she) (?:watching|listening|following|waiting|outside|threatening|hurt),can (?:you|u) (?:please )?(?:hear|see me|walk|breathe|move|talk (?:freely|safely|here|now)|speak (?:freely|safely|here|now)),can (?:anyone|he|they|she|anybody)<3>(?:hear|see|find) (?:us|you),(?:can|could|would|will) (?:you|u) (?:please |kindly |maybe )?(?:tell|describe|explain|share|help|show|say|repeat|speak|write|sit|wait|come|look|sign|stop|give|let|slow|call),shall (?:i|we),okay(?: for you| with you| so far)?$,all right(?: for you| with you)?$,understand$,clear$,ready$,(?:mean|meant) (?:that|the|by|it|your|his|her|he|she|they|you),how about,when you say,you (?:okay|ok|all right|hurt|hungry|cold|tired|in pain|safe|sick|got (?:any )?pain|have (?:any )?pain|comfortable|thirsty|eat already|eaten),is (?:this|now|it) (?:a )?(?:bad|good|okay|right|convenient|better),any pain,anything (?:else|hurt|hurts|you),(?:will|would) (?:it|that|this|you) (?:be (?:okay|all right|safe|easier|better|fine|comfortable|good)|help (?:if|you)|let (?:me|us)|allow|come in|have (?:tea|water)|sit),does that<6>,(?:is|was) there (?:anything|something|someone|somebody)<4>(?:want|need|would like|wish|trust|help|like)<6>,^<4>(?:i|we) (?:come|wait)<6>(?:later|after|when you|another)<4>,do (?:i|we) have your (?:permission|consent|agreement)',
  ),
} as const

/** The name of a list that patterns may use. */
export type WordList = keyof typeof wordLists

function list(words: string): readonly string[] {
  return words.split(',')
}
