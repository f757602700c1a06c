import { assert } from 'chai';
import { register } from './register.ts';

describe('registering a class', () => {
  it('gives the name to the first, and every other copy’s class a name of its own', () => {
    const [first, second, third] = [
      class extends HTMLElement {},
      class extends HTMLElement {},
      class extends HTMLElement {},
    ];
    assert.equal(register('sanad-test', first), 'sanad-test');
    assert.equal(register('sanad-test', second), 'sanad-test-2');
    assert.equal(register('sanad-test', third), 'sanad-test-3');
    assert.instanceOf(document.createElement('sanad-test-2'), second);
  });

  it('says the same name however often it is asked', () => {
    const element = class extends HTMLElement {};
    const other = class extends HTMLElement {};
    register('sanad-other', element);
    assert.equal(register('sanad-other', element), 'sanad-other');
    assert.equal(register('sanad-other', other), register('sanad-other', other));
  });
});
