/** Words that carry no content of their own: never counted as something told or asked about. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any each every all both no not never none and or but so if then than because as while when where who whom whose ' +
    'which what why how of to in on at by for from with about into over under after before up down out off again too also very really quite just only ' +
    'even still yet already now here there ever always often maybe perhaps well okay yes oh ah um uh hmm mhm please thank thanks hello hi ' +
    'i me my mine myself we us our ours you your yours yourself he him his himself she her hers herself it its itself they them their theirs one ' +
    'be is am are was were been being do does did done doing have has had having can could will would shall should may might must ought need ' +
    'say said tell told mean meant let make made get got go went gone come came know knew think thought thing something anything nothing ' +
    'everything someone somebody anyone anybody everyone like want wanted right correct sir much many more most other another such own ' +
    'way kind bit lot sort really actually first next last back around through until without seem seems sound sounds isn else same there'
  ).split(' '),
)

/** Common English words: a turn of four or more words with none of them is taken to be in another language. */
export const englishMarkers: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any all no not never and or but so if then because as when where who which what why how of to in on at by for ' +
    'from with about after before up down out here there i me my we us our you your he him his she her it its they them their be is are was were do ' +
    'does did have has had can could will would shall should may might must tell say go come get want need know think okay yes please thank hello help ' +
    'work money police boss passport phone'
  ).split(' '),
)
