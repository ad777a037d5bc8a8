import { defineLabel } from '../../rules/label-data.ts'

/** Making clear what was meant. */
export const clarify = defineLabel({
  id: 'clarify',
  family: 'technique',
  meaning: 'Asks to make something the speaker said clearer, or checks the listener’s reading of it.',
  why: 'Officer and person see the world differently; checking keeps a misunderstanding from growing.',
  source: 'M6 §1.16',
  rules: [
    // Checks and asks in few words: "Is that the list?", "fix what I got wrong", "how you mean?".
    {
      over: 'sentence',
      pattern: [
        '(?:is|was) (?:it|that|this) (?:like (?:that|this)|how it (?:was|is|went)|the (?:order|list|whole|way)|all of it|it|what (?:happened|you))<5>$',
        '(?:do|did|have|am) i<2>(?:have|get|got|left|leave|miss|missed|hear|heard|understand|understood|dropped?|forgot|forget|follow|right)<2>(?:it|that|this|anything|something|you|any|correct|correctly|right|so|out)?<4>$',
        '(?:you (?:can )?)?(?:correct|fix|stop) (?:me|what)(?: if<6>| i got<3>| ya| where<4>)?$',
        '^<3>(?:so )?you mean(?! to)<12>|how (?:do )?you mean<6>|how do you mean|as in<8>|what you mean<6>|how is that one<6>',
        'what (?:does|do|did)<5>(?:mean|stand for)<4>|does (?:that|it|this) mean<12>|which one$',
        '(?:i|one|that|all this|this|this one) (?:hear|got it|get it|understand|understood|i understand|is|was) (?:correct|right|it right)<1>(?:or not)?$|got it right$',
        'in what (?:way|sense)<6>|depends on what<4>|if i (?:miss|drop|forget|get) (?:one|any|something|anything)<4>(?:tell|say)?<2>|or (?:do )?i (?:miss|missed) something$',
      ],
      with: ['question', 'context'],
      unless: 'you mean to|what do you think|do you want|correct me or|mean of you',
      confidence: 0.8,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:you )?(?:correct|fix|stop) (?:me|what i got)<4>(?:if|wrong|ya|where|please)<6>|tell me if (?:i )?(?:miss|missed|got|get|anything)<6>',
        'if i (?:miss|drop|forget) (?:one|any|something|anything) (?:tell|say)<3>',
      ],
      with: ['context'],
      confidence: 0.74,
    },
    // One of two readings of a person or thing that was just told.
    {
      over: 'clause',
      with: ['choice', 'context'],
      pattern:
        '(?:that|this|it|he|she|they|the big ones|when uncle say<8>|you said<6>)(?: \\S+){0,3}? (?:is|are|was|were|mean|or|from)<6>or<8>',
      unless: 'would|want|prefer|like (?:to|a|some)|shall|okay|pain|hurt|cough|bus|safe|busy|hungry|sick',
      confidence: 0.56,
    },
    {
      over: 'clause',
      pattern: [
        '(?:can|could|would) you (?:please )?(?:explain|tell me|say)(?: to me)? what<4>(?:is|means?|are|was)$',
        '(?:does|did) (?:that|this|it) (?:include|mean|count|also)<6>',
      ],
      with: ['question', 'context'],
      confidence: 0.7,
    },
    {
      over: 'sentence',
      pattern: 'when you (?:say|said|talk about|mention|mentioned|speak of)<12>',
      unless: 'when you (?:say|said) (?:that )?i felt',
      with: ['question'],
      confidence: 0.92,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:what|who|which<2>|where|how) (?:do|did|does|are|is) (?:you|u|he|she|they|it|that) (?:mean|meaning|referring to)<8>',
        'what you mean(?: by<6>)?|(?:do|did) you mean<10>',
        '(?:do|did) i (?:understand|hear|get)(?: you| it| that)?<3>(?:right|correctly|well|that)?<8>',
        '(?:have|did) i (?:understood|understand|got|get|heard|hear|missed|miss|misunderstood|misunderstand)<8>',
        'am i (?:right|understanding|correct|wrong)<8>',
        'is (?:that|this|it) (?:right|correct|what you mean|what you meant|how it (?:is|was|happened))',
        '(?:correct|stop|tell) me (?:if i (?:am wrong|got|get|have|misunderstood)|where i am wrong)<3>',
        'if i am wrong|please correct me',
        'if i (?:understand|understood|heard|hear)(?: you| it)? (?:right|correctly)',
        'just to be (?:clear|sure)|(?:which|what|who)<3>(?:you|u) mean<4>',
        '(?:want|like|need) to (?:be sure|make sure|check)<2>(?:i )?(?:understand|understood|got|have|heard)<6>',
        'make sure (?:that )?i (?:understand|understood|got|have|heard)<6>',
        '(?:can|could) you (?:help me understand|explain|clarify|say) (?:what|who|that|again) (?:you mean|you meant|word|part|means)<5>',
        'what (?:does|do|is)<3>mean(?: to you| for you| here)?',
        'i (?:am not sure|do not know|did not) (?:i )?(?:understand|understood|follow|get|quite)<6>',
        'i not (?:understand|follow|catch|get)<4>',
        'i (?:do not|did not|can not) (?:quite |really |fully )?(?:understand|follow|catch|get)(?: you| that| what| who| which| the part| this)<4>',
      ],
      unless: 'do you know what (?:it|that) means|do you understand|do i look|is it correct that the police',
      confidence: 0.85,
    },
    {
      over: 'clause',
      with: ['claim', 'tag', 'supported', '!conflict', '!denial', '!harm-added'],
      confidence: 0.82,
    },
    {
      over: 'clause',
      with: ['claim', 'declarative', 'supported', '!conflict', '!denial', '!harm-added'],
      confidence: 0.72,
    },
    {
      over: 'clause',
      with: ['choice', 'context'],
      pattern: '(?:was|is|were|did|does) (?:that|this|it|he|she|they|the)<6>(?:before or after|or)<8>',
      unless: 'would|by bus or|by boat or|want|prefer|like',
      confidence: 0.6,
    },
    {
      over: 'clause',
      pattern: '(?:before or after|after or before)<8>',
      with: ['question'],
      confidence: 0.84,
    },
    {
      over: 'clause',
      with: ['question', 'context', 'takes-up'],
      pattern:
        '^(?:so |and |sorry |but )?(?:who (?:is|are|was|were) <4>|which (?:\\S+) (?:do you mean|is that|was that|are you|is this|was it))',
      unless: 'who (?:is|are|was) (?:with|there|helping|your boss|the boss)',
      confidence: 0.72,
    },
    {
      over: 'clause',
      with: ['question', 'context'],
      pattern:
        '^(?:so |and |sorry |but )?(?:who (?:is|are|was|were) (?:they|he|she|them|that|it|these people|those people|this person)|(?:he|she|they|them|it) (?:who|what|is who|are who)|which one|which (?:one|boss|man|woman|house|boat|agency|brother|sister|officer|person) (?:do you mean|is that|was that)|they is who|they are who)$',
      confidence: 0.82,
    },
    {
      over: 'clause',
      with: ['question', 'open', 'takes-up'],
      pattern:
        '^(?:so |and )?(?:in what way|how do you mean|what (?:sort|kind) of|how exactly|strange how|what makes it|what was<2>about it|different how)<4>',
      confidence: 0.74,
    },
    {
      over: 'clause',
      with: ['question', 'open'],
      pattern: '(?:in what way|in which way|how do you mean)<6>',
      confidence: 0.7,
    },
    {
      over: 'pair',
      pattern:
        '(?:did i get (?:it|that|this)|have i got|do i have (?:it|that)|is that|is it) (?:right|correct|so|how it was)$',
      confidence: 0.85,
    },
    {
      over: 'pair',
      pattern: [
        '(?:do i have|have i got|did i get|have i understood|did i understand|did i hear) (?:it|that|this|you|all|everything)<2>(?:right|correctly|correct)<4>',
        'what (?:have|did) i (?:miss|missed|get wrong|got wrong|forget)',
      ],
      confidence: 0.88,
    },
  ],
  yieldsTo: ['leading', 'blaming', 'threatening'],
  examples: [
    { text: 'When you say "the boss", who do you mean?', after: ['The boss keeps it.'] },
    { text: 'sorry, which brother u mean?', after: ['My brother arranged it.'] },
    { text: 'He keep your phone, isn’t it?', after: ['He keeps my phone in the drawer.'] },
  ],
  counterExamples: [
    { text: 'What was the name of the boat?', after: ['I went on the boat.'] },
    { text: 'Let me check what I have. You cooked and you cleaned.', after: ['I cooked. And I cleaned.'] },
  ],
})
