/** Words that carry grammar rather than subject matter, in the normal form of `wordsOf`. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its he him his she her hers they them their we us our you your i me my
   and or but nor so if then than as of in on at by for from to into onto with about over under between during
   is are was were be been being am do does did done has have had having will would shall should can could may
   might must there here also very just which who whom whose what when where why how while because
   doe
   그 이 저 것 수 및 등 또는 그리고 그러나 하지만 때문 대한 대해 위해 통해 있다 있는 있습니다 있나요 있 하는 한 할
   합니다 하다 했다 무엇 무엇인가요 무엇입니까 누구 누구인가요 언제 언제인가요 어디 어디인가요 왜 어떻게 어느 어떤 몇 얼마 무슨
   인가요 입니까 입니다 이다 년 월 일 이었나요 였나요 되나요 하나요 했나요`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
