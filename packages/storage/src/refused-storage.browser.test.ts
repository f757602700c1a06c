import { assert } from 'chai';

interface Report {
  readonly durability: string;
  readonly code: string;
  readonly events: number;
  readonly language: string;
}

/** What a store says of itself inside a frame that the browser gives no storage, as a learning platform may do. */
function reportFromSandbox(): Promise<Report> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  const module = new URL('./open-study-store.ts', import.meta.url).href;
  const id = '01980000-0000-7000-8000-000000000001';
  const event = { id, at: '2026-01-01T00:00:00.000Z', device: 'd1', session: id, type: 'submitted' };
  const row = JSON.stringify({ ...event, lesson: { id: 'market', version: 1 } });
  frame.srcdoc = `<!doctype html><script type="module">
    const { openStudyStore } = await import(${JSON.stringify(module)});
    const store = await openStudyStore();
    await store.append(${row});
    await store.append(${row});
    await store.writeSetting('language', 'en');
    parent.postMessage({
      durability: store.durability,
      code: store.notice?.code,
      events: (await store.events()).length,
      language: await store.readSetting('language'),
    }, '*');
  </script>`;
  return new Promise((resolve) => {
    addEventListener('message', function hear({ data, source }: MessageEvent<Report>) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      frame.remove();
      resolve(data);
    });
    document.body.append(frame);
  });
}

describe('a store where the browser refuses IndexedDB', () => {
  it('works in memory and says so', async () => {
    const report = await reportFromSandbox();
    assert.deepEqual(report, { durability: 'memory', code: 'refused', events: 1, language: 'en' });
  });
});
