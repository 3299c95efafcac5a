/** The few words by which somebody calls untrue what was told before. */

/** “That is a lie and she knows it”, “this is untrue”: what was told before is called untrue, and little more is said. */
export const callsUntrue =
  /^(?:this|that)(?:\s(?:is|was)|['’]s)\s(?:(?:simply|just|completely|totally|absolutely|entirely|plainly|categorically|all|an?|outright|complete|total|blatant)\s)*(?:(?:not|never|n['’]t)\s(?:true|so|right|correct|the case)|untrue|false|incorrect|wrong|lies?|nonsense|fabricat(?:ed|ion)|invent(?:ed|ion))(?=\s(?:and|but|or|as|at|because)\s|$)/iu

/** “That was enemy propaganda”, “the claim is false”, “that figure was wrong”: the noun, where one stands, for what is called untrue. */
export const callsThingUntrue =
  /^(?:this|that|(?:the|this|that)\s(claim|allegation|accusation|suggestion|assertion|report|story|figure|number|estimate))(?:\s(?:is|was)|['’]s)\s(?:(?:simply|just|completely|totally|absolutely|entirely|plainly|an?|outright|complete|total|blatant|pure|\p{L}+(?=\s(?:propaganda|slander|disinformation|misinformation)))\s)*(?:(?:not|n['’]t)\s(?:true|right|correct|accurate)|untrue|false|incorrect|inaccurate|wrong|lies?|nonsense|rubbish|fiction|fantasy|propaganda|slander|disinformation|misinformation|baseless|unfounded|groundless|fabricat(?:ed|ion)|invent(?:ed|ion))(?=\s(?:and|but|or|as|at|because)\s|$)/iu

/** “He had done no such thing”, “had no record of that”. */
export const deniesThing =
  /^(?:s?he|it|they|we|i)\s(?:(?:had|has|have|did|would)\s(?:do|done)?\s?(?:no|nothing of)\s(?:such thing|the (?:sort|kind))|(?:had|has|have|did|would)(?:\snot|n['’]t)\s(?:do|done)\s(?:any )?(?:such thing|this|that|so)|(?:had|has|have)\sno\s(?:record|knowledge|trace)\sof\s(?:this|that|it|any such \p{L}+))$/iu
