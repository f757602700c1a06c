import { expect, test } from 'vitest';
import { labelSides } from './label-sides.ts';

test('a name stands under its dot where there is room', () => {
  expect(labelSides([{ x: 0.5, y: 0.5 }], ['نورية'])).toEqual(['below']);
});

test('names of close places keep apart', () => {
  const sides = labelSides(
    [
      { x: 0.45, y: 0.5 },
      { x: 0.55, y: 0.5 },
    ],
    ['نورية الكبرى', 'سدرة البعيدة'],
  );
  expect(new Set(sides).size).toBe(2);
});

test('a name keeps inside the frame', () => {
  const corners = [
    { x: 0.5, y: 0.98 },
    { x: 0.03, y: 0.5 },
    { x: 0.97, y: 0.5 },
  ];
  expect(labelSides(corners, ['واحة الريم', 'واحة الريم', 'واحة الريم'])).toEqual(['above', 'east', 'west']);
});
