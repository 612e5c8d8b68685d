import { chromium, type Browser, type BrowserContext } from 'playwright-core';

let browser: Promise<Browser> | undefined;

/** The browser of all test files that run in one process; it ends with the process. */
const openBrowser = (): Promise<Browser> =>
  (browser ??= chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // To start a process for each page takes longer than to draw it.
      '--renderer-process-limit=1',
    ],
  }));

/** A browser window that remembers nothing of others. `timeout`: how long what is done in it may take, in milliseconds. */
export async function openWindow({ height = 800, timeout = 20_000 } = {}): Promise<BrowserContext> {
  const viewport = { width: 1280, height };
  const window = await (await openBrowser()).newContext({ viewport, reducedMotion: 'reduce' });
  window.setDefaultTimeout(timeout);
  return window;
}
