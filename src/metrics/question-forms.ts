/** The labels of questions and answers, as they stand in reports. */

/** What a question asks for, by its wording. */
export const QUESTION_FORMS = [
  'who',
  'what',
  'when',
  'where',
  'why',
  'how',
  'how_many',
  'which',
  'yes_no',
  'choice',
  'request',
  'other',
] as const
export type QuestionForm = (typeof QUESTION_FORMS)[number]

/** What an answer is, by its wording and by what was asked. */
export const ANSWER_TYPES = [
  'empty',
  'no_answer',
  'yes_no',
  'number',
  'date',
  'person',
  'place',
  'list',
  'short_text',
  'long_text',
] as const
export type AnswerType = (typeof ANSWER_TYPES)[number]
