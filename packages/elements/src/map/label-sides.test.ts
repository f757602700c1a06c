import { expect, test } from 'vitest';
import { labelSides } from './label-sides.ts';

test('a name stands under its dot where there is room', () => {
  expect(labelSides([{ spot: { x: 0.5, y: 0.5 }, name: 'نورية' }])).toEqual(['below']);
});

test('names of close places keep apart', () => {
  const sides = labelSides([
    { spot: { x: 0.45, y: 0.5 }, name: 'نورية الكبرى' },
    { spot: { x: 0.55, y: 0.5 }, name: 'سدرة البعيدة' },
  ]);
  expect(new Set(sides).size).toBe(2);
});

test('a name keeps inside the frame', () => {
  const corners = [
    { x: 0.5, y: 0.98 },
    { x: 0.03, y: 0.5 },
    { x: 0.97, y: 0.5 },
  ];
  expect(labelSides(corners.map((spot) => ({ spot, name: 'واحة الريم' })))).toEqual(['above', 'east', 'west']);
});

test('the name of an area stands over its middle, or beside a town there', () => {
  const area = { spot: { x: 0.5, y: 0.5 }, name: 'سهل نورية', isArea: true };
  expect(labelSides([area])).toEqual(['over']);
  const [, side] = labelSides([{ spot: { x: 0.5, y: 0.5 }, name: 'نورية' }, area]);
  expect(side).not.toBe('over');
});

test('a wide map leaves names more room', () => {
  const labels = [
    { spot: { x: 0.45, y: 0.5 }, name: 'نورية الكبرى' },
    { spot: { x: 0.6, y: 0.5 }, name: 'سدرة البعيدة' },
  ];
  expect(labelSides(labels, 900)).toEqual(['below', 'below']);
});
