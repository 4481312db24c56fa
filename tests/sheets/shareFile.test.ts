import { describe, expect, it } from '@jest/globals';
import { ask, asked, openAddon } from './addon.ts';

const two = { addresses: 'sara@shop.ir, amir@shop.ir', confirmed: true } as const;

describe('sharing the file', () => {
  it('asks before anyone is added, and then adds those who have no access yet', () => {
    const host = openAddon();
    const viewers = { ...two, role: 'viewer' } as const;
    expect(asked(host, 'shareFile', { ...viewers, confirmed: false })).toEqual({
      done: false,
      asked: ['sara@shop.ir', 'amir@shop.ir'],
    });
    expect(host.snapshot().access.viewers).toEqual([]);
    expect(asked(host, 'shareFile', viewers)).toEqual({ done: true, added: 2 });
    expect(asked(host, 'shareFile', viewers)).toEqual({ done: true, added: 0 });
    expect(host.snapshot().access).toEqual({ editors: [], viewers: ['sara@shop.ir', 'amir@shop.ir'] });
  });

  it('is undone: who could view before can view again', () => {
    const host = openAddon();
    asked(host, 'shareFile', { addresses: 'sara@shop.ir', role: 'viewer', confirmed: true });
    const before = host.snapshot().access;
    asked(host, 'shareFile', { ...two, role: 'editor' });
    expect(host.snapshot().access.editors).toEqual(['sara@shop.ir', 'amir@shop.ir']);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().access).toEqual(before);
  });

  it('refuses in words what is no address', () => {
    const host = openAddon();
    const answer = asked(host, 'shareFile', { addresses: 'sara', role: 'viewer', confirmed: true });
    expect(answer).toMatchObject({ done: false, refused: expect.stringContaining('sara') });
  });

  it('says whom to ask where Google refuses, and leaves everyone as they were', () => {
    const host = openAddon();
    for (let call = 1; ; call++) {
      const before = host.snapshot();
      host.failAt(call);
      const { ok } = ask(host, 'shareFile', { ...two, role: 'viewer' });
      host.failAt(null);
      if (ok) break;
      expect([call, host.snapshot()]).toEqual([call, before]);
    }
  });
});
