import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../../src/ui/session/latest.ts';
import { later } from '../../later.ts';

describe('of several requests', () => {
  it('only the one asked for last is answered, whichever comes first', async () => {
    const ask = latestOnly();
    const [first, second, third] = [later<string>(), later<string>(), later<string>()];
    const answers = [first, second, third].map(({ promise }) => ask(promise));
    third.resolve('third');
    first.resolve('first');
    second.resolve('second');
    expect(await Promise.all(answers)).toEqual([undefined, undefined, 'third']);
  });

  it('only the failure of the one asked for last is told', async () => {
    const ask = latestOnly();
    const overtaken = ask(Promise.reject(new Error('nobody waits for it')));
    const last = ask(Promise.reject(new Error('no room')));
    expect(await overtaken).toBeUndefined();
    await expect(last).rejects.toThrow('no room');
  });

  it('one that was answered before the next was asked for is answered', async () => {
    const ask = latestOnly();
    expect(await ask(Promise.resolve(1))).toBe(1);
    expect(await ask(Promise.resolve(2))).toBe(2);
  });
});
