/** Words and patterns by which questions are told apart. Patterns are over normalised text (see reading/). */

/** Words that may come before a question without changing what it asks. */
export const leadIns =
  '(?:(?:so|and|but|okay|all right|right|well|now|then|please|yes|no|oh|ah|um|uh|hmm|mhm|sorry|excuse me|hello|hi|hey|sir|madam|miss|sister|brother|auntie|uncle|bu|pak|ma|anyway|also|or|tell me|just|actually|thank you|thanks|first|next|i see|i understand|may i ask|can i ask|could i ask|can i ask you|may i ask you|let me ask|let me ask you|i want to ask|i want to ask you|i would like to ask|in your own words|if you want|if you like|if it is okay|when you are ready|at that time|by the way|as for you|because|out of interest) )*'

/** Auxiliary verbs that open a yes-or-no question. */
export const auxiliary =
  'do|does|did|is|are|am|was|were|have|has|had|can|could|will|would|shall|should|may|might|must'

/** What may be the subject of a question. */
export const subject =
  'you|he|she|they|it|we|i|there|this|that|these|those|the|your|his|her|their|my|our|any|anyone|anybody|someone|somebody|anything|something|some|all|every|everyone|everything|people|other|one|no|nobody|both|each|an?|mr|mrs|madam'

/** A request to tell, which is open by use. */
export const tellRequest =
  'tell (?:me|us)(?: (?:more|all|everything|something|a little|a bit|a little bit|again|please|in your own words))*(?: (?:about|of|how|what|anything|whatever)|$)|' +
  'tell (?:me|us)(?: more)? in your own words|tell (?:me|us) (?:your|the whole|the) story|' +
  'describe|explain|walk (?:me|us) through|take (?:me|us) through|help (?:me|us)(?: to)? (?:understand|see)|talk (?:me|us) through|' +
  'show (?:me|us) how|give (?:me|us) an (?:idea|example)|paint (?:me )?a picture|(?:talk|speak|share)(?: (?:more|a little|a bit|with (?:me|us)))* about|' +
  'share (?:your|what|how|anything|whatever|with)|say (?:more|a little more|a bit more)(?: about)?'

/** The wish to hear, said as a statement, which asks as openly as a question. */
export const wishToHear =
  '(?:i |(?<!you |they |he |she )(?:just |only )(?=want))(?:just |only |really )?(?:want|wish|would like|would love|like|am trying|try|hope|need|am here|wonder|was wondering|am interested|am curious) ?(?:to )?(?:know|understand|hear|learn|listen to|find out|in|about)?(?: from you)?(?: more)? (?:about|how|what)'

/** A single fact, in whatever dress. */
export const factWords =
  'name|names|number|numbers|address|addresses|date|time|age|nationality|phone number|plate|license|licence|amount|price|salary|job title|year|month|day|color|colour|hour|street|room|village name|account|id|birthday'

/** "what …" that asks for one fact. */
export const whatFact =
  `what (?:exact |exactly |was the exact )?(?:time|date|day|year|month|hour|number|name|address|age|colou?r|street|city|town|village|country|place|flight|route|room|nationality|plate|company|agency|bus|boat|amount|currency)\\b|` +
  `what (?:is|was|are|were) (?:the |his |her |their |your |its |this |that |of )?(?:\\S+ ){0,4}(?:${factWords})(?:$| (?:of|for|on) )|what (?:is|was) (?:he|she|it|that (?:man|woman|person|place|shop|agency|company)) called|` +
  'what do (?:they|people|you) call (?:him|her|the|that|this|it)|how do you spell|what (?:he|she|his|her|your|boss|their)(?: \\S+)? name'

/** "how …" that asks for one fact. */
export const howFact =
  'how (?:many|much|long|often|old|far|big|tall|soon|late|early|come|old|regularly|frequently)'

/** Wh-words that ask for one fact. */
export const factOpeners =
  'who|whom|whose|where|when|which|why|for what reason|from where|with whom|by whom|to whom|since when|at what time|what for|(?:in|at|on|by|to|from|with|for) (?:which|what (?:time|date|year|day|place|city|country))'

/** Something asked of how things usually are, not of this person's case. */
export const generalAsk =
  '\\b(?:usually|normally|generally|in general|typically|most people|people (?:here|around)|around here|these days|such (?:jobs?|offers?|trips?|work)|families here|young people|the (?:young|girls|boys|crews?|families|people|workers|captains|boats|children) (?:here|around|from here|in this)|nowadays|as a rule|in this (?:village|town|area|community|port|neighbourhood|place)|in the (?:village|community|area|neighbourhood))\\b'

/** What asks or offers with its auxiliary left out, as fast typists do: "you need anything", "want me to call her". */
export const unmarkedAsk =
  '(?:you (?:want|need|have|got|get|know|see|hear|eat|remember)(?: to (?:eat|drink|say|add|ask|tell me))? (?:any|anything|anyone|anybody|something to (?:eat|drink))\\b|' +
  '(?:want|need) (?:me to|us to|some|any|anything|a (?:drink|break|minute|doctor|glass|chair|tea|coffee|blanket)|water|food|tea|help)\\b|' +
  'any(?:one|body|thing)? (?:else|other|more)\\b|' +
  '(?:you )?want to (?:come|sit|rest|drink|eat|talk|stop|wait|walk|step)\\b)'

/** What may follow "is your boat" so that it asks without a question mark: "is your boat going out", but not "is your choice". */
export const unmarkedState =
  '(?:\\S+ing|okay|all right|fine|well|safe|alive|sick|ill|hurt|still|also|here|there|with (?:you|him|her|them)|at home|older|younger|old|young|married|open|closed)'
