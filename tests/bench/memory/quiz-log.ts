import { openLesson, type Quiz, type StudyEvent } from '@sanad/lesson';
import { indexLesson, makeQuiz } from '@sanad/quiz';

const questions = 20;
/** Quizzes that are taken again and again: making them is not what is timed. */
const different = 12;
const begins = Date.UTC(2024, 0, 1, 12);
const day = 86_400_000;

/** The log of a learner who takes a quiz of a lesson each day, so many days; every answer is right. */
export function quizLog(lessonFile: unknown, days: number): readonly StudyEvent[] {
  const lesson = openLesson(lessonFile);
  if (!lesson.ok) throw new Error('the lesson cannot be opened');
  const index = indexLesson(lesson.value);
  const quizzes = Array.from({ length: different }, (_, seed) =>
    makeQuiz(index, { language: 'ar', count: questions }, seed),
  );
  return Array.from({ length: days }, (_, i) => takenOn(begins + i * day, quizzes[i % different])).flat();
}

function takenOn(at: number, quiz: Quiz | undefined): readonly StudyEvent[] {
  if (quiz === undefined) return [];
  const base = (nth: number) => {
    const hex = (at + nth * 1000).toString(16).padStart(12, '0');
    const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
    return { id, at: new Date(at + nth * 1000).toISOString(), offset: 0, device: 'desk', lesson: quiz.lesson };
  };
  const session = base(0).id;
  const answers = quiz.items.map((item, i): StudyEvent => ({
    ...base(i + 1),
    session,
    type: 'answered',
    item,
    response: { type: 'text', text: '' },
    grade: { verdict: 'right', points: 1, feedback: '' },
    milliseconds: 9000,
  }));
  const started: StudyEvent = { ...base(0), session, type: 'started', quiz };
  return [started, ...answers, { ...base(answers.length + 1), session, type: 'submitted' }];
}
