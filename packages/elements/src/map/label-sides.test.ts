import { expect, test } from 'vitest';
import { labelSides, type Label, type Side } from './label-sides.ts';

function sidesOf(labels: readonly Label[], width?: number): readonly Side[] {
  return labelSides(labels, width).map(({ side }) => side);
}

test('a name stands under its dot where there is room', () => {
  expect(sidesOf([{ spot: { x: 0.5, y: 0.5 }, name: 'نورية' }])).toEqual(['below']);
});

test('names of close places keep apart', () => {
  const sides = sidesOf([
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
  expect(sidesOf(corners.map((spot) => ({ spot, name: 'واحة الريم' })))).toEqual(['above', 'below', 'below']);
});

test('the name of an area stands over its middle, or beside a town there', () => {
  const area = { spot: { x: 0.5, y: 0.5 }, name: 'سهل نورية', isArea: true };
  expect(sidesOf([area])).toEqual(['over']);
  const [, side] = sidesOf([{ spot: { x: 0.5, y: 0.5 }, name: 'نورية' }, area]);
  expect(side).not.toBe('over');
});

test('a wide map leaves names more room', () => {
  const labels = [
    { spot: { x: 0.45, y: 0.5 }, name: 'نورية الكبرى' },
    { spot: { x: 0.6, y: 0.5 }, name: 'سدرة البعيدة' },
  ];
  expect(sidesOf(labels, 900)).toEqual(['below', 'below']);
});

test('a name near the edge stands a little towards the middle', () => {
  const [place] = labelSides([{ spot: { x: 0.98, y: 0.5 }, name: 'نورية', width: 60 }], 300);
  expect(place).toEqual({ side: 'below', shift: -24 });
});
