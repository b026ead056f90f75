import { describe, expect, it } from 'vitest';
import { announce, onAnnounced, type Outcome } from '../../src/workbook/announcement';

describe('announcement of a check', () => {
  it('reaches every listener of the runtime until it stops listening', () => {
    const target = new EventTarget();
    const heard: Outcome[] = [];
    const stop = onAnnounced((outcome) => heard.push(outcome), target);
    const first = { error: new Error('a') };
    announce(first, target);
    stop();
    announce({ error: new Error('b') }, target);
    expect(heard).toEqual([first]);
  });

  it('does no harm where nobody listens', () => {
    expect(() => announce({ error: 'x' }, new EventTarget())).not.toThrow();
  });
});
