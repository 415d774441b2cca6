import { describe, expect, test } from '@jest/globals'
import { answerType, questionForm } from '../../src/metrics/question-type.js'

describe('questionForm', () => {
  test.each([
    ['who', 'Who built the harbour?'],
    ['who', 'Whose ship was lost?'],
    ['who', 'By whom was it built?'],
    ['what', 'What does a harbour master do?'],
    ['what', 'The family owns a hotel in what city?'],
    ['which', 'The owner retired in May, which ship did he sell?'],
    ['who', 'During the war, who was mayor?'],
    ['yes_no', 'In 1972, did the harbour close?'],
    ['which', 'The mayor allowed which ship to land?'],
    ['when', 'When did the harbour open?'],
    ['when', 'In what year did it open?'],
    ['where', 'Where is the harbour?'],
    ['why', 'Why did it close?'],
    ['how', 'How did they rebuild it?'],
    ['how_many', 'How many ships were lost?'],
    ['how_many', 'About how long is the wall?'],
    ['which', 'Which of the two is older?'],
    ['which', 'In which city does it lie?'],
    ['yes_no', 'Was the harbour rebuilt?'],
    ['yes_no', 'Is the man who built it dead?'],
    ['yes_no', 'Does it close?'],
    ['yes_no', "Isn't it closed?"],
    ['choice', 'Is it deep or shallow?'],
    ['request', 'List the ships.'],
    ['request', 'Explain the tide.'],
    ['other', 'The harbour of Varna'],
    ['other', ''],
    ['who', '항구를 지은 사람은 누구인가요?'],
    ['when', '항구는 언제 지어졌습니까?'],
    ['when', '몇 년에 문을 열었나요?'],
    ['where', '항구는 어디에 있어?'],
    ['why', '왜 문을 닫았나요?'],
    ['how', '어떻게 다시 지었나요?'],
    ['how_many', '배가 몇 척 있나요?'],
    ['how_many', '입장료가 얼마예요?'],
    ['which', '어느 항구가 더 깊은가요?'],
    ['what', '이 항구의 이름은 무엇인가요?'],
    ['what', '이 배의 이름은?'],
    ['yes_no', '항구는 다시 지어졌나요?'],
    ['choice', '항구는 깊은가요 아니면 얕은가요?'],
    ['choice', '배와 기차 중에 뭐가 더 빨라?'],
    ['request', '항구의 역사를 설명해 주세요.'],
    ['request', '항구에 가지 마'],
    ['other', '바르나 항구'],
  ])('%s: %s', (form, question) => {
    expect(questionForm(question)).toBe(form)
  })
})

describe('answerType', () => {
  test.each([
    ['empty', '  ', 'What is it?'],
    ['yes_no', 'Yes, it was.', 'Was it?'],
    ['yes_no', '아니요', '있나요?'],
    ['no_answer', "I don't know, sorry.", 'Who was it?'],
    ['no_answer', '자료에 그런 정보가 없습니다.', '누구인가요?'],
    ['number', '1,200 levs', 'What did it cost?'],
    ['number', 'It had exactly twelve of them', 'How many ships were there?'],
    ['date', '4 March 1906', 'When was it?'],
    ['date', '1906', 'In which year was it?'],
    ['date', '1906년 3월', '언제 지어졌나요?'],
    ['number', '1906', 'What is the code?'],
    ['person', 'Ivan Petrov', 'Who was it?'],
    ['place', 'in Varna', 'Where was it?'],
    ['place', '불가리아', '어느 나라에 있나요?'],
    ['list', 'ships, boats, rafts', 'What was lost?'],
    ['list', '- ships\n- boats', 'What was lost?'],
    ['short_text', 'the old wall', 'What was lost?'],
    ['long_text', 'word '.repeat(30), 'What was lost?'],
  ])('%s: %s', (type, answer, question) => {
    expect(answerType(answer, questionForm(question), question)).toBe(type)
  })
})
