import { defineLabel } from '../../rules/label-data.ts'

/** Drawing points together. */
export const summarize = defineLabel({
  id: 'summarize',
  family: 'technique',
  meaning: 'Draws two or more key points together into a short overview.',
  why: 'An overview tests whether what was understood is what was meant, and gives the person a place to stand.',
  source: 'M6 §1.16',
  rules: [
    { over: 'turn', with: ['lists-points', '!short'], confidence: 0.66 },
    {
      over: 'turn',
      pattern: [
        '(?:so far|to sum up|sum it up|sum up|in short|i make it short|let me (?:say|see|put|go back)|i say (?:it )?back|say back|if i (?:collect|put|follow|have)|what i (?:take|have|got|understand|understood|hear|keep)|so what i have|i (?:get|got|have|keep) (?:this|it|that|it so far)|three things|two things|five things?|correct me|on one side)<30>',
      ],
      with: ['context', 'lists-points'],
      confidence: 0.8,
    },
    {
      over: 'turn',
      pattern:
        '(?:so far (?:i|you|we)|to sum up|i make it short|say back|if i (?:collect|put) (?:all|it|this)|what i (?:take|understand|understood|have) (?:from|so|is|of)|so what i have|let me (?:say|see) (?:if|whether) i|let me go back to your|i keep it like|on one side)<40>',
      with: ['context', '!short'],
      unless: 'tell me what you',
      confidence: 0.72,
    },
    {
      over: 'turn',
      with: ['many-points'],
      pattern:
        '(?:so far|to sum up|summar(?:y|ise|ize)|recap|in short|let me (?:check|see|repeat|go over|make sure|say back|put|just check|try to)|if i (?:have|understand|understood|got|put)|from what you(?: have)? (?:said|told)|what i (?:have )?(?:heard|hear|understand|understood)|you(?: have)? (?:told|tell) me|i have heard|altogether|all together|so i have it straight|i understood|putting<3>together)<40>',
      confidence: 0.84,
    },
    { over: 'turn', with: ['many-lines', '!short'], confidence: 0.62 },
    {
      over: 'turn',
      pattern:
        '(?:(?:let me|can i|i want to|i would like to|i will|may i) (?:just )?(?:check|see if|repeat|summar(?:ise|ize)|recap|go over|make sure|sum up|say back|put together)|to sum up|in summary|to summar(?:ise|ize)|so far (?:you|i|what)|so what i (?:have )?(?:heard|understand)(?: so far)?|what you(?: have)? told me so far|if i put)<8>(?:you|he|she|they|the|your|it)<14>(?:\\||and|then|but) (?:then |that |also |the |your |you |he |she |they |it |and )<8>',
      unless: 'if you understand|make sure you are',
      confidence: 0.8,
    },
  ],
  yieldsTo: ['blaming', 'threatening', 'acknowledge'],
  examples: [
    {
      text: 'Let me see if I have this so far: you paid the agent, the factory was closed when you came, and the debt is still there.',
      after: [
        'I paid the agent a lot.',
        'When I came, the factory was closed.',
        'And the debt, it is still there.',
      ],
    },
    {
      text: 'so u pay the agent, then factory close, and the debt still there',
      after: [
        'I paid the agent a lot.',
        'When I came, the factory was closed.',
        'And the debt, it is still there.',
      ],
    },
  ],
  counterExamples: [{ text: 'So you paid the agent.', after: ['I paid the agent a lot.'] }],
})
